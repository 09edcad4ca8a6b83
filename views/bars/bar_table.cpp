// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_table.h"

#include "model/wording/wording.h"
#include "views/bars/bar_stacks.h"
#include "views/bars/bar_times.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Bars", text); }

Stacks cut(const Selection& selection, const BarOptions& options, bool showsGross) {
    if (!options.stack || !canStack(options.by, *options.stack)) return withoutStack(selection, options.by, showsGross);
    if (options.by == GroupBy::Company && *options.stack == GroupBy::Division) {
        return companiesByDivision(selection, showsGross);
    }
    return stacksOf(selection, options.by, *options.stack, showsGross);
}

Bar barOf(const Stacks& stacks, std::size_t row, BarKind kind, const QString& label) {
    Bar bar;
    bar.key = stacks.rows[row].key;
    bar.label = label;
    bar.kind = kind;
    bar.organization = stacks.rows[row].organization;
    bar.parts = stacks.parts[row];
    if (!stacks.partNames.empty()) bar.partNames = stacks.partNames[row];
    bar.value = std::accumulate(bar.parts.begin(), bar.parts.end(), qint64{0});
    return bar;
}

void addNames(BarTable& table, const Stacks& stacks, int top, int mostBars) {
    std::vector<std::size_t> order(stacks.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto value = [&](std::size_t row) { return valueOf(stacks.rows[row].total, table.showsGross); };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return value(a) > value(b); });
    const auto limit = static_cast<std::size_t>(std::max(1, mostBars));
    std::size_t shown = top <= 0 ? limit : std::min(static_cast<std::size_t>(top), limit);
    // "Other" takes the place of a bar, and for a single group it would only hide its name.
    const bool allFit = order.size() <= limit && order.size() <= shown + 1;
    shown = allFit ? order.size() : std::min(shown, limit - 1);
    Bar other;
    other.kind = BarKind::Other;
    other.parts.assign(stacks.parts.empty() ? 1 : stacks.parts.front().size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        Bar bar = barOf(stacks, order[i], BarKind::Plain, groupLabel(stacks.rows[order[i]].key, table.by));
        if (i < shown) {
            table.bars.push_back(std::move(bar));
            continue;
        }
        ++table.groupsInOther;
        other.value += bar.value;
        for (std::size_t part = 0; part < other.parts.size(); ++part) other.parts[part] += bar.parts[part];
    }
    if (table.groupsInOther == 0) return;
    other.label = words("Other (%1)").arg(numberWords(table.groupsInOther));
    table.bars.push_back(std::move(other));
}

void addTimes(BarTable& table, const Stacks& stacks) {
    QHash<QString, std::size_t> rowOf;
    QStringList keys;
    for (std::size_t row = 0; row < stacks.rows.size(); ++row) {
        rowOf.insert(stacks.rows[row].key, row);
        keys << stacks.rows[row].key;
    }
    const std::size_t series = stacks.parts.empty() ? 1 : stacks.parts.front().size();
    for (const QString& key : everyBucket(keys, table.by)) {
        const auto found = rowOf.constFind(key);
        if (found != rowOf.constEnd()) {
            table.bars.push_back(barOf(stacks, *found, BarKind::Plain, timeLabel(key, table.by)));
        } else {
            Bar gap;
            gap.key = key;
            gap.label = timeLabel(key, table.by);
            gap.parts.assign(series, 0);
            table.bars.push_back(std::move(gap));
        }
    }
    for (const QString& key : keys) {
        if (isAsFineAs(key, table.by)) continue;
        table.bars.push_back(barOf(stacks, rowOf.value(key), BarKind::Coarse, timeLabel(key, table.by)));
    }
}

}  // namespace

qint64 BarTable::largest() const {
    qint64 result = 0;
    for (const Bar& bar : bars) result = std::max(result, bar.value);
    return result;
}

qint64 BarTable::total() const {
    return std::accumulate(bars.begin(), bars.end(), qint64{0},
                           [](qint64 sum, const Bar& bar) { return sum + bar.value; });
}

bool canStack(GroupBy by, GroupBy stack) {
    if (by == stack || (isTime(by) && isTime(stack))) return false;
    if (stack == GroupBy::Month || stack == GroupBy::Quarter) return false;
    // A division has one company, one industry, one country: its bar would be of one colour.
    if (by == GroupBy::Division) return stack == GroupBy::Year;
    if (by == GroupBy::Company) return stack == GroupBy::Division || stack == GroupBy::Year;
    return stack != GroupBy::Division || !isTime(by);
}

BarTable barTable(const Selection& selection, const BarOptions& options, bool showsGross, int mostBars) {
    BarOptions cutBy = options;
    if (isTime(options.by)) {
        QStringList keys;
        for (const TotalRow& row : totalsBy(selection, options.by)) keys << row.key;
        cutBy.by = fittingTime(keys, options.by, mostBars);
    }
    const Stacks stacks = cut(selection, cutBy, showsGross);
    BarTable table;
    table.by = cutBy.by;
    table.showsGross = showsGross;
    table.series = stacks.series;
    table.lastSeriesIsRest = stacks.lastSeriesIsRest;
    if (stacks.series.size() > 1) table.stack = options.stack;
    if (table.isTime()) {
        addTimes(table, stacks);
    } else {
        addNames(table, stacks, options.top, mostBars);
    }
    return table;
}

QString titleOf(const BarTable& table) {
    const QString measure = table.showsGross ? words("Announced headcount cuts") : words("Net headcount cuts");
    QString title = words("%1 by %2").arg(measure, groupWords(table.by));
    if (table.stack) title += words(", stacked by %1").arg(groupWords(*table.stack));
    return title;
}

}  // namespace cutline
