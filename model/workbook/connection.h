// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/sqlite.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

namespace cutline {

/// An open database under a Qt connection name of its own, with the statements it has prepared so far. Owned by one
/// Workbook, used in the thread that opened it only.
class Connection {
public:
    /// `path` empty: in memory. Nothing in the file is trusted yet; see openWorkbookFile().
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, sqlite::OpenMode mode);
    /// Another connection to the same file, for reading in another thread, with a small cache: call it there.
    [[nodiscard]] Result<std::unique_ptr<Connection>> another() const;
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] QSqlDatabase& database() { return m_database; }
    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
    void setReadOnly(const QString& reason) { m_readOnlyReason = reason; }

    /// One transaction at a time, of reading or of writing.
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }
    void setInTransaction(bool isInTransaction) { m_isInTransaction = isInTransaction; }

    /// Runs the statements of a script one after the other.
    [[nodiscard]] Result<void> runScript(const QString& script, const QString& what);

private:
    friend class Statement;
    Connection(QString name, QString path, sqlite::OpenMode mode);

    QString m_name;
    QString m_path;
    sqlite::OpenMode m_mode;
    QSqlDatabase m_database;
    QString m_readOnlyReason;
    bool m_isInTransaction = false;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idleStatements;
};

}  // namespace cutline
