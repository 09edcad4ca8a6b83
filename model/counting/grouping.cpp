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

std::size_t Grouping::numberOf(const QString& name) {
    const auto [place, isNew] = m_byName.emplace(name, m_rows.size());
    if (isNew) add(name);
    return place->second;
}

std::size_t Grouping::newGroupOf(OrganizationIndex organization) {
    const OrganizationEntry& entry = m_dataset.entry(organization);
    if (m_by == GroupBy::Industry) return numberOf(entry.industry);
    if (m_by == GroupBy::Country) return numberOf(entry.country);
    const OrganizationIndex shown = m_by == GroupBy::Company ? entry.root : organization;
    std::size_t& number = m_byOrganization[static_cast<std::size_t>(shown)];
    if (number == kNoGroup) number = add(m_dataset.entry(shown).path, shown);
    return number;
}

std::size_t Grouping::groupOfDays(qint32 firstDay, qint32 lastDay) {
    const bool isExact = firstDay == lastDay;
    if (isExact && firstDay == m_latestDay) return m_groupOfLatestDay;
    const TimeBucket bucket = TimeBucket::of(firstDay, lastDay, m_by);
    const auto [place, isNew] = m_byTime.emplace(bucket, m_rows.size());
    if (isNew) add(bucket.key());
    if (isExact) {
        m_latestDay = firstDay;
        m_groupOfLatestDay = place->second;
    }
    return place->second;
}

std::size_t Grouping::groupOf(EventIndex event, const Share& share) {
    if (isTime(m_by)) return groupOfDays(m_dataset.firstDay(event), m_dataset.lastDay(event));
    const bool isOfDivisions = m_by == GroupBy::Company || m_by == GroupBy::Division;
    const OrganizationIndex organization = isOfDivisions ? share.organization : m_dataset.organization(event);
    std::size_t& number = m_byOrganization[static_cast<std::size_t>(organization)];
    if (number == kNoGroup) number = newGroupOf(organization);
    return number;
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

}  // namespace cutline
