// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <optional>
#include <vector>

/// SQLite's own words, all of them: everything else in this folder is SQL that another database would understand too.
/// The functions take an open database and report failures like any statement.
namespace cutline::sqlite {

enum class OpenMode {
    ReadWrite,
    ReadOnly,
    Immutable  ///< reads a file whose folder cannot hold the helper files of the write-ahead log
};
/// Opens `path` (":memory:" for a database in memory) through the named Qt connection.
[[nodiscard]] Result<QSqlDatabase> open(const QString& connectionName, const QString& path, OpenMode mode);

/// What every connection needs: foreign keys, no trust in functions named by a schema, checked cells, a wait for
/// others.
[[nodiscard]] Result<void> prepareConnection(QSqlDatabase& database);
/// Whether statements may write; a connection that may not still puts right what a program that died left behind.
[[nodiscard]] Result<void> allowWriting(QSqlDatabase& database, bool isAllowed);
/// Durable commits: write-ahead log, or the rollback journal where the file is on a network.
[[nodiscard]] Result<void> useDurableJournal(QSqlDatabase& database, const QString& path);

[[nodiscard]] Result<void> beginReading(QSqlDatabase& database);
/// Takes the one write lock now, so that a later statement cannot fail for want of it.
[[nodiscard]] Result<void> beginWriting(QSqlDatabase& database);
[[nodiscard]] Result<void> commit(QSqlDatabase& database);
void rollBack(QSqlDatabase& database);

[[nodiscard]] Result<int> userVersion(QSqlDatabase& database);
[[nodiscard]] Result<void> setUserVersion(QSqlDatabase& database, int version);
[[nodiscard]] Result<void> setApplicationId(QSqlDatabase& database);
/// Keeps few pages in memory: what reads a table once from end to end never comes back to one.
[[nodiscard]] Result<void> limitCache(QSqlDatabase& database);
/// Gives back what was kept in memory of the file.
void emptyCache(QSqlDatabase& database);
/// A text column as the UTF-8 bytes it is stored as: a QByteArray at once, not a QString by way of UTF-16.
[[nodiscard]] QString utf8Of(const QString& column);

/// Grows whenever another connection has changed the file.
[[nodiscard]] Result<qint64> dataVersion(QSqlDatabase& database);

/// A compact copy of everything in a new file, on the disk when this returns. Leaves nothing behind where it fails.
[[nodiscard]] Result<void> copyInto(QSqlDatabase& database, const QString& path);
/// What SQLite finds wrong with pages, CHECKs and foreign keys.
[[nodiscard]] Result<std::vector<QString>> integrityProblems(QSqlDatabase& database);

/// One entry of the schema. `sql` is empty for indexes that SQLite makes itself.
struct SchemaEntry {
    QString type;
    QString name;
    QString table;
    QString sql;
};
/// By type and name, without SQLite's own statistics tables.
[[nodiscard]] Result<std::vector<SchemaEntry>> schemaOf(QSqlDatabase& database);

/// What the first bytes of a file say it is.
enum class FileContent { Workbook, OtherDatabase, NotADatabase };
[[nodiscard]] FileContent contentOf(QByteArrayView firstBytes);
inline constexpr qsizetype kHeaderSize = 100;

/// The error of a failed statement in words: what was being done, why it failed, what to do.
[[nodiscard]] Error errorOf(const QSqlError& error, const QString& what);
/// Whether the statement failed because it would break a rule of the schema.
[[nodiscard]] bool isBrokenRule(const QSqlError& error);

}  // namespace cutline::sqlite
