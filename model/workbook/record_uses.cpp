// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/record_uses.h"

#include "model/workbook/statement.h"

namespace cutline {

namespace {

template <class Record, class... Bound>
Result<std::vector<Id<Record>>> idsOf(Connection& connection, const QString& sql, const Bound&... bound) {
    std::vector<Id<Record>> ids;
    Statement statement(connection, sql);
    const auto read = statement.forEachRow([&](const Statement& row) { ids.push_back({row.integer(0)}); }, bound...);
    if (!read) return tl::unexpected(read.error());
    return ids;
}

}  // namespace

Result<std::vector<OrganizationId>> divisionsOf(Connection& connection, OrganizationId id) {
    return idsOf<Organization>(connection,
                               QStringLiteral("SELECT id FROM organizations WHERE parent = ? ORDER BY name_key"), id);
}

Result<std::vector<EventId>> eventsNaming(Connection& connection, OrganizationId id) {
    return idsOf<Event>(connection,
                        QStringLiteral("SELECT id FROM events WHERE organization = ? "
                                       "UNION SELECT event FROM figures WHERE organization = ? ORDER BY 1"),
                        id, id);
}

Result<std::vector<EventId>> eventsCiting(Connection& connection, SourceId id) {
    return idsOf<Event>(connection, QStringLiteral("SELECT DISTINCT event FROM citations WHERE source = ? ORDER BY 1"),
                        id);
}

Result<std::optional<SourceId>> sourceLike(Connection& connection, const Source& source) {
    Statement statement(connection, QStringLiteral("SELECT id FROM sources WHERE url = ? AND publisher = ? "
                                                   "AND title = ? AND COALESCE(published, '') = ? "
                                                   "ORDER BY id LIMIT 1"));
    const auto found = statement.number(source.url, source.publisher, source.title,
                                        source.published ? source.published->text() : QString());
    return found.map([](const auto& id) { return id ? std::optional(SourceId{*id}) : std::optional<SourceId>(); });
}

Result<std::unordered_map<SourceId, qint64>> citingEventCounts(Connection& connection) {
    std::unordered_map<SourceId, qint64> counts;
    Statement statement(connection,
                        QStringLiteral("SELECT source, COUNT(DISTINCT event) FROM citations GROUP BY source"));
    const auto read =
        statement.forEachRow([&](const Statement& row) { counts.emplace(SourceId{row.integer(0)}, row.integer(1)); });
    if (!read) return tl::unexpected(read.error());
    return counts;
}

}  // namespace cutline
