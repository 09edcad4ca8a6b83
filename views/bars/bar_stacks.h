// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_table.h"

#include <vector>

namespace cutline {

/// The groups of a bar chart with the parts they are stacked from, before anything is left out.
struct Stacks {
    std::vector<TotalRow> rows;
    QStringList series;
    bool lastSeriesIsRest = false;
    std::vector<std::vector<qint64>> parts;  ///< [row][series]
    std::vector<QStringList> partNames;      ///< [row][series]; empty where all rows share the names
};

/// What bars are made of: percentages are of people too.
enum class Amount { Net, Gross, Events };

[[nodiscard]] qint64 amountOf(const Total& total, Amount amount);

/// Divisions differ from company to company, so the colours stand for ranks: not broken down, the largest division, …
[[nodiscard]] Stacks companiesByDivision(const Selection& selection, Amount amount);
/// The largest columns have a colour each, in the same order in every bar; the rest share one.
[[nodiscard]] Stacks stacksOf(const Selection& selection, GroupBy by, GroupBy stack, Amount amount);
[[nodiscard]] Stacks withoutStack(const Selection& selection, GroupBy by, Amount amount);

/// What a group is called on the screen.
[[nodiscard]] QString groupLabel(const QString& key, GroupBy by);

}  // namespace cutline
