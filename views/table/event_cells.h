// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/table/event_columns.h"

#include <QString>

#include <optional>

namespace cutline {

/// What the cells of the table of events say, from the columns of a Dataset and a Ledger alone.

/// The divisions of an organization below its company: "Google > YouTube"; empty for a company.
[[nodiscard]] QString divisionPath(const Dataset& dataset, OrganizationIndex organization);
/// The division an event is of, or the first that its breakdown names and the query asks for.
[[nodiscard]] OrganizationIndex firstDivision(const Selection& selection, EventIndex event);
/// What is counted of the picked part of an event; none where nothing can be: no number, or a kind that never counts.
[[nodiscard]] std::optional<qint64> countedPart(const Selection& selection, EventIndex event);

/// Empty for a column that is read from the file.
[[nodiscard]] QString cellWords(const Selection& selection, EventIndex event, EventColumn column);
/// What is read out instead of a sign that only says something to the eye; empty where that is the same.
[[nodiscard]] QString spokenWords(const Selection& selection, EventIndex event, EventColumn column);
/// "Amazon > Twitch, 20 March 2023"
[[nodiscard]] QString eventName(const Dataset& dataset, EventIndex event);

}  // namespace cutline
