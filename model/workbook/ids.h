// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/id.h"

#include <QString>

#include <map>

namespace cutline {

class Connection;

/// Gives out ids that no record has or ever had: undo and the journal rely on an id meaning one record for good. Part
/// of one writing transaction, whose lock keeps others from giving out the same.
class Ids {
public:
    explicit Ids(Connection& connection) : m_connection(connection) {}

    /// `recordKind` is the word of the journal, `table` holds the records.
    [[nodiscard]] Result<qint64> next(const QString& recordKind, const QString& table);
    /// One more line of the journal, one more edit in it.
    [[nodiscard]] Result<qint64> nextJournalLine();
    [[nodiscard]] Result<qint64> nextEdit();
    /// A record came back under an id it had before.
    void taken(const QString& recordKind, qint64 id);

private:
    [[nodiscard]] Result<qint64> nextOf(const QString& key, const QString& sql);

    Connection& m_connection;
    std::map<QString, qint64> m_next;
};

}  // namespace cutline
