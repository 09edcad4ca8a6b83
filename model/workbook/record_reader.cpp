// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/record_reader.h"

#include "model/workbook/statement.h"
#include "model/workbook/stored_values.h"

#include <algorithm>
#include <unordered_map>

namespace cutline {

namespace {

Result<Source> sourceOf(const Statement& row) {
    RowReader reader(row);
    Source source{{row.integer(0)}, row.text(1), row.text(2), row.text(3), reader.optionalDate(4)};
    return reader.result().map([&] { return source; });
}

Result<Link> linkOf(const Statement& row) {
    RowReader reader(row);
    Link link{{row.integer(0)}, reader.code(1, linkKindFromCode), {row.integer(2)}, {row.integer(3)}};
    return reader.result().map([&] { return link; });
}

Organization organizationOf(const Statement& row) {
    Organization organization;
    organization.id = {row.integer(0)};
    if (!row.isNull(1)) organization.parent = OrganizationId{row.integer(1)};
    organization.name = row.text(2);
    organization.ticker = row.text(3);
    organization.industry = row.text(4);
    organization.country = row.text(5);
    return organization;
}

Result<OtherName> otherNameOf(const Statement& row) {
    RowReader reader(row);
    OtherName name{row.text(1), reader.optionalDate(2), reader.optionalDate(3)};
    return reader.result().map([&] { return name; });
}

// Runs a statement whose rows `read` turns into values of type `Value`.
template <class Value, class Read, class... Bound>
Result<std::vector<Value>> readAll(Statement& statement, Read read, const Bound&... bound) {
    std::vector<Value> values;
    const auto ran = statement.forEachRow(
        [&](const Statement& row) -> Result<void> {
            Result<Value> value = read(row);
            if (!value) return tl::unexpected(value.error());
            values.push_back(*std::move(value));
            return {};
        },
        bound...);
    if (!ran) return tl::unexpected(ran.error());
    return values;
}

template <class Value, class Read, class... Bound>
Result<std::optional<Value>> readOne(Statement& statement, Read read, const Bound&... bound) {
    auto values = readAll<Value>(statement, read, bound...);
    if (!values) return tl::unexpected(values.error());
    return values->empty() ? std::nullopt : std::optional<Value>(std::move(values->front()));
}

// Paths by id; a file that makes an organization its own ancestor has none.
class OrganizationPaths {
public:
    explicit OrganizationPaths(const std::vector<Organization>& organizations) : m_limit(organizations.size()) {
        for (const auto& organization : organizations) m_byId.emplace(organization.id, &organization);
    }

