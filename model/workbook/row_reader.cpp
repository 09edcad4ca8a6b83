// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/row_reader.h"

#include "model/workbook/statement.h"
#include "model/workbook/stored_values.h"

#include <algorithm>
#include <future>

namespace cutline {

namespace {

// An SQL expression that turns the codes of a column into the numbers of an enumeration: a text for each of a million
// rows would cost an allocation each. A code that nobody knows becomes kUnknownCode.
template <class Enum>
QString numberOf(const QString& column, int count, QLatin1String (*code)(Enum)) {
    QString sql = QStringLiteral("CASE ") % column;
    for (int value = 0; value < count; ++value) {
        sql +=
            QStringLiteral(" WHEN '%1' THEN %2").arg(QString(code(static_cast<Enum>(value))), QString::number(value));
    }
    return QLatin1Char('(') % sql % QStringLiteral(" ELSE 15 END)");
}

// Each column of each row costs a QVariant on its way through Qt. The small numbers of a row come as one: 22 bits for a
// day, 4 for an enumeration.
constexpr int kDayBits = 22;
constexpr int kCodeBits = 4;
constexpr qint64 kEarliestDay = 1'721'426;  // as the schema has it
constexpr qint64 kUnknownCode = (1 << kCodeBits) - 1;

qint64 lowest(qint64& packed, int bits) {
    const qint64 value = packed & ((qint64{1} << bits) - 1);
    packed >>= bits;
    return value;
}

const QString& eventColumns() {
    static const QString columns =
        QStringLiteral(
            "SELECT id, organization, (((announced_last_day - %1) * 4194304 + (announced_first_day - %1)) * 16 + %2) * "
            "16 + %3, %4, %5, %6 FROM events ")
            .arg(QString::number(kEarliestDay), numberOf<EventStatus>(QStringLiteral("status"), 4, toCode),
                 numberOf<EventKind>(QStringLiteral("kind"), kEventKindCount, toCode),
                 sqlite::utf8Of(QStringLiteral("uid")), sqlite::utf8Of(QStringLiteral("headline")),
                 sqlite::utf8Of(QStringLiteral("note")));
    return columns;
}

const QString& figureColumns() {
    static const QString columns =
        QStringLiteral("SELECT event, organization, %1 * 16 + %2, low, best, high FROM figures ")
            .arg(numberOf<Measure>(QStringLiteral("measure"), 2, toCode),
                 numberOf<Qualifier>(QStringLiteral("qualifier"), 8, toCode));
    return columns;
}

Result<void> takeEvent(const Statement& row, EventRow& event, RowSink& sink) {
    qint64 packed = row.integer(2);
    const qint64 kind = lowest(packed, kCodeBits);
    const qint64 status = lowest(packed, kCodeBits);
    if (kind == kUnknownCode || status == kUnknownCode) {
        return tl::unexpected(damaged(QStringLiteral("event %1 is of an unknown kind").arg(row.integer(0))));
    }
    event.id = {row.integer(0)};
    event.organization = {row.integer(1)};
    event.kind = static_cast<EventKind>(kind);
    event.status = static_cast<EventStatus>(status);
    event.firstDay = static_cast<qint32>(lowest(packed, kDayBits) + kEarliestDay);
    event.lastDay = static_cast<qint32>(lowest(packed, kDayBits) + kEarliestDay);
    event.uid = row.utf8(3);
    event.headline = row.utf8(4);
    event.note = row.utf8(5);
    sink.take(event);
    return {};
}

Result<void> takeFigure(const Statement& row, RowSink& sink) {
    qint64 packed = row.integer(2);
    const qint64 qualifier = lowest(packed, kCodeBits);
    const qint64 measure = lowest(packed, kCodeBits);
    if (measure == kUnknownCode || qualifier == kUnknownCode) {
        return tl::unexpected(
            damaged(QStringLiteral("a figure of event %1 is of an unknown kind").arg(row.integer(0))));
    }
    sink.take(FigureRow{{row.integer(0)},
                        {row.integer(1)},
                        static_cast<Measure>(measure),
                        static_cast<Qualifier>(qualifier),
                        row.real(3),
                        row.real(4),
                        row.real(5)});
    return {};
}

const QString& quoteColumns() {
    static const QString columns = QStringLiteral("SELECT event, %1 FROM citations WHERE quote <> '' ")
                                       .arg(sqlite::utf8Of(QStringLiteral("quote")));
    return columns;
}

void takeQuote(const Statement& row, RowSink& sink) { sink.take(QuoteRow{{row.integer(0)}, row.utf8(1)}); }

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

/// Events by id, both ends included.
struct IdRange {
    qint64 first = 1;
    qint64 last = 0;
};

/// Splits all ids into ranges of about the same number of events: ids are given out one after the other.
Result<std::vector<IdRange>> rangesOf(Connection& connection, std::size_t parts) {
    Statement first(connection, QStringLiteral("SELECT MIN(id) FROM events"));
    Statement last(connection, QStringLiteral("SELECT MAX(id) FROM events"));
    return first.number().and_then([&](const auto& smallest) -> Result<std::vector<IdRange>> {
        const auto largest = last.number();
        if (!largest) return tl::unexpected(largest.error());
        std::vector<IdRange> ranges;
        const qint64 begin = smallest.value_or(1);
        const qint64 count = largest->value_or(0) - begin + 1;
        const auto size = static_cast<qint64>(parts);
        for (qint64 i = 0; i < size; ++i) {
            ranges.push_back({begin + count / size * i + std::min(i, count % size), 0});
            if (i > 0) ranges[static_cast<std::size_t>(i) - 1].last = ranges.back().first - 1;
        }
        ranges.back().last = begin + count - 1;
        return ranges;
    });
}

Result<void> readRange(Connection& connection, RowSink& sink, const IdRange& range) {
    Statement count(connection, QStringLiteral("SELECT COUNT(*) FROM events WHERE id BETWEEN ? AND ?"));
    const auto expected = count.number(range.first, range.last);
    if (!expected) return tl::unexpected(expected.error());
    sink.expect(expected->value_or(0));

    EventRow event;
    Statement events(connection, eventColumns() % QStringLiteral("WHERE id BETWEEN ? AND ? ORDER BY id"));
    auto read =
        events.forEachRow([&](const Statement& row) { return takeEvent(row, event, sink); }, range.first, range.last);
    if (!read) return read;
    Statement figures(connection, figureColumns() % QStringLiteral("WHERE preferred = 1 AND event BETWEEN ? AND ? "
                                                                   "ORDER BY event, position"));
    read = figures.forEachRow([&](const Statement& row) { return takeFigure(row, sink); }, range.first, range.last);
    if (!read) return read;
    Statement quotes(connection, quoteColumns() % QStringLiteral("AND event BETWEEN ? AND ? ORDER BY event, position"));
    return quotes.forEachRow([&](const Statement& row) { takeQuote(row, sink); }, range.first, range.last);
}

/// Every edit and import writes a line of the journal, so its last line names what a connection sees.
Result<qint64> lastJournalLine(Connection& connection) {
    Statement statement(connection, QStringLiteral("SELECT MAX(id) FROM journal"));
    return statement.number().map([](const auto& line) { return line.value_or(0); });
}

/// Fills a sink through a connection of its own. False, with nothing taken, where that one cannot be had or sees
/// another state of the file.
Result<bool> readElsewhere(const Connection& connection, qint64 journalLine, RowSink& sink, const IdRange& range) {
    const auto own = connection.another();
    if (!own || !sqlite::beginReading((*own)->database())) return false;
    const auto line = lastJournalLine(**own);
    const bool isSame = line && *line == journalLine;
    auto read = isSame ? readRange(**own, sink, range) : Result<void>();
    sqlite::rollBack((*own)->database());
    if (!read) return tl::unexpected(read.error());
    if (isSame) sink.finish();
    return isSame;
}

}  // namespace

Result<void> readAllRows(Connection& connection, const std::vector<RowSink*>& sinks, bool canShare) {
    const auto ranges = rangesOf(connection, sinks.size());
    if (!ranges) return tl::unexpected(ranges.error());
    const auto journalLine = lastJournalLine(connection);
    if (!journalLine) return tl::unexpected(journalLine.error());
    std::vector<std::future<Result<bool>>> others;
    for (std::size_t i = 1; i < sinks.size() && canShare; ++i) {
        others.push_back(std::async(
            std::launch::async, [&, i] { return readElsewhere(connection, *journalLine, *sinks[i], (*ranges)[i]); }));
    }
    Statement links(connection, QStringLiteral("SELECT id, kind, from_event, to_event FROM links ORDER BY id"));
    auto read = links.forEachRow([&](const Statement& row) { return takeLink(row, *sinks[0]); });
    for (std::size_t i = 0; i < sinks.size(); ++i) {
        const auto elsewhere = i > 0 && canShare ? others[i - 1].get() : Result<bool>(false);
        if (!elsewhere && read) read = tl::unexpected(elsewhere.error());
        if (!read || *elsewhere) continue;
        read = readRange(connection, *sinks[i], (*ranges)[i]);
        if (read) sinks[i]->finish();
    }
    sqlite::emptyCache(connection.database());
    return read;
}

Result<void> readSomeRows(Connection& connection, RowSink& sink, const std::vector<EventId>& events) {
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
    auto read = takeLinksOf(connection, sink, ids);
    if (read) sink.finish();
    return read;
}

}  // namespace cutline
