// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/journal_reader.h"

#include "model/workbook/record_json.h"
#include "model/workbook/record_reader.h"
#include "model/workbook/record_words.h"
#include "model/workbook/statement.h"

#include <limits>

namespace cutline {

namespace {

const QString& lineColumns() {
    static const QString columns = QStringLiteral(
        "SELECT id, edit, made_at, made_by, words, record_kind, record, record_before, record_after FROM journal ");
    return columns;
}

QDateTime timeOf(const QString& text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

template <class... Bound>
Result<std::vector<JournalEntry>> linesOf(Connection& connection, const QString& sql, const Bound&... bound) {
    std::vector<JournalEntry> entries;
    Statement statement(connection, sql);
    const auto read = statement.forEachRow(
        [&](const Statement& row) {
            entries.push_back({row.integer(0), row.integer(1), timeOf(row.text(2)), row.text(3), row.text(4),
                               row.text(5), row.integer(6), row.text(7), row.text(8)});
        },
        bound...);
    if (!read) return tl::unexpected(read.error());
    return entries;
}

// An edit may take several steps with one record: before its first one the record was as a person last saw it.
template <class Record, class FromJson>
Result<std::optional<Record>> storedOrRemoved(Connection& connection, Id<Record> id, FromJson fromJson) {
    auto found = find(connection, id);
    if (!found || *found) return found;
    Statement statement(connection, QStringLiteral("SELECT record_before FROM journal WHERE record_kind = ? "
                                                   "AND record = ? AND edit = (SELECT MAX(edit) FROM journal "
                                                   "WHERE record_kind = ? AND record = ?) ORDER BY id LIMIT 1"));
    QString json;
    const QString kind = RecordWords<Record>::kind();
    const auto read = statement.forEachRow([&](const Statement& row) { json = row.text(0); }, kind, id, kind, id);
    if (!read) return tl::unexpected(read.error());
    if (json.isEmpty()) return std::optional<Record>();
    Result<Record> record = fromJson(json);
    if (!record) return tl::unexpected(record.error());
    if (record->id != id) {
        return failure(ErrorKind::Data, QStringLiteral("This version cannot be read"),
                       QStringLiteral("its line in the journal tells of another record"),
                       QStringLiteral("Make the change by hand"));
    }
    return std::optional<Record>(*std::move(record));
}

}  // namespace

Result<std::vector<JournalEntry>> journalOf(Connection& connection, EventId id) {
    return linesOf(connection,
                   lineColumns() % QStringLiteral("WHERE record_kind = 'event' AND record = ? UNION ALL ") %
                       lineColumns() %
                       QStringLiteral("WHERE record_kind = 'import' AND record IN "
                                      "(SELECT import FROM import_rows WHERE event = ?) ORDER BY 1"),
                   id, id);
}

Result<std::vector<JournalEntry>> journalOfLinks(Connection& connection, EventId id) {
    return linesOf(connection,
                   lineColumns() % QStringLiteral("WHERE from_event = ? UNION ALL ") % lineColumns() %
                       QStringLiteral("WHERE to_event = ? ORDER BY 1"),
                   id, id);
}

Result<std::vector<JournalEntry>> journalOfEdit(Connection& connection, qint64 edit, int most) {
    return linesOf(connection, lineColumns() % QStringLiteral("WHERE edit = ? ORDER BY id LIMIT ?"), edit,
                   qint64{most});
}

Result<JournalPage> journalPage(Connection& connection, std::optional<qint64> before, const QString& filter,
                                int mostEdits, qint64 mostLines) {
    JournalPage page;
    Statement statement(connection, QStringLiteral("SELECT edit, MIN(made_at), MIN(made_by), MIN(words), COUNT(*) "
                                                   "FROM journal WHERE edit < ? GROUP BY edit ORDER BY edit DESC"));
    if (auto ran = statement.run(before.value_or(std::numeric_limits<qint64>::max())); !ran) {
        return tl::unexpected(ran.error());
    }
    qint64 lines = 0;
    while (static_cast<int>(page.edits.size()) < mostEdits && lines < mostLines) {
        const auto more = statement.next();
        if (!more) return tl::unexpected(more.error());
        if (!*more) {
            page.next.reset();
            return page;
        }
        const qint64 edit = statement.integer(0);
        lines += statement.integer(4);
        page.next = edit;
        const QString words = statement.text(3);
        if (!filter.isEmpty() && !words.contains(filter, Qt::CaseInsensitive)) continue;
        page.edits.push_back({edit, timeOf(statement.text(1)), statement.text(2), words, statement.integer(4)});
    }
    return page;
}

Result<std::optional<Organization>> lastKnown(Connection& connection, OrganizationId id) {
    return storedOrRemoved(connection, id, organizationFromJson);
}
Result<std::optional<Source>> lastKnown(Connection& connection, SourceId id) {
    return storedOrRemoved(connection, id, sourceFromJson);
}
Result<std::optional<Event>> lastKnown(Connection& connection, EventId id) {
    return storedOrRemoved(connection, id, eventFromJson);
}
Result<std::optional<SavedView>> lastKnown(Connection& connection, SavedViewId id) {
    return storedOrRemoved(connection, id, savedViewFromJson);
}

}  // namespace cutline
