// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_table.h"

#include "model/wording/wording.h"
#include "views/bars/bar_names.h"
#include "views/bars/bar_stacks.h"
#include "views/bars/bar_times.h"

#include <QCoreApplication>
#include <QHash>

#include <numeric>

namespace cutline {

namespace {

Amount amountFor(BarMeasure measure, bool showsGross) {
    if (measure == BarMeasure::Events) return Amount::Events;
    return showsGross ? Amount::Gross : Amount::Net;
}

Stacks cut(const Selection& selection, const BarOptions& options, Amount amount) {
    if (!options.stack) return withoutStack(selection, options.by, amount);
    if (options.by == GroupBy::Company && *options.stack == GroupBy::Division) {
        return companiesByDivision(selection, amount);
    }
    return stacksOf(selection, options.by, *options.stack, amount);
}

/// The finest time that needs at most `mostBars` bars.
GroupBy fittingTime(const Selection& selection, GroupBy by, int mostBars) {
    QStringList keys;
    for (const TotalRow& row : totalsBy(selection, by)) keys << row.key;
    return fittingTime(keys, by, mostBars);
}

Bar gapOf(const QString& key, const BarTable& table, const Stacks& stacks) {
    Bar gap;
    gap.key = key;
    gap.label = timeLabel(key, table.by);
    gap.parts.assign(stacks.parts.empty() ? 1 : stacks.parts.front().size(), 0);
    return gap;
}

/// A bar for each bucket of then and of today: what was not known yet is a gap with a ghost.
void addTimes(BarTable& table, const Stacks& stacks, const std::vector<TotalRow>& today) {
    QHash<QString, std::size_t> rowOf;
    QStringList keys;
    for (std::size_t row = 0; row < stacks.rows.size(); ++row) {
        rowOf.insert(stacks.rows[row].key, row);
        keys << stacks.rows[row].key;
    }
    QStringList all = keys;
    for (const TotalRow& row : today) {
        if (!rowOf.contains(row.key)) all << row.key;
    }
    all.sort();  // "undated" behind every year
    const auto add = [&](const QString& key, BarKind kind) {
        const auto found = rowOf.constFind(key);
        Bar bar =
            found != rowOf.constEnd() ? barOf(stacks, *found, timeLabel(key, table.by)) : gapOf(key, table, stacks);
        bar.kind = kind;
        table.bars.push_back(std::move(bar));
    };
    for (const QString& key : everyBucket(all, table.by)) add(key, BarKind::Plain);
    for (const QString& key : all) {
        if (!isAsFineAs(key, table.by)) add(key, BarKind::Coarse);
    }
}

void takeAway(Total& sum, const Total& part) {
    sum.net -= part.net;
    sum.gross -= part.gross;
    sum.events -= part.events;
}

/// What each bar adds up to as known today; "other" gets what the named ones leave.
void compare(BarTable& table, const std::vector<TotalRow>& today) {
    QHash<QString, const Total*> totals;
    Total rest;
    for (const TotalRow& row : today) {
        totals.insert(row.key, &row.total);
        add(rest, row.total);
    }
    const auto totalFor = [&](const QString& key) {
        const Total* total = totals.take(key);
        return total == nullptr ? Total{} : *total;
    };
    Bar* other = nullptr;
    for (Bar& bar : table.bars) {
        if (bar.kind == BarKind::Other) {
            other = &bar;
            continue;
        }
        bar.today = bar.groups.empty() ? totalFor(bar.key) : Total{};
        for (const TotalRow& group : bar.groups) add(*bar.today, totalFor(group.key));
        takeAway(rest, *bar.today);
    }
    if (other == nullptr && !totals.isEmpty()) {
        Bar unknown;
        unknown.kind = BarKind::Other;
        unknown.label = QCoreApplication::translate("Bars", "Not known then (%1)").arg(numberWords(totals.size()));
        unknown.parts.assign(table.bars.empty() ? 1 : table.bars.front().parts.size(), 0);
        other = &table.bars.emplace_back(std::move(unknown));
    }
    if (other != nullptr) other->today = rest;
}

}  // namespace

qint64 BarTable::amountOf(const Total& total) const { return cutline::amountOf(total, amountFor(measure, showsGross)); }

double BarTable::lengthOf(const Bar& bar, qint64 amount) const {
    const auto number = static_cast<double>(amount);
    if (measure != BarMeasure::WorkforcePercent) return number;
    return bar.workforce ? 100 * number / static_cast<double>(*bar.workforce) : 0;
}

qint64 BarTable::total() const {
    return std::accumulate(bars.begin(), bars.end(), qint64{0},
                           [](qint64 sum, const Bar& bar) { return sum + bar.value; });
}

bool canMeasure(GroupBy by, BarMeasure measure) {
    return measure != BarMeasure::WorkforcePercent || by == GroupBy::Company || by == GroupBy::Division;
}

bool canStack(GroupBy by, GroupBy stack, BarMeasure measure) {
    if (by == stack || (isTime(by) && isTime(stack))) return false;
    if (stack == GroupBy::Month || stack == GroupBy::Quarter) return false;
    // An event of several divisions is one event: its parts would be longer than the bar.
    if (measure == BarMeasure::Events && stack == GroupBy::Division) return false;
    // A workforce is that of a day.
    if (measure == BarMeasure::WorkforcePercent && isTime(stack)) return false;
    // A division has one company, one industry, one country: its bar would be of one colour.
    if (by == GroupBy::Division) return stack == GroupBy::Year;
    if (by == GroupBy::Company) return stack == GroupBy::Division || stack == GroupBy::Year;
    return stack != GroupBy::Division || !isTime(by);
}

BarOptions fitting(BarOptions options) {
    if (!canMeasure(options.by, options.measure)) options.measure = BarMeasure::People;
    if (options.stack && !canStack(options.by, *options.stack, options.measure)) options.stack.reset();
    return options;
}

BarTable barTable(const Selection& selection, const BarOptions& options, bool showsGross, int mostBars,
                  const Selection* today) {
    BarOptions cutBy = fitting(options);
    if (isTime(cutBy.by)) cutBy.by = fittingTime(today != nullptr ? *today : selection, cutBy.by, mostBars);
    const Stacks stacks = cut(selection, cutBy, amountFor(cutBy.measure, showsGross));
    BarTable table;
    table.by = cutBy.by;
    table.measure = cutBy.measure;
    table.showsGross = showsGross;
    table.series = stacks.series;
    table.lastSeriesIsRest = stacks.lastSeriesIsRest;
    if (stacks.series.size() > 1) table.stack = cutBy.stack;
    const std::vector<TotalRow> todays = today != nullptr ? totalsBy(*today, cutBy.by) : std::vector<TotalRow>{};
    if (table.isTime()) {
        addTimes(table, stacks, todays);
    } else {
        addNames(table, stacks, selection, {options.top, mostBars});
    }
    if (today != nullptr) compare(table, todays);
    return table;
}

}  // namespace cutline
