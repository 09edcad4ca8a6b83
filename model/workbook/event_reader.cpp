// SPDX-License-Identifier: GPL-3.0-or-later
// The reading of events, with the figures and citations that belong to them.
#include "model/workbook/record_reader.h"
#include "model/workbook/statement.h"
#include "model/workbook/stored_values.h"

namespace cutline {

namespace {

Result<Event> eventOf(const Statement& row) {
    RowReader reader(row);
    Event event;
    event.id = {row.integer(0)};
    event.uid = row.text(1);
    event.organization = {row.integer(2)};
    event.kind = reader.code(3, eventKindFromCode);
    event.announced = reader.date(4);
    event.effective = reader.optionalDate(5);
    event.status = reader.code(6, eventStatusFromCode);
    event.headline = row.text(7);
    event.note = row.text(8);
    return reader.result().map([&] { return event; });
}

// Column 0 of both is the event they belong to.
Result<Figure> figureOf(const Statement& row) {
    RowReader reader(row);
    Figure figure;
    figure.organization = {row.integer(1)};
    figure.measure = reader.code(2, measureFromCode);
    figure.low = row.real(3);
    figure.best = row.real(4);
    figure.high = row.real(5);
    figure.qualifier = reader.code(6, qualifierFromCode);
    figure.printed = row.text(7);
    figure.preferred = row.integer(8) != 0;
    return reader.result().map([&] { return figure; });
}

Citation citationOf(const Statement& row) {
    Citation citation;
    citation.source = {row.integer(1)};
    if (!row.isNull(2)) citation.figure = static_cast<int>(row.integer(2));
    citation.quote = row.text(3);
    citation.called = row.text(4);
    return citation;
}

// Steps through rows that belong to events, in step with another walk over the events in the same order.
class Companion {
public:
    Companion(Connection& connection, const QString& sql) : m_statement(connection, sql) {}

    [[nodiscard]] Result<void> start() {
        if (auto ran = m_statement.run(); !ran) return ran;
        return step();
    }
    /// Calls `take` for each row of `event`, which must be the next one that has any.
    template <class Take>
    [[nodiscard]] Result<void> takeRows(EventId event, Take take) {
        while (m_hasRow && m_statement.integer(0) == event.value) {
            if (auto taken = take(m_statement); !taken) return taken;
            if (auto stepped = step(); !stepped) return stepped;
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> step() {
        const auto more = m_statement.next();
        if (!more) return tl::unexpected(more.error());
        m_hasRow = *more;
        return {};
    }

    Statement m_statement;
    bool m_hasRow = false;
};

Result<void> addFigure(Event& event, const Statement& row) {
    auto figure = figureOf(row);
    if (!figure) return tl::unexpected(figure.error());
    event.figures.push_back(*std::move(figure));
    return {};
}

Result<void> addCitation(Event& event, const Statement& row) {
    event.citations.push_back(citationOf(row));
    return {};
}

Result<void> readBelongings(Connection& connection, Event& event) {
    Statement figures(connection, QStringLiteral("SELECT event, organization, measure, low, best, high, qualifier, "
                                                 "printed, preferred FROM figures WHERE event = ? ORDER BY position"));
    const auto read = figures.forEachRow([&](const Statement& row) { return addFigure(event, row); }, event.id);
    if (!read) return read;
    Statement citations(connection, QStringLiteral("SELECT event, source, figure, quote, called FROM citations "
                                                   "WHERE event = ? ORDER BY position"));
    return citations.forEachRow([&](const Statement& row) { return addCitation(event, row); }, event.id);
}

}  // namespace

Result<std::optional<Event>> find(Connection& connection, EventId id) {
    Statement statement(connection, QStringLiteral("SELECT id, uid, organization, kind, announced, effective, status, "
                                                   "headline, note FROM events WHERE id = ?"));
    std::optional<Event> found;
    auto read = statement.forEachRow(
        [&](const Statement& row) -> Result<void> {
            auto event = eventOf(row);
            if (!event) return tl::unexpected(event.error());
            found = *std::move(event);
            return {};
        },
        id);
    if (read && found) read = readBelongings(connection, *found);
    if (!read) return tl::unexpected(read.error());
    return found;
}

Result<void> visitEvents(Connection& connection, const std::function<bool(const Event&)>& visit) {
    Companion figures(connection,
                      QStringLiteral("SELECT f.event, f.organization, f.measure, f.low, f.best, f.high, f.qualifier, "
                                     "f.printed, f.preferred FROM events e JOIN figures f ON f.event = e.id "
                                     "ORDER BY e.uid, f.position"));
    Companion citations(connection,
                        QStringLiteral("SELECT c.event, c.source, c.figure, c.quote, c.called FROM events e "
                                       "JOIN citations c ON c.event = e.id ORDER BY e.uid, c.position"));
    for (Companion* companion : {&figures, &citations}) {
        if (auto started = companion->start(); !started) return started;
    }
    Statement events(connection, QStringLiteral("SELECT id, uid, organization, kind, announced, effective, status, "
                                                "headline, note FROM events ORDER BY uid"));
    bool wantsMore = true;
    if (auto ran = events.run(); !ran) return ran;
    while (wantsMore) {
        const auto more = events.next();
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        auto event = eventOf(events);
        if (!event) return tl::unexpected(event.error());
        auto taken = figures.takeRows(event->id, [&](const Statement& row) { return addFigure(*event, row); });
        if (taken) {
            taken = citations.takeRows(event->id, [&](const Statement& row) { return addCitation(*event, row); });
        }
        if (!taken) return taken;
        wantsMore = visit(*event);
    }
    return {};
}

}  // namespace cutline
