// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/sqlite.h"

#include <QFile>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace cutline::sqlite {

namespace {

// "Cutl" in ASCII, at offset 68 of the file.
constexpr qint32 kApplicationId = 0x4375746c;

Result<void> run(QSqlDatabase& database, const QString& sql, const QString& what) {
    QSqlQuery query(database);
    if (!query.exec(sql)) return tl::unexpected(errorOf(query.lastError(), what));
    return {};
}

Result<QVariant> valueOf(QSqlDatabase& database, const QString& sql, const QString& what) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) return tl::unexpected(errorOf(query.lastError(), what));
    const bool hasRow = query.next();
    if (query.lastError().isValid()) return tl::unexpected(errorOf(query.lastError(), what));
    return hasRow ? query.value(0) : QVariant();
}

QString quoted(const QString& text) {
    QString escaped = text;
    return QLatin1Char('\'') % escaped.replace(QLatin1Char('\''), QStringLiteral("''")) % QLatin1Char('\'');
}

bool isOnNetwork(const QString& path) {
    const QByteArray type = QStorageInfo(path).fileSystemType().toLower();
    for (const char* const prefix : {"nfs", "cifs", "smb", "ncpfs", "afs", "9p", "davfs", "fuse.sshfs", "fuse.gvfs",
                                     "fuse.rclone", "fuse.davfs", "fuse.glusterfs", "glusterfs", "ceph", "lustre"}) {
        if (type.startsWith(prefix)) return true;
    }
    return false;
}

// VACUUM INTO and the data it wrote must both have reached the disk before anybody relies on the copy.
bool flushToDisk(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

enum class Trouble { Busy, ReadOnly, Full, Device, Damaged, CannotOpen, BrokenRule, Other };

// The numbers of sqlite3.h; the upper bits only tell apart kinds of the same trouble.
Trouble troubleOf(const QSqlError& error) {
    switch (error.nativeErrorCode().toInt() & 0xff) {
        case 5:
        case 6:
            return Trouble::Busy;
        case 8:
            return Trouble::ReadOnly;
        case 10:
            return Trouble::Device;
        case 11:
        case 26:
            return Trouble::Damaged;
        case 13:
            return Trouble::Full;
        case 14:
            return Trouble::CannotOpen;
        case 19:
            return Trouble::BrokenRule;
        default:
            return Trouble::Other;
    }
}

}  // namespace

Error errorOf(const QSqlError& error, const QString& what) {
    const auto file = [&](const char* why, const char* todo) {
        return Error{ErrorKind::File, what, QString::fromUtf8(why), QString::fromUtf8(todo)};
    };
    switch (troubleOf(error)) {
        case Trouble::Busy:
            return file("another window or program is writing to the file", "Try again in a moment");
        case Trouble::ReadOnly:
            return file("the file or its folder cannot be written", "Allow writing, or save a copy somewhere else");
        case Trouble::Full:
            return file("the disk is full", "Free some space and try again");
        case Trouble::Device:
            return file("the disk did not take or give the data",
                        "Check that the disk or network drive is still there");
        case Trouble::Damaged:
            return file("the file is damaged or cut short", "Go back to a copy of it");
        case Trouble::CannotOpen:
            return file("the file, or a helper file beside it, cannot be opened",
                        "Check that the folder is still there and can be written");
        case Trouble::BrokenRule:
            return {ErrorKind::Data, what,
                    QStringLiteral("it breaks a rule of the workbook (%1)")
                        .arg(error.driverText() % QLatin1Char(' ') % error.databaseText()),
                    QStringLiteral("Correct it and try again")};
        case Trouble::Other:
            break;
    }
    return {ErrorKind::File, what, error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
            QStringLiteral("Go back to a copy of the file if this happens again")};
}

bool isBrokenRule(const QSqlError& error) { return troubleOf(error) == Trouble::BrokenRule; }

Result<QSqlDatabase> open(const QString& connectionName, const QString& path, OpenMode mode) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    const QString wait = QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000");
    if (mode == OpenMode::Immutable) {
        const QString uri = QStringLiteral("file:") +
                            QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) % QStringLiteral("?immutable=1");
        database.setDatabaseName(uri);
        database.setConnectOptions(wait % QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    } else {
        database.setDatabaseName(path);
        database.setConnectOptions(mode == OpenMode::ReadOnly ? QString(wait % QStringLiteral(";QSQLITE_OPEN_READONLY"))
                                                              : wait);
    }
    if (!database.open()) {
        return tl::unexpected(errorOf(database.lastError(), QStringLiteral("“%1” cannot be opened").arg(path)));
    }
    return database;
}

Result<void> prepareConnection(QSqlDatabase& database) {
    const QString what = QStringLiteral("The file cannot be opened");
    for (const char* const pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
          "PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -65536"}) {
        if (auto done = run(database, QString::fromLatin1(pragma), what); !done) return done;
    }
    return {};
}

Result<void> allowWriting(QSqlDatabase& database, bool isAllowed) {
    return run(database, QStringLiteral("PRAGMA query_only = %1").arg(isAllowed ? 0 : 1),
               QStringLiteral("The file cannot be opened"));
}

