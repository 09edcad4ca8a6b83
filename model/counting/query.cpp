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
    for (const EventIndex event : ledger->byDay()) {
        if (filter->matches(event)) selection.m_events.push_back(event);
    }
    selection.m_ledger = std::move(ledger);
    selection.m_filter = std::make_shared<const EventFilter>(std::move(*filter));
    return selection;
}

Selection Selection::part(std::vector<EventIndex> events, std::vector<bool> organizations) const {
    std::sort(events.begin(), events.end());
    if (m_narrowing && !m_narrowing->organizations.empty()) {
        // A part of a part: on both.
        if (organizations.empty()) organizations.assign(m_narrowing->organizations.size(), true);
        for (std::size_t i = 0; i < organizations.size(); ++i) {
            organizations[i] = organizations[i] && m_narrowing->organizations[i];
        }
    }
    Selection selection;
    selection.m_ledger = m_ledger;
    selection.m_query = m_query;
    selection.m_filter = m_filter;
    for (const EventIndex event : m_events) {
        if (std::binary_search(events.begin(), events.end(), event)) selection.m_events.push_back(event);
    }
    selection.m_narrowing = std::make_shared<const Narrowing>(Narrowing{std::move(events), std::move(organizations)});
    return selection;
}

bool Selection::covers(OrganizationIndex organization) const {
    if (!m_filter->covers(organization)) return false;
    return !m_narrowing || m_narrowing->organizations.empty() ||
           m_narrowing->organizations[static_cast<std::size_t>(organization)];
}

bool Selection::matches(EventIndex event) const {
    if (!m_filter->matches(event)) return false;
    if (!m_narrowing) return true;
    // What another event stands for, or put right, is where that one is.
    const EventIndex shown = m_ledger->stands(event) ? event : m_ledger->relatedTo(event).value_or(event);
    return std::binary_search(m_narrowing->events.begin(), m_narrowing->events.end(), shown);
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
