// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/totals.h"
#include "model/counting/view_state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cutline {

/// More bars than this neither read well nor draw fast.
inline constexpr int kMostBars = 200;
/// Colours of a stack before the rest is hatched.
inline constexpr std::size_t kMostSeries = 5;

enum class BarKind {
    Plain,
    Other,     ///< the sum of everything that has no bar of its own
    Coarse,    ///< a time that is less precise than was asked for, or undated: hatched, never spread
    NoReading  ///< percent of workforce only: nobody said how many people work there; never 0 %
};

/// One bar with what it is stacked from.
struct Bar {
    QString key;    ///< as in TotalRow::key; empty where the bar sums `groups`
    QString label;  ///< "Amazon", "Mar 2023", "2023, no month"
    BarKind kind = BarKind::Plain;
    OrganizationIndex organization = kNoOrganization;
    std::vector<qint64> parts;  ///< people or events, one for each series of the table
    QStringList partNames;      ///< whose they are, where that differs from bar to bar
    qint64 value = 0;           ///< people or events: the sum of the parts
    Total total;
    std::optional<qint64> workforce;  ///< people: what a percentage is of
    std::optional<Total> today;       ///< as known today, where the bars are as known on a day
    std::vector<TotalRow> groups;     ///< what the bar sums, where that is more than one group
};

/// What a bar chart shows: pure values, no drawing. Bars of people always add up to the selection's total; an event
/// that falls on several divisions is an event of each.
struct BarTable {
    GroupBy by = GroupBy::Company;
    std::optional<GroupBy> stack;
    std::vector<Bar> bars;
    QStringList series;             ///< names of the colours, empty where nothing is stacked
    bool lastSeriesIsRest = false;  ///< the last one is what had no colour left
    BarMeasure measure = BarMeasure::People;
    bool showsGross = false;

    [[nodiscard]] bool isTime() const { return cutline::isTime(by); }
    /// People or events of a total, whichever the bars are made of.
    [[nodiscard]] qint64 amountOf(const Total& total) const;
    /// People, events or percent, as long as `amount` of a bar is drawn.
    [[nodiscard]] double lengthOf(const Bar& bar, qint64 amount) const;
    [[nodiscard]] double lengthOf(const Bar& bar) const { return lengthOf(bar, bar.value); }
    /// The sum of all bars: people or events.
    [[nodiscard]] qint64 total() const;
};

/// Cuts a selection into bars: `options.top` groups (0: all) but at most `mostBars`, the rest in "other". Times stand
/// in order with their gaps, coarser ones where months would be more than `mostBars`. `today` is what the same query
/// picks today, to compare with; nullptr: nothing to compare.
[[nodiscard]] BarTable barTable(const Selection& selection, const BarOptions& options, bool showsGross,
                                int mostBars = kMostBars, const Selection* today = nullptr);

/// Whether bars can be measured so: only an organization has a workforce.
[[nodiscard]] bool canMeasure(GroupBy by, BarMeasure measure);
/// Whether a stack of this sort says anything, and adds up.
[[nodiscard]] bool canStack(GroupBy by, GroupBy stack, BarMeasure measure = BarMeasure::People);
/// The options without what does not go together; what was changed last, `by` or the measure, is kept.
[[nodiscard]] BarOptions fitting(BarOptions options);

}  // namespace cutline
