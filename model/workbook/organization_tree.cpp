// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/organization_tree.h"

#include "model/record/name_key.h"
#include "model/workbook/statement.h"
#include "model/workbook/stored_values.h"

namespace cutline {

namespace {

// No real company has as many levels; a damaged file may have a circle.
constexpr int kDeepest = 1000;

std::optional<OrganizationId> idOf(const std::optional<qint64>& number) {
    return number ? std::optional(OrganizationId{*number}) : std::nullopt;
}

}  // namespace

void OrganizationTree::clear() {
    m_parents.clear();
    m_byPath.clear();
}

void OrganizationTree::added(const Organization& organization) {
    m_parents.insert_or_assign(organization.id, organization.parent.value_or(OrganizationId{}));
}

Result<std::optional<OrganizationId>> OrganizationTree::parentOf(OrganizationId id) {
    const auto known = m_parents.find(id);
    if (known != m_parents.end()) return known->second;
    Statement statement(m_connection, QStringLiteral("SELECT COALESCE(parent, 0) FROM organizations WHERE id = ?"));
    const auto parent = statement.number(id);
    if (!parent) return tl::unexpected(parent.error());
    if (*parent) m_parents.emplace(id, OrganizationId{**parent});
    return idOf(*parent);
}

Result<bool> OrganizationTree::exists(OrganizationId id) {
    return parentOf(id).map([](const auto& parent) { return parent.has_value(); });
}

Result<bool> OrganizationTree::isWithin(OrganizationId id, OrganizationId ancestor) {
    OrganizationId at = id;
    for (int level = 0; level < kDeepest; ++level) {
        if (at == ancestor) return true;
        const auto parent = parentOf(at);
        if (!parent) return tl::unexpected(parent.error());
        if (!*parent || !(*parent)->isStored()) return false;
        at = **parent;
    }
    return tl::unexpected(damaged(QStringLiteral("the companies above a division do not end")));
}

Result<QString> OrganizationTree::pathOf(OrganizationId id) const {
    QStringList path;
    OrganizationId at = id;
    while (at.isStored() && path.size() < kDeepest) {
        OrganizationId parent;
        Statement statement(m_connection,
                            QStringLiteral("SELECT name, COALESCE(parent, 0) FROM organizations WHERE id = ?"));
        const auto read = statement.forEachRow(
            [&](const Statement& row) {
                path.prepend(row.text(0));
                parent = {row.integer(1)};
            },
            at);
        if (!read) return tl::unexpected(read.error());
        at = parent;
    }
    return joinedPath(path);
}

Result<std::optional<OrganizationId>> OrganizationTree::childNamed(std::optional<OrganizationId> parent,
                                                                   const QString& name) const {
    Statement statement(m_connection, QStringLiteral("SELECT id FROM organizations "
                                                     "WHERE COALESCE(parent, 0) = ? AND name_key = ?"));
    return statement.number(parent.value_or(OrganizationId{}), nameKey(name)).map(idOf);
}

Result<std::optional<OrganizationId>> OrganizationTree::companyAlsoCalled(const QString& name) const {
    Statement names(m_connection, QStringLiteral("SELECT MIN(o.id) FROM organization_names n "
                                                 "JOIN organizations o ON o.id = n.organization "
                                                 "WHERE n.name_key = ? AND o.parent IS NULL "
                                                 "HAVING COUNT(DISTINCT o.id) = 1"));
    const auto named = names.number(nameKey(name));
    if (!named) return tl::unexpected(named.error());
    if (*named) return idOf(*named);
    Statement tickers(m_connection, QStringLiteral("SELECT MIN(id) FROM organizations WHERE ticker = ? "
                                                   "AND ticker <> '' AND parent IS NULL HAVING COUNT(*) = 1"));
    return tickers.number(name.trimmed()).map(idOf);
}

std::optional<OrganizationId> OrganizationTree::remembered(const QStringList& path) const {
    const auto found = m_byPath.find(path);
    return found == m_byPath.end() ? std::nullopt : std::optional(*found);
}

void OrganizationTree::remember(const QStringList& path, OrganizationId id) { m_byPath.insert(path, id); }

}  // namespace cutline
