// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/edit.h"
#include "model/workbook/journal_entry.h"
#include "model/workbook/rows.h"
#include "model/workbook/transaction.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace cutline {

class Connection;

/// A source as an event cites it.
struct CitedSource {
    EventId event;
    Source source;
};

/// One `*.cutline` file, open. All SQL lives in this folder. A workbook belongs to the thread that opened it; other
/// threads open their own. Every edit goes through a Transaction, which also writes the journal.
class Workbook : public QObject {
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Fails with ErrorKind::File where the file exists, or cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> create(const QString& path);
    /// Checks that the file is a workbook, upgrades an older one after copying it beside itself
    /// ("NAME.before-version-N.cutline"), and opens a newer one, or one that cannot be written, read-only.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(const QString& path, Access access = Access::ReadWrite);
    /// A workbook that is gone when it is closed: the sample, and tests.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> createInMemory();
    ~Workbook() override;

    /// Empty for a workbook in memory.
    [[nodiscard]] const QString& path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why it is read-only, a sentence for the window; empty where it is not.
    [[nodiscard]] QString readOnlyReason() const;

    /// True once after another window or program changed the file.
    [[nodiscard]] bool changedElsewhere();

    // Reading. Order is part of the contract, so that the same content reads the same: organizations by path,
    // events by uid, links by uid of `from`, then kind, then uid of `to`.
    [[nodiscard]] Result<std::vector<Organization>> organizations() const;
    [[nodiscard]] Result<std::optional<Organization>> organization(OrganizationId id) const;
    using QObject::event;  // not hidden by ours
    [[nodiscard]] Result<Event> event(EventId id) const;
    /// None where it does not exist (any more).
    [[nodiscard]] Result<std::optional<Event>> storedEvent(EventId id) const;
    /// Several events at once, in the order asked for.
    [[nodiscard]] Result<std::vector<Event>> events(const std::vector<EventId>& ids) const;
    [[nodiscard]] Result<std::optional<EventId>> eventByUid(const QString& uid) const;
    /// Calls `visit` with every event, whole; it answers false to stop early.
    [[nodiscard]] Result<void> forEachEvent(const std::function<bool(const Event&)>& visit) const;
    [[nodiscard]] Result<std::vector<Source>> sources() const;
    [[nodiscard]] Result<std::optional<Source>> source(SourceId id) const;
    /// What the events that were added last cite, the newest event first.
    [[nodiscard]] Result<std::vector<CitedSource>> recentlyCited(int events) const;
    [[nodiscard]] Result<std::vector<Link>> links() const;
    /// A company (no parent) or division of this very name.
    [[nodiscard]] Result<std::optional<OrganizationId>> childNamed(std::optional<OrganizationId> parent,
                                                                   const QString& name) const;
    /// The divisions right below it, by name.
    [[nodiscard]] Result<std::vector<OrganizationId>> divisionsOf(OrganizationId id) const;
    /// The events that are its own, or have a figure of it; by id.
    [[nodiscard]] Result<std::vector<EventId>> eventsNaming(OrganizationId id) const;
    [[nodiscard]] Result<std::vector<EventId>> eventsCiting(SourceId id) const;
    /// A source with the same publisher, title, URL and date; the first of several.
    [[nodiscard]] Result<std::optional<SourceId>> sourceLike(const Source& source) const;
    /// How many events cite each source; sources that nothing cites are left out.
    [[nodiscard]] Result<std::unordered_map<SourceId, qint64>> citingEventCounts() const;
    [[nodiscard]] Result<std::vector<SavedView>> savedViews() const;
    /// The lines of the journal about one event, oldest first, with that of the import it came from.
    [[nodiscard]] Result<std::vector<JournalEntry>> history(EventId id) const;
    /// The lines about links that began or ended at the event, oldest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> linkHistory(EventId id) const;
    /// The newest edits whose words hold `filter` (in whatever case), older than the edit `before`. Looks at no more
    /// than about `mostLines` lines, so that a page may have fewer edits than asked for, and still a next one.
    [[nodiscard]] Result<JournalPage> journalPage(std::optional<qint64> before, const QString& filter, int mostEdits,
                                                  qint64 mostLines) const;
    /// What one edit did, in order, `most` lines of it.
    [[nodiscard]] Result<std::vector<JournalEntry>> journalOfEdit(qint64 edit, int most) const;
    /// The records as they are, or as they were before the edit that removed them; none where nothing is known of them.
    [[nodiscard]] Result<std::optional<Organization>> lastKnown(OrganizationId id) const;
    [[nodiscard]] Result<std::optional<Source>> lastKnown(SourceId id) const;
    [[nodiscard]] Result<std::optional<Event>> lastKnown(EventId id) const;
    [[nodiscard]] Result<std::optional<SavedView>> lastKnown(SavedViewId id) const;
    [[nodiscard]] Result<qint64> eventCount() const;
    /// The imported row an event came from, as printed in its file; empty where it was not imported.
    [[nodiscard]] Result<QString> importedRow(EventId id) const;
    /// Which of these fingerprints of rows an earlier import took in already.
    [[nodiscard]] Result<std::vector<bool>> areImported(const std::vector<QByteArray>& fingerprints) const;

    /// The narrow rows that counting needs, fast (1 M events in less than a second). The events are shared out among
    /// the sinks by id; each but the first is filled from a thread of its own where the workbook is a file. Links go to
    /// the first.
    [[nodiscard]] Result<void> readRows(const std::vector<RowSink*>& sinks) const;
    /// The rows of the given events.
    [[nodiscard]] Result<void> readRowsOf(RowSink& sink, const std::vector<EventId>& events) const;

    /// Begins the one transaction that may be open. `words` name the action in undo and in the journal.
    [[nodiscard]] Result<Transaction> begin(QString words);
    /// Undo and redo: makes every change of `edit` again. Fails with ErrorKind::Changed, and does nothing, where a
    /// record is no longer what `edit` says it was before. The journal calls it `words`.
    [[nodiscard]] Result<void> replay(const Edit& edit, const QString& words);

    /// Writes a compact copy of everything to a new file (VACUUM INTO). Fails where `path` exists.
    [[nodiscard]] Result<void> saveCopy(const QString& path) const;

    /// What SQLite and the schema's own rules find wrong with the file: one sentence each, none when it is sound.
    [[nodiscard]] Result<std::vector<QString>> integrityProblems() const;

Q_SIGNALS:
    /// After a commit. The journal is written and the change is durable.
    void changed(const cutline::WorkbookChange& change);

private:
    friend class Transaction;
    explicit Workbook(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    qint64 m_dataVersion = 0;  ///< grows when another connection changes the file
};

}  // namespace cutline
