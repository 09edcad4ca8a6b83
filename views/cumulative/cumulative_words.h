// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/cumulative.h"
#include "views/chart/chart_data.h"

#include <QString>

namespace cutline {

/// "Amazon", "Reality Labs, Meta", "Other (12)", "All layoffs".
[[nodiscard]] QString lineLabel(const CumulativeTable& table, std::size_t line);
/// "27,950", "1.8 %".
[[nodiscard]] QString lineValueWords(const CumulativeLine& line, qint64 people);
/// "Net headcount cuts over time by company", "…, from day zero", "… as percent of the workforce"
[[nodiscard]] QString titleOf(const CumulativeTable& table);
/// What by percent has no line, and why; empty where nothing is left out.
[[nodiscard]] QString leftOutWords(const CumulativeTable& table);
/// "20 March 2023", "day 134"
[[nodiscard]] QString placeWords(const CumulativeTable& table, double place);
/// What a step gained, for a tool tip: date, people, events.
[[nodiscard]] QString stepWords(const CumulativeTable& table, std::size_t line, const CumulativeStep& step);

/// The chart for people who do not see it.
[[nodiscard]] ChartData chartDataOf(const CumulativeTable& table, qint64 total);
/// All steps as tab-separated text: a row a day, a column a line, for a spreadsheet.
[[nodiscard]] QString asTabSeparated(const CumulativeTable& table);

}  // namespace cutline
