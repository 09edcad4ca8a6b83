// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_store.h"

#include "model/record/name_key.h"

#include <algorithm>

namespace cutline {

void JsonStore::begin() {
    const auto organizations = valueOf(m_workbook.organizations(), {});
    m_paths = OrganizationPaths(organizations);
    for (const Organization& organization : organizations) {
        m_organizations.emplace(organization.id, organization);
        if (organization.parent) continue;
        for (const OtherName& other : organization.otherNames)
            m_otherNames.emplace(nameKey(other.name), organization.id);
    }
    m_wasEmpty = valueOf(m_workbook.eventCount(), {}) == 0;
}

// Own names come before other names, and other names of the file itself do not count: a file may well list Facebook
// beside a Meta that was once called so.
std::optional<OrganizationId> JsonStore::existing(const QStringList& path) const {
    if (const auto id = m_paths.find(path)) return id;
    const auto other = m_otherNames.find(nameKey(path.first()));
    if (other == m_otherNames.end() || m_paths.find(path.mid(0, 1))) return std::nullopt;
    if (path.size() == 1) return other->second;
    return m_paths.find(m_paths.path(other->second) + path.mid(1));
}

OrganizationId JsonStore::at(const QStringList& path, const QString& place) {
    if (const auto id = existing(path)) return *id;
    Organization organization;
    organization.name = path.last();
    if (path.size() > 1) organization.parent = at(path.mid(0, path.size() - 1), place);
    if (m_problem.isSet()) return {};
    organization.id = valueOf(m_transaction.add(organization), place);
    QStringList canonical = organization.parent ? m_paths.path(*organization.parent) : QStringList();
    m_paths.insert(canonical << path.last(), organization.id);
    m_organizations.insert_or_assign(organization.id, organization);
    return organization.id;
}

void JsonStore::take(const JsonOrganization& organization, const QString& place) {
    const OrganizationId id = at(organization.path, place);
    if (!m_problem.isSet()) merge(id, organization.record, place);
}

// What a person may have entered stays; the file only adds what is not known.
void JsonStore::merge(OrganizationId id, const Organization& from, const QString& place) {
    Organization merged = m_organizations[id];
    const auto fill = [](QString& known, const QString& added) {
        if (known.isEmpty()) known = added;
    };
    fill(merged.ticker, from.ticker);
    fill(merged.industry, from.industry);
    fill(merged.country, from.country);
    for (const OtherName& other : from.otherNames) {
        if (std::find(merged.otherNames.begin(), merged.otherNames.end(), other) == merged.otherNames.end()) {
            merged.otherNames.push_back(other);
        }
    }
    if (merged == m_organizations[id]) return;
    if (const auto updated = m_transaction.update(merged); !updated) return m_problem.report(place, updated.error());
    m_organizations[id] = std::move(merged);
}

bool JsonStore::isTaken(const JsonEvent& event) {
    if (m_wasEmpty) return false;
    const auto id = valueOf(m_workbook.eventByUid(event.record.uid), event.place);
    if (!id) return false;
    m_events.emplace(event.record.uid, *id);
    ++m_summary.duplicate;
    return true;
}

void JsonStore::resolve(JsonEvent& event) {
    Event& record = event.record;
    record.organization = at(event.organization, event.place);
    for (std::size_t i = 0; i < record.figures.size() && !m_problem.isSet(); ++i) {
        const OrganizationId id = at(event.figureOrganizations[i], event.place);
        record.figures[i].organization = id;
        const QStringList path = m_paths.path(id), own = m_paths.path(record.organization);
        if (path.mid(0, own.size()) != own) {
            m_problem.report(event.place, QStringLiteral("figure %1 belongs to %2, which is not a division of %3")
                                              .arg(i + 1)
                                              .arg(joinedPath(path), joinedPath(own)));
        }
    }
    for (std::size_t i = 0; i < record.citations.size() && !m_problem.isSet(); ++i) {
        record.citations[i].source = valueOf(m_transaction.sourceLike(event.citationSources[i]), event.place);
    }
    if (m_problem.isSet() || record.citations.empty()) return;
    const QString called = valueOf(m_transaction.calledBy(event.organization, record.organization), event.place);
    for (Citation& citation : record.citations) {
        if (citation.called.isEmpty()) citation.called = called;
    }
}

void JsonStore::take(JsonEvent event) {
    if (m_events.contains(event.record.uid)) {
        return m_problem.report(event.place, QStringLiteral("another event of the file has the same uid"));
    }
    if (isTaken(event) || m_problem.isSet()) return;
    resolve(event);
    if (m_problem.isSet()) return;
    const EventId id = valueOf(m_transaction.add(event.record), event.place);
    m_events.emplace(event.record.uid, id);
    ++m_summary.added;
    for (auto& link : event.links) m_links.push_back({id, std::move(link), event.place});
}

void JsonStore::takeLinks() {
    for (const PendingLink& pending : m_links) {
        if (m_problem.isSet()) return;
        const QString place = QStringLiteral("%1, link %2 to %3")
                                  .arg(pending.place, toCode(pending.link.kind), pending.link.uid.left(80));
        std::optional<EventId> to;
        if (const auto found = m_events.find(pending.link.uid); found != m_events.end()) {
            to = found->second;
        } else {
            to = valueOf(m_workbook.eventByUid(pending.link.uid), place);
        }
        if (!to) return m_problem.report(place, QStringLiteral("no event has that uid"));
        Link link;
        link.kind = pending.link.kind;
        link.from = pending.from;
        link.to = *to;
        if (const auto added = m_transaction.add(link); !added) m_problem.report(place, added.error());
    }
}

}  // namespace cutline
