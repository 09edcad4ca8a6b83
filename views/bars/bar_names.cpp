// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_names.h"

#include "model/wording/wording.h"
#include "views/bars/bar_parts.h"
#include "views/bars/bar_workforce.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Bars", text); }

std::vector<Bar> barsOf(const BarTable& table, const Stacks& stacks, const Selection& selection) {
    std::vector<Bar> bars;
    bars.reserve(stacks.rows.size());
    for (std::size_t row = 0; row < stacks.rows.size(); ++row) {
        bars.push_back(barOf(stacks, row, groupLabel(stacks.rows[row].key, table.by)));
    }
    if (table.measure == BarMeasure::WorkforcePercent) {
        const BarWorkforce workforce(selection, table.by);
        for (Bar& bar : bars) {
            bar.workforce = workforce.of(bar.organization);
            if (!bar.workforce) bar.kind = BarKind::NoReading;
        }
    }
    std::stable_sort(bars.begin(), bars.end(), [&](const Bar& one, const Bar& other) {
        if (one.workforce.has_value() != other.workforce.has_value()) return one.workforce.has_value();
        if (!one.workforce) return one.value > other.value;
        return table.lengthOf(one) > table.lengthOf(other);
    });
    return bars;
}

/// One bar for many, in the place of their names.
Bar sumOf(const std::vector<Bar>& bars, std::size_t begin, std::size_t end, BarKind kind, const QString& label) {
    Bar sum;
    sum.kind = kind;
    sum.label = label.arg(numberWords(static_cast<qint64>(end - begin)));
    sum.parts.assign(bars.front().parts.size(), 0);
    for (std::size_t i = begin; i < end; ++i) {
        const Bar& bar = bars[i];
        for (std::size_t part = 0; part < sum.parts.size(); ++part) sum.parts[part] += bar.parts[part];
        sum.value += bar.value;
        add(sum.total, bar.total);
        if (bar.workforce) sum.workforce = sum.workforce.value_or(0) + *bar.workforce;
        sum.groups.push_back({bar.key, bar.organization, bar.total});
    }
    return sum;
}

/// Divisions stand within each other: their workforces do not add up.
void forgetWorkforce(Bar& sum, GroupBy by) {
    if (by == GroupBy::Division) sum.workforce.reset();
}

/// An event of several divisions is one event where they share a bar.
void countEventsOnce(Bar& bar, BarTable& table, const Selection& selection) {
    if (table.by != GroupBy::Division) return;
    const Total once = totalOf(partOf(selection, table, bar));
    bar.total.events = once.events;
    bar.total.withoutNumber = once.withoutNumber;
    bar.total.percentOnly = once.percentOnly;
    if (table.measure != BarMeasure::Events) return;
    bar.value = once.events;
    if (bar.parts.size() == 1) bar.parts[0] = bar.value;
}

}  // namespace

Bar barOf(const Stacks& stacks, std::size_t row, const QString& label) {
    Bar bar;
    bar.key = stacks.rows[row].key;
    bar.label = label;
    bar.organization = stacks.rows[row].organization;
    bar.total = stacks.rows[row].total;
    bar.parts = stacks.parts[row];
    if (!stacks.partNames.empty()) bar.partNames = stacks.partNames[row];
    bar.value = std::accumulate(bar.parts.begin(), bar.parts.end(), qint64{0});
    return bar;
}

void addNames(BarTable& table, const Stacks& stacks, const Selection& selection, NameLimits limits) {
    std::vector<Bar> bars = barsOf(table, stacks, selection);
    const auto limit = static_cast<std::size_t>(std::max(1, limits.mostBars));
    const std::size_t top = limits.top <= 0 ? limit : std::min(static_cast<std::size_t>(limits.top), limit);
    // "Other" takes the place of a bar, and for a single group it would only hide its name.
    if (bars.size() <= limit && bars.size() <= top + 1) {
        table.bars = std::move(bars);
        return;
    }
    const auto firstWithout =
        std::find_if(bars.begin(), bars.end(), [](const Bar& bar) { return bar.kind == BarKind::NoReading; });
    const auto read = static_cast<std::size_t>(firstWithout - bars.begin());
    const std::size_t sums = read == bars.size() || read == 0 ? 1 : 2;
    const std::size_t shown = std::min({top, read, limit > sums ? limit - sums : 0});
    table.bars.assign(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(shown));
    if (shown < read) {
        table.bars.push_back(sumOf(bars, shown, read, BarKind::Other, words("Other (%1)")));
        forgetWorkforce(table.bars.back(), table.by);
        countEventsOnce(table.bars.back(), table, selection);
    }
    if (read < bars.size()) {
        table.bars.push_back(sumOf(bars, read, bars.size(), BarKind::NoReading, words("No workforce reading (%1)")));
        countEventsOnce(table.bars.back(), table, selection);
    }
}

}  // namespace cutline
