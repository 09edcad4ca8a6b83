// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <QLatin1String>

#include <optional>
#include <vector>

namespace cutline {

/// How totals are grouped.
enum class GroupBy { Company, Division, Month, Quarter, Year, Industry, Country };

/// What a number of picked events adds up to (DESIGN section 3). All sums are people.
struct Total {
    qint64 net = 0;
    qint64 netLow = 0;
    std::optional<qint64> netHigh = 0;  ///< none: a figure that counts is open above
    qint64 gross = 0;
    qint64 events = 0;
    qint64 withoutNumber = 0;
    qint64 percentOnly = 0;

    friend bool operator==(const Total&, const Total&) = default;
};

/// The total of two groups that share no event.
void add(Total& sum, const Total& other);

/// One group of a grouped total.
struct TotalRow {
    QString key;  ///< "Amazon > Twitch", "2023-Q1", "undated"; empty: an industry or country that is not known
    OrganizationIndex organization = kNoOrganization;  ///< by company and by division only
    Total total;
};

[[nodiscard]] Total totalOf(const Selection& selection);

/// Groups in order: time ascending with "undated" last, all others by net descending, then key. An event that falls on
/// several divisions is an event of each of them; net and gross of the rows always add up to the total.
[[nodiscard]] std::vector<TotalRow> totalsBy(const Selection& selection, GroupBy by);

/// The part of a selection that one group of `totalsBy` got: its total is the row's.
[[nodiscard]] Selection partOf(const Selection& selection, GroupBy by, const TotalRow& row);

/// One bar of a stacked chart: a group, and its net split by a second grouping. `parts` is in order of the columns.
struct StackedTotals {
    std::vector<TotalRow> rows;
    std::vector<TotalRow> columns;          ///< the second grouping over everything, its order as in totalsBy
    std::vector<std::vector<Total>> cells;  ///< [row][column]
};
[[nodiscard]] StackedTotals totalsBy(const Selection& selection, GroupBy by, GroupBy stack);

/// The smallest of month, quarter, year that holds the span and is not finer than `by`: "2023-03", "2023-Q1", "2023",
/// else "undated". Days are Julian.
[[nodiscard]] QString timeKey(qint32 firstDay, qint32 lastDay, GroupBy by);

[[nodiscard]] bool isTime(GroupBy by);
[[nodiscard]] QLatin1String toCode(GroupBy by);
[[nodiscard]] std::optional<GroupBy> groupByFromCode(QStringView code);

}  // namespace cutline
