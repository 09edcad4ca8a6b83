// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <QString>

#include <optional>
#include <vector>

namespace cutline {

/// One line of "why does this total say what it says".
struct Explanation {
    EventIndex event = 0;
    std::optional<qint64> said;  ///< none: no number
    qint64 counted = 0;
    QString why;
};

/// What was said and counted of one event, and why, in a sentence.
[[nodiscard]] Explanation explain(const Selection& selection, EventIndex event);
/// Every event the query touches by day, also the duplicates, corrections and rescissions that count nothing: the lines
/// of an explanation, without their words.
[[nodiscard]] std::vector<EventIndex> explainedEvents(const Selection& selection);
/// The same in words.
[[nodiscard]] std::vector<Explanation> explain(const Selection& selection);

}  // namespace cutline