Result<void> useDurableJournal(QSqlDatabase& database, const QString& path) {
    const QString what = QStringLiteral("“%1” cannot be opened for writing").arg(path);
    const QString mode = isOnNetwork(path) ? QStringLiteral("delete") : QStringLiteral("wal");
    const auto actual = valueOf(database, QStringLiteral("PRAGMA journal_mode = ") + mode, what);
    if (!actual) return tl::unexpected(actual.error());
    if (actual->toString() != mode && mode == QLatin1String("delete")) {
        // A write-ahead log needs memory that two machines cannot share.
        return failure(ErrorKind::File, what, QStringLiteral("another window or program has it open"),
                       QStringLiteral("Close it there first"));
    }
    return run(database, QStringLiteral("PRAGMA journal_size_limit = 67108864"), what);
}

Result<void> beginReading(QSqlDatabase& database) {
    return run(database, QStringLiteral("BEGIN"), QStringLiteral("The workbook cannot be read"));
}

Result<void> beginWriting(QSqlDatabase& database) {
    return run(database, QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("The workbook cannot be changed now"));
}

Result<void> commit(QSqlDatabase& database) {
    return run(database, QStringLiteral("COMMIT"), QStringLiteral("The change could not be saved"));
}

void rollBack(QSqlDatabase& database) {
    // SQLite rolls back by itself on a full disk and the like; that there is nothing left to roll back is no failure.
    QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
}

Result<int> userVersion(QSqlDatabase& database) {
    const auto value =
        valueOf(database, QStringLiteral("PRAGMA user_version"), QStringLiteral("The file cannot be read"));
    if (!value) return tl::unexpected(value.error());
    return value->toInt();
}

Result<void> setUserVersion(QSqlDatabase& database, int version) {
    return run(database, QStringLiteral("PRAGMA user_version = %1").arg(version),
               QStringLiteral("The version of the file cannot be written"));
}

Result<void> setApplicationId(QSqlDatabase& database) {
    return run(database, QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
               QStringLiteral("The file cannot be marked as a workbook"));
}

Result<void> limitCache(QSqlDatabase& database) {
    return run(database, QStringLiteral("PRAGMA cache_size = -2048"), QStringLiteral("The workbook cannot be read"));
}

void emptyCache(QSqlDatabase& database) { QSqlQuery(database).exec(QStringLiteral("PRAGMA shrink_memory")); }

QString utf8Of(const QString& column) { return QStringLiteral("CAST(%1 AS BLOB)").arg(column); }

Result<qint64> dataVersion(QSqlDatabase& database) {
    const auto value =
        valueOf(database, QStringLiteral("PRAGMA data_version"), QStringLiteral("The file cannot be read"));
    if (!value) return tl::unexpected(value.error());
    return value->toLongLong();
}

Result<void> copyInto(QSqlDatabase& database, const QString& path) {
    const QString what = QStringLiteral("A copy could not be written to “%1”").arg(path);
    if (QFile::exists(path)) {
        return failure(ErrorKind::File, what, QStringLiteral("a file of that name exists"),
                       QStringLiteral("Choose another name"));
    }
    auto copied = run(database, QStringLiteral("VACUUM INTO ") + quoted(path), what);
    if (copied && !flushToDisk(path)) {
        copied = failure(ErrorKind::File, what, QStringLiteral("the disk did not take it"),
                         QStringLiteral("Check that the disk has space and is still there"));
    }
    if (!copied) QFile::remove(path);
    return copied;
}

Result<std::vector<QString>> integrityProblems(QSqlDatabase& database) {
    const QString what = QStringLiteral("The file cannot be checked");
    std::vector<QString> problems;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA integrity_check"))) return tl::unexpected(errorOf(query.lastError(), what));
    while (query.next()) {
        const QString line = query.value(0).toString();
        if (line != QLatin1String("ok")) problems.push_back(line);
    }
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check"))) {
        return tl::unexpected(errorOf(query.lastError(), what));
    }
    while (query.next()) {
        problems.push_back(QStringLiteral("Row %1 of %2 points to a row of %3 that does not exist")
                               .arg(query.value(1).toString(), query.value(0).toString(), query.value(2).toString()));
    }
    return problems;
}

Result<std::vector<SchemaEntry>> schemaOf(QSqlDatabase& database) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString what = QStringLiteral("The file cannot be read");
    // The statistics of ANALYZE are SQLite's own and may be there or not.
    if (!query.exec(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master "
                                   "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"))) {
        return tl::unexpected(errorOf(query.lastError(), what));
    }
    std::vector<SchemaEntry> entries;
    while (query.next()) {
        entries.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                           query.value(3).toString()});
    }
    if (query.lastError().isValid()) return tl::unexpected(errorOf(query.lastError(), what));
    return entries;
}

FileContent contentOf(QByteArrayView firstBytes) {
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (firstBytes.size() < kHeaderSize || !firstBytes.startsWith(magic)) return FileContent::NotADatabase;
    return qFromBigEndian<qint32>(firstBytes.data() + 68) == kApplicationId ? FileContent::Workbook
                                                                            : FileContent::OtherDatabase;
}

}  // namespace cutline::sqlite
