// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_steps.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cutline {

namespace {

/// Lines from the top of the chart down, as they end.
std::vector<std::size_t> fromTheTop(const CumulativeTable& table) {
    std::vector<std::size_t> order(table.lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto one, auto other) {
        const CumulativeLine& a = table.lines[one];
        const CumulativeLine& b = table.lines[other];
        return a.valueOf(a.end()) > b.valueOf(b.end());
    });
    return order;
}

}  // namespace

std::vector<StepPlace> stepsOf(const Selection& selection, const CumulativeTable& table, EventIndex event) {
    std::vector<StepPlace> places;
    if (event >= selection.dataset().eventCount()) return places;
    const qint32 day = selection.dataset().lastDay(event);
    for (const std::size_t line : linesOf(selection, table, event)) {
        const auto& steps = table.lines[line].steps;
        const auto step = std::lower_bound(steps.begin(), steps.end(), day,
                                           [](const CumulativeStep& one, qint32 wanted) { return one.day < wanted; });
        if (step == steps.end() || step->day != day) continue;
        places.push_back({line, static_cast<std::size_t>(step - steps.begin())});
    }
    return places;
}

std::optional<EventIndex> leadingEvent(const Selection& selection, const CumulativeTable& table,
                                       const StepPlace& place) {
    const auto events = eventsOf(selection, table, place.line, table.lines[place.line].steps[place.step].day);
    const auto most = std::max_element(events.begin(), events.end(), [&](EventIndex one, EventIndex other) {
        const Ledger& ledger = selection.ledger();
        return table.showsGross ? ledger.said(one).best < ledger.said(other).best
                                : ledger.counted(one).best < ledger.counted(other).best;
    });
    return most == events.end() ? std::nullopt : std::optional(*most);
}

StepPlace stepAlong(const CumulativeTable& table, const StepPlace& from, int direction) {
    StepPlace to = from;
    if (direction < 0 && to.step > 0) --to.step;
    if (direction > 0 && to.step + 1 < table.lines[to.line].steps.size()) ++to.step;
    return to;
}

StepPlace stepAcross(const CumulativeTable& table, const StepPlace& from, int direction) {
    const auto order = fromTheTop(table);
    const auto at = std::find(order.begin(), order.end(), from.line) - order.begin();
    const auto next = at + direction;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(order.size())) return from;
    const CumulativeLine& line = table.lines[from.line];
    const std::size_t to = order[static_cast<std::size_t>(next)];
    return {to, nearestStep(table, to, line.steps[from.step].day - table.originOf(line))};
}

std::size_t nearestStep(const CumulativeTable& table, std::size_t line, double place) {
    const auto& steps = table.lines[line].steps;
    const double day = place + table.originOf(table.lines[line]);
    const auto after = std::lower_bound(steps.begin(), steps.end(), day,
                                        [](const CumulativeStep& one, double wanted) { return one.day < wanted; });
    if (after == steps.begin()) return 0;
    const auto before = std::prev(after);
    const bool isBefore = after == steps.end() || day - before->day <= after->day - day;
    return static_cast<std::size_t>((isBefore ? before : after) - steps.begin());
}

}  // namespace cutline
