// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/query.h"

#include "model/counting/event_filter.h"

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

bool Selection::covers(OrganizationIndex organization) const { return m_filter->covers(organization); }

bool Selection::matches(EventIndex event) const { return m_filter->matches(event); }

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
