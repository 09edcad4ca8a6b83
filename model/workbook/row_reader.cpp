// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/row_reader.h"

#include "model/workbook/statement.h"
#include "model/workbook/stored_values.h"

#include <algorithm>

namespace cutline {

namespace {

// An SQL expression that turns the codes of a column into the numbers of an enumeration: a text for each of a million
// rows would cost an allocation each. A code that nobody knows becomes -1.
template <class Enum>
QString numberOf(const QString& column, int count, QLatin1String (*code)(Enum)) {
    QString sql = QStringLiteral("CASE ") % column;
    for (int value = 0; value < count; ++value) {
        sql +=
            QStringLiteral(" WHEN '%1' THEN %2").arg(QString(code(static_cast<Enum>(value))), QString::number(value));
    }
    return sql % QStringLiteral(" ELSE -1 END");
}

const QString& eventColumns() {
    static const QString columns = QStringLiteral(
                                       "SELECT id, uid, organization, %1, %2, announced_first_day, "
                                       "announced_last_day, headline, note FROM events ")
                                       .arg(numberOf<EventKind>(QStringLiteral("kind"), kEventKindCount, toCode),
                                            numberOf<EventStatus>(QStringLiteral("status"), 4, toCode));
    return columns;
}

const QString& figureColumns() {
    static const QString columns = QStringLiteral("SELECT event, organization, %1, %2, low, best, high FROM figures ")
                                       .arg(numberOf<Measure>(QStringLiteral("measure"), 2, toCode),
                                            numberOf<Qualifier>(QStringLiteral("qualifier"), 8, toCode));
    return columns;
}

Result<void> takeEvent(const Statement& row, EventRow& event, RowSink& sink) {
    const int kind = static_cast<int>(row.integer(3));
    const int status = static_cast<int>(row.integer(4));
    if (kind < 0 || status < 0) {
        return tl::unexpected(damaged(QStringLiteral("event %1 is of an unknown kind").arg(row.integer(0))));
    }
    event.id = {row.integer(0)};
    event.uid = row.text(1);
    event.organization = {row.integer(2)};
    event.kind = static_cast<EventKind>(kind);
    event.status = static_cast<EventStatus>(status);
    event.firstDay = static_cast<qint32>(row.integer(5));
    event.lastDay = static_cast<qint32>(row.integer(6));
    event.headline = row.text(7);
    event.note = row.text(8);
    sink.take(event);
    return {};
}

Result<void> takeFigure(const Statement& row, RowSink& sink) {
    const int measure = static_cast<int>(row.integer(2));
    const int qualifier = static_cast<int>(row.integer(3));
    if (measure < 0 || qualifier < 0) {
        return tl::unexpected(
            damaged(QStringLiteral("a figure of event %1 is of an unknown kind").arg(row.integer(0))));
    }
    sink.take(FigureRow{{row.integer(0)},
                        {row.integer(1)},
                        static_cast<Measure>(measure),
                        static_cast<Qualifier>(qualifier),
                        row.real(4),
                        row.real(5),
                        row.real(6)});
    return {};
}

const QString& quoteColumns() {
    static const QString columns = QStringLiteral("SELECT event, quote FROM citations WHERE quote <> '' ");
    return columns;
}

void takeQuote(const Statement& row, RowSink& sink) { sink.take(QuoteRow{{row.integer(0)}, row.text(1)}); }

Result<Link> linkOf(const Statement& row) {
    RowReader reader(row);
    const Link link{{row.integer(0)}, reader.code(1, linkKindFromCode), {row.integer(2)}, {row.integer(3)}};
    return reader.result().map([&] { return link; });
}

Result<void> takeLink(const Statement& row, RowSink& sink) {
    const auto link = linkOf(row);
    if (!link) return tl::unexpected(link.error());
    sink.take(*link);
    return {};
}

Result<std::vector<Link>> linksAt(Connection& connection, EventId event) {
    std::vector<Link> links;
    Statement statement(connection, QStringLiteral("SELECT id, kind, from_event, to_event FROM links "
                                                   "WHERE from_event = ? OR to_event = ?"));
    const auto read = statement.forEachRow(
        [&](const Statement& row) -> Result<void> {
            const auto link = linkOf(row);
            if (!link) return tl::unexpected(link.error());
            links.push_back(*link);
            return {};
        },
        event, event);
    if (!read) return tl::unexpected(read.error());
    return links;
}

// Each link once, even where both its ends were asked for.
Result<void> takeLinksOf(Connection& connection, RowSink& sink, const std::vector<EventId>& events) {
    std::vector<Link> links;
    for (const EventId event : events) {
        const auto some = linksAt(connection, event);
        if (!some) return tl::unexpected(some.error());
        links.insert(links.end(), some->begin(), some->end());
    }
    const auto byId = [](const Link& a, const Link& b) { return a.id < b.id; };
    std::sort(links.begin(), links.end(), byId);
    links.erase(std::unique(links.begin(), links.end()), links.end());
    for (const Link& link : links) sink.take(link);
    return {};
}

}  // namespace

Result<void> readAllRows(Connection& connection, RowSink& sink) {
    const auto count = Statement(connection, QStringLiteral("SELECT COUNT(*) FROM events")).number();
    if (!count) return tl::unexpected(count.error());
    sink.expect(count->value_or(0));

    EventRow event;
    Statement events(connection, eventColumns() % QStringLiteral("ORDER BY id"));
    auto read = events.forEachRow([&](const Statement& row) { return takeEvent(row, event, sink); });
    if (!read) return read;
    Statement figures(connection, figureColumns() % QStringLiteral("WHERE preferred = 1 ORDER BY event, position"));
    read = figures.forEachRow([&](const Statement& row) { return takeFigure(row, sink); });
    if (!read) return read;
    Statement quotes(connection, quoteColumns() % QStringLiteral("ORDER BY event, position"));
    read = quotes.forEachRow([&](const Statement& row) { takeQuote(row, sink); });
    if (!read) return read;
    Statement links(connection, QStringLiteral("SELECT id, kind, from_event, to_event FROM links ORDER BY id"));
    return links.forEachRow([&](const Statement& row) { return takeLink(row, sink); });
}

Result<void> readRowsOf(Connection& connection, RowSink& sink, const std::vector<EventId>& events) {
    std::vector<EventId> ids = events;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    sink.expect(static_cast<qint64>(ids.size()));

    EventRow event;
    Statement eventStatement(connection, eventColumns() % QStringLiteral("WHERE id = ?"));
    for (const EventId id : ids) {
        auto read = eventStatement.forEachRow([&](const Statement& row) { return takeEvent(row, event, sink); }, id);
        if (!read) return read;
    }
    Statement figureStatement(connection,
                              figureColumns() % QStringLiteral("WHERE event = ? AND preferred = 1 ORDER BY position"));
    for (const EventId id : ids) {
        auto read = figureStatement.forEachRow([&](const Statement& row) { return takeFigure(row, sink); }, id);
        if (!read) return read;
    }
    Statement quoteStatement(connection, quoteColumns() % QStringLiteral("AND event = ? ORDER BY position"));
    for (const EventId id : ids) {
        auto read = quoteStatement.forEachRow([&](const Statement& row) { takeQuote(row, sink); }, id);
        if (!read) return read;
    }
    return takeLinksOf(connection, sink, ids);
}

}  // namespace cutline