    [[nodiscard]] Result<QStringList> of(const Organization& organization) const {
        QStringList path{organization.name};
        const Organization* at = &organization;
        while (at->parent) {
            const auto parent = m_byId.find(*at->parent);
            if (parent == m_byId.end() || static_cast<std::size_t>(path.size()) > m_limit) {
                return tl::unexpected(
                    damaged(QStringLiteral("the companies above “%1” do not end").arg(organization.name)));
            }
            at = parent->second;
            path.prepend(at->name);
        }
        return path;
    }

private:
    std::unordered_map<OrganizationId, const Organization*> m_byId;
    std::size_t m_limit;
};

Result<std::vector<Organization>> inOrderOfPath(const std::vector<Organization>& organizations) {
    std::vector<std::pair<QStringList, const Organization*>> paths;
    const OrganizationPaths pathOf(organizations);
    for (const auto& organization : organizations) {
        const auto path = pathOf.of(organization);
        if (!path) return tl::unexpected(path.error());
        paths.emplace_back(*path, &organization);
    }
    std::sort(paths.begin(), paths.end(), [](const auto& a, const auto& b) {
        return std::lexicographical_compare(a.first.begin(), a.first.end(), b.first.begin(), b.first.end());
    });
    std::vector<Organization> ordered;
    ordered.reserve(paths.size());
    for (const auto& [path, organization] : paths) ordered.push_back(*organization);
    return ordered;
}

}  // namespace

Result<std::optional<Organization>> find(Connection& connection, OrganizationId id) {
    Statement statement(connection, QStringLiteral("SELECT id, parent, name, ticker, industry, country "
                                                   "FROM organizations WHERE id = ?"));
    auto organization = readOne<Organization>(statement, organizationOf, id);
    if (!organization || !*organization) return organization;
    Statement names(connection, QStringLiteral("SELECT organization, name, valid_from, valid_until "
                                               "FROM organization_names WHERE organization = ? ORDER BY position"));
    auto otherNames = readAll<OtherName>(names, otherNameOf, id);
    if (!otherNames) return tl::unexpected(otherNames.error());
    (*organization)->otherNames = *std::move(otherNames);
    return organization;
}

Result<std::optional<Source>> find(Connection& connection, SourceId id) {
    Statement statement(connection,
                        QStringLiteral("SELECT id, publisher, title, url, published FROM sources WHERE id = ?"));
    return readOne<Source>(statement, sourceOf, id);
}

Result<std::optional<Link>> find(Connection& connection, LinkId id) {
    Statement statement(connection, QStringLiteral("SELECT id, kind, from_event, to_event FROM links WHERE id = ?"));
    return readOne<Link>(statement, linkOf, id);
}

Result<std::optional<SavedView>> find(Connection& connection, SavedViewId id) {
    Statement statement(connection, QStringLiteral("SELECT id, name, state FROM saved_views WHERE id = ?"));
    return readOne<SavedView>(
        statement,
        [](const Statement& row) {
            return SavedView{{row.integer(0)}, row.text(1), row.text(2)};
        },
        id);
}

Result<std::vector<Organization>> allOrganizations(Connection& connection) {
    Statement statement(connection,
                        QStringLiteral("SELECT id, parent, name, ticker, industry, country FROM organizations"));
    auto organizations = readAll<Organization>(statement, organizationOf);
    if (!organizations) return organizations;
    std::unordered_map<OrganizationId, Organization*> byId;
    for (auto& organization : *organizations) byId.emplace(organization.id, &organization);

    Statement names(connection, QStringLiteral("SELECT organization, name, valid_from, valid_until "
                                               "FROM organization_names ORDER BY organization, position"));
    const auto named = names.forEachRow([&](const Statement& row) -> Result<void> {
        auto name = otherNameOf(row);
        if (!name) return tl::unexpected(name.error());
        const auto owner = byId.find({row.integer(0)});
        if (owner != byId.end()) owner->second->otherNames.push_back(*std::move(name));
        return {};
    });
    if (!named) return tl::unexpected(named.error());
    return inOrderOfPath(*std::move(organizations));
}

Result<std::vector<Source>> allSources(Connection& connection) {
    Statement statement(connection, QStringLiteral("SELECT id, publisher, title, url, published FROM sources "
                                                   "ORDER BY url, publisher, title, published, id"));
    return readAll<Source>(statement, sourceOf);
}

Result<void> recentlyCited(Connection& connection, int events,
                           const std::function<void(EventId, const Source&)>& visit) {
    // By the ids of events, which grow: the citations of a million others are not looked at.
    Statement statement(
        connection, QStringLiteral("SELECT s.id, s.publisher, s.title, s.url, s.published, c.event FROM citations c "
                                   "JOIN sources s ON s.id = c.source WHERE c.event > "
                                   "COALESCE((SELECT id FROM events ORDER BY id DESC LIMIT 1 OFFSET ?), 0) "
                                   "ORDER BY c.event DESC, c.position"));
    return statement.forEachRow(
        [&](const Statement& row) -> Result<void> {
            const auto source = sourceOf(row);
            if (!source) return tl::unexpected(source.error());
            visit({row.integer(5)}, *source);
            return {};
        },
        static_cast<qint64>(events));
}

Result<std::vector<Link>> allLinks(Connection& connection) {
    Statement statement(connection,
                        QStringLiteral("SELECT l.id, l.kind, l.from_event, l.to_event FROM links l "
                                       "JOIN events a ON a.id = l.from_event JOIN events b ON b.id = l.to_event "
                                       "ORDER BY a.uid, l.kind, b.uid"));
    return readAll<Link>(statement, linkOf);
}

Result<std::vector<Link>> linksOf(Connection& connection, EventId id) {
    Statement statement(connection, QStringLiteral("SELECT id, kind, from_event, to_event FROM links "
                                                   "WHERE from_event = ? OR to_event = ? ORDER BY id"));
    return readAll<Link>(statement, linkOf, id, id);
}

Result<std::vector<SavedView>> allSavedViews(Connection& connection) {
    Statement statement(connection, QStringLiteral("SELECT id, name, state FROM saved_views ORDER BY name_key"));
    return readAll<SavedView>(statement, [](const Statement& row) {
        return SavedView{{row.integer(0)}, row.text(1), row.text(2)};
    });
}

}  // namespace cutline
