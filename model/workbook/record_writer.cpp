// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/record_writer.h"

#include "model/record/name_key.h"
#include "model/workbook/statement.h"

namespace cutline {

namespace {

template <class... Values>
Result<void> run(Connection& connection, const QString& sql, const Values&... values) {
    return Statement(connection, sql).run(values...);
}

Result<void> insertOtherNames(Connection& connection, const Organization& organization) {
    int position = 0;
    for (const auto& other : organization.otherNames) {
        auto done = run(connection,
                        QStringLiteral("INSERT INTO organization_names (organization, position, name, name_key, "
                                       "valid_from, valid_from_first_day, valid_from_last_day, "
                                       "valid_until, valid_until_first_day, valid_until_last_day) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                        organization.id, position++, other.name, nameKey(other.name), other.from, other.until);
        if (!done) return done;
    }
    return {};
}

Result<void> eraseOtherNames(Connection& connection, OrganizationId id) {
    return run(connection, QStringLiteral("DELETE FROM organization_names WHERE organization = ?"), id);
}

Result<void> insertBelongings(Connection& connection, const Event& event) {
    int position = 0;
    for (const auto& figure : event.figures) {
        auto done = run(connection,
                        QStringLiteral("INSERT INTO figures (event, position, organization, measure, low, best, high, "
                                       "qualifier, printed, preferred) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                        event.id, position++, figure.organization, toCode(figure.measure), figure.low, figure.best,
                        figure.high, toCode(figure.qualifier), figure.printed, figure.preferred);
        if (!done) return done;
    }
    position = 0;
    for (const auto& citation : event.citations) {
        auto done = run(connection,
                        QStringLiteral("INSERT INTO citations (event, position, source, figure, quote, called) "
                                       "VALUES (?, ?, ?, ?, ?, ?)"),
                        event.id, position++, citation.source, citation.figure, citation.quote, citation.called);
        if (!done) return done;
    }
    return {};
}

Result<void> eraseBelongings(Connection& connection, EventId id) {
    // Citations first: they point to figures.
    if (auto done = run(connection, QStringLiteral("DELETE FROM citations WHERE event = ?"), id); !done) return done;
    return run(connection, QStringLiteral("DELETE FROM figures WHERE event = ?"), id);
}

}  // namespace

Result<void> insert(Connection& connection, const Organization& organization) {
    auto done = run(connection,
                    QStringLiteral("INSERT INTO organizations (id, parent, name, name_key, ticker, industry, country) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                    organization.id, organization.parent, organization.name, nameKey(organization.name),
                    organization.ticker, organization.industry, organization.country);
    return done ? insertOtherNames(connection, organization) : done;
}

Result<void> replace(Connection& connection, const Organization& organization) {
    auto done = run(connection,
                    QStringLiteral("UPDATE organizations SET parent = ?, name = ?, name_key = ?, ticker = ?, "
                                   "industry = ?, country = ? WHERE id = ?"),
                    organization.parent, organization.name, nameKey(organization.name), organization.ticker,
                    organization.industry, organization.country, organization.id);
    if (done) done = eraseOtherNames(connection, organization.id);
    return done ? insertOtherNames(connection, organization) : done;
}

Result<void> erase(Connection& connection, OrganizationId id) {
    if (auto done = eraseOtherNames(connection, id); !done) return done;
    return run(connection, QStringLiteral("DELETE FROM organizations WHERE id = ?"), id);
}

Result<void> insert(Connection& connection, const Source& source) {
    return run(connection,
               QStringLiteral("INSERT INTO sources (id, publisher, title, url, published, published_first_day, "
                              "published_last_day) VALUES (?, ?, ?, ?, ?, ?, ?)"),
               source.id, source.publisher, source.title, source.url, source.published);
}

Result<void> replace(Connection& connection, const Source& source) {
    return run(connection,
               QStringLiteral("UPDATE sources SET publisher = ?, title = ?, url = ?, published = ?, "
                              "published_first_day = ?, published_last_day = ? WHERE id = ?"),
               source.publisher, source.title, source.url, source.published, source.id);
}

Result<void> erase(Connection& connection, SourceId id) {
    return run(connection, QStringLiteral("DELETE FROM sources WHERE id = ?"), id);
}

Result<void> insert(Connection& connection, const Event& event) {
    auto done = run(connection,
                    QStringLiteral("INSERT INTO events (id, uid, organization, kind, announced, announced_first_day, "
                                   "announced_last_day, effective, effective_first_day, effective_last_day, status, "
                                   "headline, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    event.id, event.uid, event.organization, toCode(event.kind), event.announced, event.effective,
                    toCode(event.status), event.headline, event.note);
    return done ? insertBelongings(connection, event) : done;
}

Result<void> replace(Connection& connection, const Event& event) {
    auto done = eraseBelongings(connection, event.id);
    if (!done) return done;
    done = run(connection,
               QStringLiteral("UPDATE events SET uid = ?, organization = ?, kind = ?, announced = ?, "
                              "announced_first_day = ?, announced_last_day = ?, effective = ?, "
                              "effective_first_day = ?, effective_last_day = ?, status = ?, headline = ?, note = ? "
                              "WHERE id = ?"),
               event.uid, event.organization, toCode(event.kind), event.announced, event.effective,
               toCode(event.status), event.headline, event.note, event.id);
    return done ? insertBelongings(connection, event) : done;
}

Result<void> erase(Connection& connection, EventId id) {
    if (auto done = eraseBelongings(connection, id); !done) return done;
    return run(connection, QStringLiteral("DELETE FROM events WHERE id = ?"), id);
}

Result<void> insert(Connection& connection, const Link& link) {
    return run(connection, QStringLiteral("INSERT INTO links (id, kind, from_event, to_event) VALUES (?, ?, ?, ?)"),
               link.id, toCode(link.kind), link.from, link.to);
}

Result<void> erase(Connection& connection, LinkId id) {
    return run(connection, QStringLiteral("DELETE FROM links WHERE id = ?"), id);
}

Result<void> insert(Connection& connection, const SavedView& view) {
    return run(connection, QStringLiteral("INSERT INTO saved_views (id, name, name_key, state) VALUES (?, ?, ?, ?)"),
               view.id, view.name, nameKey(view.name), view.state);
}

Result<void> replace(Connection& connection, const SavedView& view) {
    return run(connection, QStringLiteral("UPDATE saved_views SET name = ?, name_key = ?, state = ? WHERE id = ?"),
               view.name, nameKey(view.name), view.state, view.id);
}

Result<void> erase(Connection& connection, SavedViewId id) {
    return run(connection, QStringLiteral("DELETE FROM saved_views WHERE id = ?"), id);
}

}  // namespace cutline
