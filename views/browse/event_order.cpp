// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browse/event_order.h"

#include <algorithm>

namespace cutline {

std::optional<std::size_t> placeOfSelected(const Browser& browser) {
    const auto& selection = browser.selection();
    const auto selected = browser.selectedEvent();
    if (!selection || !selected) return std::nullopt;
    const auto events = selection->events();
    const auto found = std::find(events.begin(), events.end(), *selected);
    if (found == events.end()) return std::nullopt;
    return static_cast<std::size_t>(found - events.begin());
}

void selectNeighbour(Browser& browser, int step) {
    const auto& selection = browser.selection();
    if (!selection || selection->events().empty()) return;
    const auto count = static_cast<qint64>(selection->events().size());
    const auto place = placeOfSelected(browser);
    const qint64 start = step > 0 ? -1 : count;
    const qint64 next = (place ? static_cast<qint64>(*place) : start) + step;
    if (next < 0 || next >= count) return;
    browser.select(selection->dataset().uid(selection->events()[static_cast<std::size_t>(next)]));
}

}  // namespace cutline
