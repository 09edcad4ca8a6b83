// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/event_filter.h"

#include "model/record/name_key.h"

#include <algorithm>
#include <limits>

namespace cutline {

namespace {

unsigned bitsOf(const std::vector<EventKind>& kinds) {
    unsigned bits = 0;
    for (const EventKind kind : kinds) bits |= 1U << static_cast<unsigned>(kind);
    return kinds.empty() ? ~0U : bits;
}

/// Marks the organizations whose industry (or country) is one of `names`.
Result<void> restrict(const Dataset& dataset, const std::vector<QString>& names, QString OrganizationEntry::*field,
                      const QString& noun, std::vector<bool>& allowed) {
    if (names.empty()) return {};
    if (allowed.empty()) allowed.assign(static_cast<std::size_t>(dataset.organizationCount()), true);
    std::vector<bool> isMet(names.size(), false);
    std::vector<QString> keys;
    keys.reserve(names.size());
    for (const QString& name : names) keys.push_back(nameKey(name));
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
        const auto found = std::find(keys.begin(), keys.end(), nameKey(dataset.entry(i).*field));
        if (found == keys.end()) {
            allowed[static_cast<std::size_t>(i)] = false;
        } else {
            isMet[static_cast<std::size_t>(found - keys.begin())] = true;
        }
    }
    const auto unmet = std::find(isMet.begin(), isMet.end(), false);
    if (unmet == isMet.end()) return {};
    return failure(ErrorKind::Usage,
                   QStringLiteral("No organization has the %1 “%2”")
                       .arg(noun, names[static_cast<std::size_t>(unmet - isMet.begin())]),
                   {}, QStringLiteral("Look at the names with totals --by %1").arg(noun));
}

}  // namespace

Result<EventFilter> EventFilter::of(std::shared_ptr<const Ledger> ledger, const Query& query) {
    EventFilter filter;
    filter.m_ledger = std::move(ledger);
    if (auto covered = filter.cover(query); !covered) return tl::unexpected(covered.error());
    if (auto allowed = filter.allow(query); !allowed) return tl::unexpected(allowed.error());
    filter.m_since = query.since ? static_cast<qint32>(query.since->toJulianDay()) : std::numeric_limits<qint32>::min();
    filter.m_until = query.until ? static_cast<qint32>(query.until->toJulianDay()) : std::numeric_limits<qint32>::max();
    filter.m_kinds = bitsOf(query.kinds);
    filter.m_search = nameKey(query.search);
    if (filter.m_search.isEmpty()) return filter;

    const Dataset& dataset = filter.m_ledger->dataset();
    filter.m_eventsFound = dataset.eventsThatSay(filter.m_search);
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
        const OrganizationEntry& entry = dataset.entry(i);
        const auto has = [&](const QString& name) { return nameKey(name).contains(filter.m_search); };
        filter.m_namesFound.push_back(has(entry.path) || has(entry.ticker) ||
                                      std::any_of(entry.otherNames.begin(), entry.otherNames.end(), has));
    }
    return filter;
}

Result<void> EventFilter::cover(const Query& query) {
    if (query.organizations.empty()) return {};
    const Dataset& dataset = m_ledger->dataset();
    m_covered.assign(static_cast<std::size_t>(dataset.organizationCount()), false);
    for (const QStringList& path : query.organizations) {
        const OrganizationIndex organization = dataset.at(path);
        if (organization == kNoOrganization) {
            return failure(ErrorKind::Usage, QStringLiteral("There is no organization “%1”").arg(joinedPath(path)),
                           QStringLiteral("no record in this workbook has that name"),
                           QStringLiteral("Check the spelling"));
        }
        const auto begin = m_covered.begin();
        std::fill(begin + organization, begin + dataset.entry(organization).subtreeEnd, true);
    }
    return {};
}

Result<void> EventFilter::allow(const Query& query) {
    const Dataset& dataset = m_ledger->dataset();
    return restrict(dataset, query.industries, &OrganizationEntry::industry, QStringLiteral("industry"), m_allowed)
        .and_then([&] {
            return restrict(dataset, query.countries, &OrganizationEntry::country, QStringLiteral("country"),
                            m_allowed);
        });
}

bool EventFilter::isCovered(EventIndex event) const {
    if (m_covered.empty() || covers(m_ledger->dataset().organization(event))) return true;
    const auto shares = m_ledger->breakdown(event);
    return std::any_of(shares.begin(), shares.end(), [&](const Share& share) { return covers(share.organization); });
}

bool EventFilter::isFound(EventIndex event) const {
    const Dataset& dataset = m_ledger->dataset();
    if (m_eventsFound[event] || m_namesFound[static_cast<std::size_t>(dataset.organization(event))]) return true;
    const auto shares = m_ledger->breakdown(event);
    return std::any_of(shares.begin(), shares.end(),
                       [&](const Share& share) { return m_namesFound[static_cast<std::size_t>(share.organization)]; });
}

bool EventFilter::matches(EventIndex event) const {
    const Dataset& dataset = m_ledger->dataset();
    if ((m_kinds >> static_cast<unsigned>(dataset.kind(event)) & 1U) == 0) return false;
    if (dataset.firstDay(event) < m_since || dataset.lastDay(event) > m_until) return false;
    if (!m_allowed.empty() && !m_allowed[static_cast<std::size_t>(dataset.organization(event))]) return false;
    return isCovered(event) && (m_search.isEmpty() || isFound(event));
}

}  // namespace cutline
