// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_table.h"
#include "views/chart/chart_data.h"

namespace cutline {

/// "Net headcount cuts by company, stacked by division", "Layoffs by month"
[[nodiscard]] QString titleOf(const BarTable& table);

/// Whose a part of a bar is.
[[nodiscard]] QString partName(const BarTable& table, const Bar& bar, std::size_t part);
/// An amount of a bar in its measure: "27,000", "1.8 %"; of a bar without a reading, people.
[[nodiscard]] QString amountWords(const BarTable& table, const Bar& bar, qint64 amount);
/// What stands beside a bar: "27,000", "1.8 %", "no number", "no workforce reading".
[[nodiscard]] QString valueWords(const BarTable& table, const Bar& bar);
/// The shortest way to write it, for bars that stand close.
[[nodiscard]] QString shortValueWords(const BarTable& table, const Bar& bar);
/// "today 27,000"; empty where nothing is known today that was not known then.
[[nodiscard]] QString todayWords(const BarTable& table, const Bar& bar);
/// "at least 26,600; no upper end"; empty where the number is as exact as it looks.
[[nodiscard]] QString boundsWords(const BarTable& table, const Bar& bar);
/// Everything about a bar, line by line, as a tool tip says it.
[[nodiscard]] QString barWords(const BarTable& table, const Bar& bar);
/// "1.8 %", "0.04 %", "13 %": as precise as it reads well.
[[nodiscard]] QString shareWords(double percent);

/// What kind of bars, how many and which are the largest, in a sentence.
[[nodiscard]] QString summaryWords(const BarTable& table);
[[nodiscard]] ChartData chartDataOf(const BarTable& table);
/// Names and plain numbers with tabs between, for a spreadsheet.
[[nodiscard]] QString tabSeparated(const BarTable& table);
/// "Amazon: 27,000", a line for each of the bars, for a text.
[[nodiscard]] QString valueLines(const BarTable& table, const std::vector<std::size_t>& bars);

}  // namespace cutline
