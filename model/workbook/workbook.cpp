// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/workbook.h"

#include "model/workbook/connection.h"
#include "model/workbook/journal.h"
#include "model/workbook/journal_reader.h"
#include "model/workbook/migrations.h"
#include "model/workbook/organization_tree.h"
#include "model/workbook/record_reader.h"
#include "model/workbook/record_uses.h"
#include "model/workbook/row_reader.h"
#include "model/workbook/soundness.h"
#include "model/workbook/statement.h"
#include "model/workbook/transaction_work.h"
#include "model/workbook/workbook_file.h"

#include <QFileInfo>

namespace cutline {

namespace {

// One picture of the file for several statements, whatever another program writes meanwhile.
template <class Read>
Result<void> readAtOnce(Connection& connection, Read read) {
    if (connection.isInTransaction()) return read();
    if (auto begun = sqlite::beginReading(connection.database()); !begun) return begun;
    connection.setInTransaction(true);
    auto done = read();
    sqlite::rollBack(connection.database());
    connection.setInTransaction(false);
    return done;
}

tl::unexpected<Error> noSuchEvent() {
    return failure(ErrorKind::Changed, QStringLiteral("The event does not exist any more"),
                   QStringLiteral("it was removed in the meantime"), QStringLiteral("Look at the workbook again"));
}

}  // namespace

Workbook::Workbook(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {
    m_dataVersion = sqlite::dataVersion(m_connection->database()).value_or(0);
}

Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::create(const QString& path) {
    auto connection = createWorkbookFile(path, builtInMigrations());
    if (!connection) return tl::unexpected(connection.error());
    return std::unique_ptr<Workbook>(new Workbook(*std::move(connection)));
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString& path, Access access) {
    auto connection = openWorkbookFile(path, access == Access::ReadWrite, builtInMigrations());
    if (!connection) return tl::unexpected(connection.error());
    return std::unique_ptr<Workbook>(new Workbook(*std::move(connection)));
}

Result<std::unique_ptr<Workbook>> Workbook::createInMemory() { return create({}); }

const QString& Workbook::path() const { return m_connection->path(); }
bool Workbook::isReadOnly() const { return m_connection->isReadOnly(); }
QString Workbook::readOnlyReason() const { return m_connection->readOnlyReason(); }

bool Workbook::changedElsewhere() {
    const auto version = sqlite::dataVersion(m_connection->database());
    if (!version || *version == m_dataVersion) return false;
    m_dataVersion = *version;
    return true;
}

Result<std::vector<Organization>> Workbook::organizations() const {
    std::vector<Organization> organizations;
    const auto read = readAtOnce(*m_connection, [&]() -> Result<void> {
        auto all = allOrganizations(*m_connection);
        if (!all) return tl::unexpected(all.error());
        organizations = *std::move(all);
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    return organizations;
}

Result<Event> Workbook::event(EventId id) const {
    auto event = find(*m_connection, id);
    if (!event) return tl::unexpected(event.error());
    if (!*event) return noSuchEvent();
    return **std::move(event);
}

Result<std::optional<Event>> Workbook::storedEvent(EventId id) const { return find(*m_connection, id); }

Result<std::vector<Event>> Workbook::events(const std::vector<EventId>& ids) const {
    std::vector<Event> events;
    events.reserve(ids.size());
    const auto read = readAtOnce(*m_connection, [&]() -> Result<void> {
        for (const EventId id : ids) {
            auto found = event(id);
            if (!found) return tl::unexpected(found.error());
            events.push_back(*std::move(found));
        }
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    return events;
}

Result<std::optional<EventId>> Workbook::eventByUid(const QString& uid) const {
    Statement statement(*m_connection, QStringLiteral("SELECT id FROM events WHERE uid = ?"));
    return statement.number(uid).map(
        [](const auto& id) { return id ? std::optional(EventId{*id}) : std::optional<EventId>(); });
}

Result<void> Workbook::forEachEvent(const std::function<bool(const Event&)>& visit) const {
    return readAtOnce(*m_connection, [&] { return visitEvents(*m_connection, visit); });
}

Result<std::optional<Organization>> Workbook::organization(OrganizationId id) const { return find(*m_connection, id); }
Result<std::vector<Source>> Workbook::sources() const { return allSources(*m_connection); }
Result<std::optional<Source>> Workbook::source(SourceId id) const { return find(*m_connection, id); }
Result<std::vector<CitedSource>> Workbook::recentlyCited(int events) const {
    std::vector<CitedSource> cited;
    const auto read = cutline::recentlyCited(*m_connection, events, [&](EventId event, const Source& source) {
        cited.push_back({event, source});
    });
    if (!read) return tl::unexpected(read.error());
    return cited;
}
Result<std::vector<Link>> Workbook::links() const { return allLinks(*m_connection); }
Result<std::optional<OrganizationId>> Workbook::childNamed(std::optional<OrganizationId> parent,
                                                           const QString& name) const {
    return OrganizationTree(*m_connection).childNamed(parent, name);
}
Result<std::vector<OrganizationId>> Workbook::divisionsOf(OrganizationId id) const {
    return cutline::divisionsOf(*m_connection, id);
}
Result<std::vector<EventId>> Workbook::eventsNaming(OrganizationId id) const {
    return cutline::eventsNaming(*m_connection, id);
}
Result<std::vector<EventId>> Workbook::eventsCiting(SourceId id) const {
    return cutline::eventsCiting(*m_connection, id);
}
Result<std::optional<SourceId>> Workbook::sourceLike(const Source& source) const {
    return cutline::sourceLike(*m_connection, source);
}
Result<std::unordered_map<SourceId, qint64>> Workbook::citingEventCounts() const {
    return cutline::citingEventCounts(*m_connection);
}
Result<std::vector<SavedView>> Workbook::savedViews() const { return allSavedViews(*m_connection); }
Result<std::vector<JournalEntry>> Workbook::history(EventId id) const { return journalOf(*m_connection, id); }
Result<std::vector<JournalEntry>> Workbook::linkHistory(EventId id) const { return journalOfLinks(*m_connection, id); }
Result<std::vector<JournalEntry>> Workbook::journalOfEdit(qint64 edit, int most) const {
    return cutline::journalOfEdit(*m_connection, edit, most);
}
Result<JournalPage> Workbook::journalPage(std::optional<qint64> before, const QString& filter, int mostEdits,
                                          qint64 mostLines) const {
    return cutline::journalPage(*m_connection, before, filter, mostEdits, mostLines);
}
Result<std::optional<Organization>> Workbook::lastKnown(OrganizationId id) const {
    return cutline::lastKnown(*m_connection, id);
}
Result<std::optional<Source>> Workbook::lastKnown(SourceId id) const { return cutline::lastKnown(*m_connection, id); }
Result<std::optional<Event>> Workbook::lastKnown(EventId id) const { return cutline::lastKnown(*m_connection, id); }
Result<std::optional<SavedView>> Workbook::lastKnown(SavedViewId id) const {
    return cutline::lastKnown(*m_connection, id);
}

Result<qint64> Workbook::eventCount() const {
    Statement statement(*m_connection, QStringLiteral("SELECT COUNT(*) FROM events"));
    return statement.number().map([](const auto& count) { return count.value_or(0); });
}

Result<QString> Workbook::importedRow(EventId id) const {
    QString raw;
    Statement statement(*m_connection, QStringLiteral("SELECT raw FROM import_rows WHERE event = ? "
                                                      "ORDER BY import, line LIMIT 1"));
    const auto read = statement.forEachRow([&](const Statement& row) { raw = row.text(0); }, id);
    if (!read) return tl::unexpected(read.error());
    return raw;
}

Result<std::vector<bool>> Workbook::areImported(const std::vector<QByteArray>& fingerprints) const {
    std::vector<bool> answers;
    answers.reserve(fingerprints.size());
    const auto read = readAtOnce(*m_connection, [&]() -> Result<void> {
        Statement statement(*m_connection, QStringLiteral("SELECT 1 FROM import_rows WHERE fingerprint = ? "
                                                          "AND event IS NOT NULL LIMIT 1"));
        for (const QByteArray& fingerprint : fingerprints) {
            const auto found = statement.number(QString::fromLatin1(fingerprint.toHex()));
            if (!found) return tl::unexpected(found.error());
            answers.push_back(found->has_value());
        }
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    return answers;
}

Result<void> Workbook::readRows(const std::vector<RowSink*>& sinks) const {
    // What a transaction has not committed yet, no other connection sees.
    const bool canShare = !path().isEmpty() && !m_connection->isInTransaction();
    return readAtOnce(*m_connection, [&] { return readAllRows(*m_connection, sinks, canShare); });
}

Result<void> Workbook::readRowsOf(RowSink& sink, const std::vector<EventId>& events) const {
    return readAtOnce(*m_connection, [&] { return readSomeRows(*m_connection, sink, events); });
}

Result<Transaction> Workbook::begin(QString words) {
    const QString what = QStringLiteral("The workbook cannot be changed now");
    if (isReadOnly()) {
        return failure(ErrorKind::File, what, readOnlyReason(),
                       QStringLiteral("Save a copy somewhere else and change that"));
    }
    if (m_connection->isInTransaction()) {
        return failure(ErrorKind::Data, what, QStringLiteral("another edit of it is not finished"),
                       QStringLiteral("Finish or cancel that one first"));
    }
    if (auto begun = sqlite::beginWriting(m_connection->database()); !begun) return tl::unexpected(begun.error());
    return Transaction(std::make_unique<Transaction::Work>(*this, *m_connection, std::move(words)));
}

Result<void> Workbook::saveCopy(const QString& path) const {
    if (m_connection->isInTransaction()) {
        return failure(ErrorKind::Data, QStringLiteral("A copy cannot be written now"),
                       QStringLiteral("an edit is not finished"), QStringLiteral("Finish or cancel it first"));
    }
    return sqlite::copyInto(m_connection->database(), QFileInfo(path).absoluteFilePath());
}

Result<std::vector<QString>> Workbook::integrityProblems() const { return problemsOf(*m_connection); }

}  // namespace cutline
