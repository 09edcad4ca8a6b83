// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/grouping.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cutline {

namespace {
constexpr std::size_t kNoGroup = std::numeric_limits<std::size_t>::max();
}

Grouping::Grouping(const Dataset& dataset, GroupBy by)
    : m_dataset(dataset), m_by(by), m_byOrganization(static_cast<std::size_t>(dataset.organizationCount()), kNoGroup) {}

std::size_t Grouping::add(const QString& key, OrganizationIndex organization) {
    m_rows.push_back({key, organization, {}});
    return m_rows.size() - 1;
}

std::size_t Grouping::numberOf(OrganizationIndex organization) {
    std::size_t& number = m_byOrganization[static_cast<std::size_t>(organization)];
    if (number == kNoGroup) number = add(m_dataset.entry(organization).path, organization);
    return number;
}

std::size_t Grouping::numberOf(const QString& name) {
    const auto [place, isNew] = m_byName.emplace(name, m_rows.size());
    if (isNew) add(name);
    return place->second;
}

std::size_t Grouping::numberOf(const TimeBucket& bucket) {
    const auto [place, isNew] = m_byTime.emplace(bucket, m_rows.size());
    if (isNew) add(bucket.key());
    return place->second;
}

std::size_t Grouping::groupOf(EventIndex event, const Share& share) {
    switch (m_by) {
        case GroupBy::Company:
            return numberOf(m_dataset.entry(share.organization).root);
        case GroupBy::Division:
            return numberOf(share.organization);
        case GroupBy::Industry:
            return numberOf(m_dataset.entry(m_dataset.organization(event)).industry);
        case GroupBy::Country:
            return numberOf(m_dataset.entry(m_dataset.organization(event)).country);
        case GroupBy::Month:
        case GroupBy::Quarter:
        case GroupBy::Year:
            break;
    }
    return numberOf(TimeBucket::of(m_dataset.firstDay(event), m_dataset.lastDay(event), m_by));
}

std::vector<std::size_t> Grouping::order(const std::vector<TotalRow>& rows) const {
    std::vector<std::size_t> order;
    if (isTime(m_by)) {
        for (const auto& [bucket, number] : m_byTime) order.push_back(number);
        return order;
    }
    order.resize(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (rows[a].total.net != rows[b].total.net) return rows[a].total.net > rows[b].total.net;
        return rows[a].key < rows[b].key;
    });
    return order;
}

void addTo(Total& total, const Ledger& ledger, EventIndex event, const Share& share) {
    ++total.events;
    if (!share.hasNumber) {
        ++total.withoutNumber;
        if (share.hasPercent) ++total.percentOnly;
    }
    total.net += share.counted.best;
    total.netLow += share.counted.low;
    total.gross += share.said.best;
    const bool counts = share.counted.best > 0 || share.counted.high > 0;
    if (counts && ledger.isOpenAbove(event)) total.netHigh.reset();
    if (total.netHigh) *total.netHigh += share.counted.high;
}

}  // namespace cutline
