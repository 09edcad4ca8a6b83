// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browse/known_on.h"

#include <algorithm>

namespace cutline {

std::vector<QDate> knownDays(Browser& browser) {
    const auto today = browser.state().query.asOf ? browser.selectionAsKnownToday() : browser.selection();
    if (!today) return {};
    std::vector<qint32> days;
    for (const EventIndex event : today->events()) {
        // Events stand by last day: equal ones follow each other.
        const qint32 day = today->dataset().lastDay(event);
        if (days.empty() || days.back() != day) days.push_back(day);
    }
    std::vector<QDate> dates;
    dates.reserve(days.size());
    for (const qint32 day : days) dates.push_back(QDate::fromJulianDay(day));
    return dates;
}

void setKnownOn(Browser& browser, std::optional<QDate> day) {
    // A day names nothing that must exist: it is never refused.
    [[maybe_unused]] const auto shown = browser.change([&](ViewState& state) { state.query.asOf = day; });
    Q_ASSERT(shown);
}

void stepKnownOn(Browser& browser, int step) {
    const std::vector<QDate> days = knownDays(browser);
    if (days.empty()) return;
    const auto& asOf = browser.state().query.asOf;
    if (step < 0) {
        // Today is after the last day: the first step back leaves that day out, or nothing would change.
        auto next = asOf ? std::lower_bound(days.begin(), days.end(), *asOf) : days.end() - 1;
        if (next == days.begin()) return;
        return setKnownOn(browser, *(next - 1));
    }
    if (!asOf) return;
    const auto next = std::upper_bound(days.begin(), days.end(), *asOf);
    const bool isLast = next == days.end() || next + 1 == days.end();
    setKnownOn(browser, isLast ? std::nullopt : std::optional(*next));
}

}  // namespace cutline
