// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/line_narrowing.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutline {

namespace {

/// Lines as the bars of the same groups, one for each line in its order, so that both charts narrow by the same rules.
/// What by percent has no line is one bar more, that nothing is lost in "all but".
BarTable asBars(const Selection& selection, const CumulativeTable& table) {
    BarTable bars;
    bars.by = *table.by;
    Bar rest;
    rest.kind = BarKind::Other;
    for (const CumulativeLine& line : table.lines) {
        Bar bar;
        bar.key = line.key;
        bar.organization = line.organization;
        bar.kind = line.kind == CumulativeLineKind::Other ? BarKind::Other : BarKind::Plain;
        bars.bars.push_back(std::move(bar));
    }
    for (TotalRow& group : totalsBy(selection, *table.by)) {
        const bool isNamed = std::any_of(table.lines.begin(), table.lines.end(), [&](const CumulativeLine& line) {
            return line.kind == CumulativeLineKind::Group && line.key == group.key;
        });
        if (!isNamed) rest.groups.push_back(std::move(group));
    }
    if (rest.groups.empty()) return bars;
    if (!bars.bars.empty() && bars.bars.back().kind == BarKind::Other) bars.bars.pop_back();
    bars.bars.push_back(std::move(rest));
    return bars;
}

Narrowed refusal(const char* text) { return tl::unexpected<QString>(QCoreApplication::translate("Cumulative", text)); }

}  // namespace

Narrowed onlyLine(const Selection& selection, const CumulativeTable& table, std::size_t line) {
    if (!table.by) return refusal("This line is everything that the filters pick.");
    const BarTable bars = asBars(selection, table);
    return onlyThese({selection, bars, {line}});
}

Narrowed allButLine(const Selection& selection, const CumulativeTable& table, std::size_t line) {
    if (!table.by) return refusal("There would be nothing left.");
    const BarTable bars = asBars(selection, table);
    return allBut({selection, bars, {line}});
}

}  // namespace cutline
