// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/edit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace cutline {

class Workbook;

/// A unit of work on a Workbook: a scope guard that rolls back unless it is committed. It records every change, so that
/// the committed Edit can be undone, and writes the journal in the same transaction. After a failure it can only be
/// rolled back. Ids: a record with id 0 gets a new one; a stored id is kept (undo brings a record back as it was).
class Transaction {
public:
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<OrganizationId> add(Organization organization);
    [[nodiscard]] Result<SourceId> add(Source source);
    [[nodiscard]] Result<EventId> add(Event event);
    /// Refuses a link to itself, one that closes a cycle of its kind (naming the cycle), and a second `part_of`.
    [[nodiscard]] Result<LinkId> add(Link link);
    [[nodiscard]] Result<SavedViewId> add(SavedView view);

    /// Replace the stored record that has the same id.
    [[nodiscard]] Result<void> update(const Organization& organization);
    [[nodiscard]] Result<void> update(const Source& source);
    [[nodiscard]] Result<void> update(const Event& event);
    [[nodiscard]] Result<void> update(const SavedView& view);

    /// Refused while events or divisions use it.
    [[nodiscard]] Result<void> remove(OrganizationId id);
    /// Refused while citations use it.
    [[nodiscard]] Result<void> remove(SourceId id);
    /// Takes its links away first.
    [[nodiscard]] Result<void> remove(EventId id);
    /// Removes the source unless something cites it.
    [[nodiscard]] Result<void> removeIfUncited(SourceId id);
    /// The event as this transaction left it so far.
    [[nodiscard]] Result<Event> event(EventId id) const;
    /// To read what this transaction left so far.
    [[nodiscard]] const Workbook& workbook() const;
    /// Whether `add` would take this link; unlike there, a no ends nothing.
    [[nodiscard]] Result<bool> allows(const Link& link) const;
    [[nodiscard]] Result<void> remove(LinkId id);
    [[nodiscard]] Result<void> remove(SavedViewId id);

    /// The organization at a path of names (or other names of companies), made where it is missing.
    [[nodiscard]] Result<OrganizationId> organizationAt(const QStringList& path);
    /// What `path` called the organization that organizationAt found for it: the path as it was written where its
    /// company goes by another name there ("Facebook" for Meta). Empty where it is called as it is here; a ticker is
    /// short hand, and no name.
    [[nodiscard]] Result<QString> calledBy(const QStringList& path, OrganizationId found) const;
    /// The source with the same publisher, title, URL and date, added where it is missing. Its id is ignored.
    [[nodiscard]] Result<SourceId> sourceLike(const Source& source);

    /// From here on single records are not journaled: `recordImport` stands for them. For bulk import, which is one
    /// line of the journal and announces WorkbookChange::everything.
    [[nodiscard]] Result<ImportId> recordImport(const QString& fileName, const QByteArray& sha256,
                                                const QString& profile);
    /// Keeps the raw row beside its event (none: the row was refused). `raw` is a JSON array of the cells.
    [[nodiscard]] Result<void> addImportRow(ImportId import, qint64 line, const QString& verdict,
                                            const QByteArray& fingerprint, const QString& raw,
                                            std::optional<EventId> event);

    /// Makes it durable, tells the workbook's listeners, and hands out what was done. An empty edit writes nothing.
    [[nodiscard]] Result<Edit> commit();

private:
    friend class Workbook;
    class Work;  // statements, recorded changes, the connection
    explicit Transaction(std::unique_ptr<Work> work);

    std::unique_ptr<Work> m_work;
};

}  // namespace cutline
