// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/organization_paths.h"

#include "model/record/name_key.h"

namespace cutline {

namespace {

QString keyOf(const QStringList& path) {
    QString key;
    for (const QString& name : path) key += nameKey(name) + QChar(u'\x1f');
    return key;
}

}  // namespace

OrganizationPaths::OrganizationPaths(const std::vector<Organization>& organizations) {
    std::unordered_map<OrganizationId, const Organization*> byId;
    for (const Organization& organization : organizations) byId.emplace(organization.id, &organization);
    for (const Organization& organization : organizations) {
        QStringList path;
        // A chain longer than there are organizations would be a loop in a broken file.
        for (const Organization* at = &organization; at && path.size() <= qsizetype(byId.size());) {
            path.prepend(at->name);
            const auto parent = at->parent ? byId.find(*at->parent) : byId.end();
            at = parent == byId.end() ? nullptr : parent->second;
        }
        insert(path, organization.id);
    }
}

QStringList OrganizationPaths::path(OrganizationId id) const {
    const auto found = m_paths.find(id);
    return found == m_paths.end() ? QStringList() : found->second;
}

std::optional<OrganizationId> OrganizationPaths::find(const QStringList& path) const {
    const auto found = m_ids.find(keyOf(path));
    if (found == m_ids.end()) return std::nullopt;
    return found->second;
}

void OrganizationPaths::insert(const QStringList& path, OrganizationId id) {
    m_paths.insert_or_assign(id, path);
    m_ids.emplace(keyOf(path), id);
}

}  // namespace cutline
