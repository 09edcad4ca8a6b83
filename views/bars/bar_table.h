// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/totals.h"
#include "model/counting/view_state.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// More bars than this neither read well nor draw fast.
inline constexpr int kMostBars = 200;
/// Colours of a stack before the rest is hatched.
inline constexpr std::size_t kMostSeries = 5;

enum class BarKind {
    Plain,
    Other,  ///< the sum of everything that has no bar of its own
    Coarse  ///< a time that is less precise than was asked for, or undated: hatched, never spread
};

/// One bar with what it is stacked from.
struct Bar {
    QString key;    ///< as in TotalRow::key; empty for "other"
    QString label;  ///< "Amazon", "Mar", "2023, no month"
    BarKind kind = BarKind::Plain;
    OrganizationIndex organization = kNoOrganization;
    std::vector<qint64> parts;  ///< people, one for each series of the table
    QStringList partNames;      ///< whose they are, where that differs from bar to bar
    qint64 value = 0;
};

/// What a bar chart shows: pure values, no drawing. The bars always add up to the selection's total.
struct BarTable {
    GroupBy by = GroupBy::Company;
    std::optional<GroupBy> stack;
    std::vector<Bar> bars;
    QStringList series;             ///< names of the colours, empty where nothing is stacked
    bool lastSeriesIsRest = false;  ///< the last one is what had no colour left
    bool showsGross = false;
    qint64 groupsInOther = 0;

    [[nodiscard]] bool isTime() const { return cutline::isTime(by); }
    [[nodiscard]] qint64 largest() const;
    [[nodiscard]] qint64 total() const;
};

/// Cuts a selection into bars: `options.top` groups (0: all) but at most `mostBars`, the rest in "other". Times stand
/// in order with their gaps, coarser ones where months would be more than `mostBars`.
[[nodiscard]] BarTable barTable(const Selection& selection, const BarOptions& options, bool showsGross,
                                int mostBars = kMostBars);

/// "Net headcount cuts by company, stacked by division"
[[nodiscard]] QString titleOf(const BarTable& table);
/// Whether a stack of this sort says anything.
[[nodiscard]] bool canStack(GroupBy by, GroupBy stack);

}  // namespace cutline
