// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/query.h"

#include "model/counting/event_filter.h"

#include <algorithm>

namespace cutline {

Result<Selection> Selection::pick(std::shared_ptr<const Ledger> ledger, const Query& query) {
    Q_ASSERT(ledger->options() == query.ledgerOptions());
    auto filter = EventFilter::of(ledger, query);
    if (!filter) return tl::unexpected(filter.error());
    Selection selection;
    selection.m_query = query;
    selection.m_events.reserve(ledger->dataset().eventCount());
    for (EventIndex event = 0; event < ledger->dataset().eventCount(); ++event) {
        if (ledger->isShown(event) && filter->matches(event)) selection.m_events.push_back(event);
    }
    selection.m_ledger = std::move(ledger);
    selection.m_covered = filter->covered();
    selection.m_filter = std::make_shared<const EventFilter>(std::move(*filter));
    return selection;
}

Selection Selection::part(std::vector<EventIndex> events, std::vector<bool> organizations) const {
    std::sort(events.begin(), events.end());
    Selection selection;
    selection.m_ledger = m_ledger;
    selection.m_query = m_query;
    selection.m_filter = m_filter;
    selection.m_covered = std::move(organizations);
    for (std::size_t i = 0; i < selection.m_covered.size(); ++i) {
        // A part of a part: on both.
        if (!covers(static_cast<OrganizationIndex>(i))) selection.m_covered[i] = false;
    }
    if (selection.m_covered.empty()) selection.m_covered = m_covered;
    for (const EventIndex event : m_events) {
        if (std::binary_search(events.begin(), events.end(), event)) selection.m_events.push_back(event);
    }
    selection.m_narrowedTo = std::make_shared<const std::vector<EventIndex>>(std::move(events));
    return selection;
}

bool Selection::matches(EventIndex event) const {
    if (!m_filter->matches(event)) return false;
    if (!m_narrowedTo) return true;
    // What another event stands for, or put right, is where that one is.
    const EventIndex shown = m_ledger->stands(event) ? event : m_ledger->relatedTo(event).value_or(event);
    return std::binary_search(m_narrowedTo->begin(), m_narrowedTo->end(), shown);
}

Share Selection::sum(EventIndex event) const {
    Share total{.organization = dataset().organization(event)};
    const auto add = [](Bounds& to, const Bounds& people) {
        to = {to.low + people.low, to.best + people.best, to.high + people.high};
    };
    forEachShare(event, [&](const Share& share) {
        add(total.said, share.said);
        add(total.counted, share.counted);
        total.hasNumber |= share.hasNumber;
        total.hasPercent |= share.hasPercent;
    });
    return total;
}

}  // namespace cutline
