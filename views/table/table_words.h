// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/browse/browser.h"
#include "views/table/event_sorting.h"

#include <QString>

namespace cutline {

/// "3,779 events"
[[nodiscard]] QString countWords(qint64 events);
/// "sorted by said, largest first"; empty in the order of days.
[[nodiscard]] QString sortingWords(const EventSorting& sorting);
/// Why the table has no rows, and what to do; empty where it has some.
[[nodiscard]] QString emptyWords(const Browser& browser);
/// "Why Amazon, 20 March 2023, counts 9,000", "What 12 events count": the title of an explained part.
[[nodiscard]] QString explainTitle(const Selection& part);

}  // namespace cutline
