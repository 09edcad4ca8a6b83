// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/browse/browser.h"

#include <QDate>

#include <optional>
#include <vector>

namespace cutline {

/// The days on which something of the query became known, ascending: the steps of a replay. Whatever day the query is
/// as known on.
[[nodiscard]] std::vector<QDate> knownDays(Browser& browser);

/// Shows what was known on a day; none: today.
void setKnownOn(Browser& browser, std::optional<QDate> day);

/// Replays: goes to the next (1) or the last (-1) day on which something became known. After the last of them is today,
/// before the first there is no further step.
void stepKnownOn(Browser& browser, int step);

}  // namespace cutline
