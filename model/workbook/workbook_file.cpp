// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/workbook_file.h"

#include "model/workbook/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cutline {

namespace {

using sqlite::OpenMode;

QString cannotOpen(const QString& path) { return QStringLiteral("“%1” cannot be opened").arg(path); }

tl::unexpected<Error> refused(const QString& path, const QString& why, const QString& todo) {
    return failure(ErrorKind::File, cannotOpen(path), why, todo);
}

// What can be said about a file before SQLite touches it.
Result<void> checkFile(const QString& path) {
    const QString another = QStringLiteral("Choose a workbook (*.cutline)");
    const QFileInfo info(path);
    if (!info.exists()) {
        return refused(path, QStringLiteral("there is no such file"), QStringLiteral("Check the name and the folder"));
    }
    if (info.isDir()) return refused(path, QStringLiteral("it is a folder"), another);
    if (!info.isFile()) return refused(path, QStringLiteral("it is not an ordinary file"), another);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(path, QStringLiteral("you may not read it"), QStringLiteral("Ask its owner for permission"));
    }
    const QByteArray header = file.read(sqlite::kHeaderSize);
    if (header.isEmpty()) {
        return refused(path, QStringLiteral("it is empty"),
                       QStringLiteral("Delete it and make a new workbook, or choose another file"));
    }
    switch (sqlite::contentOf(header)) {
        case sqlite::FileContent::Workbook:
            return {};
        case sqlite::FileContent::OtherDatabase:
            return refused(path, QStringLiteral("it is a database of another program, not a workbook"), another);
        case sqlite::FileContent::NotADatabase:
            break;
    }
    return refused(path, QStringLiteral("it is not a workbook"),
                   QStringLiteral("Choose a workbook (*.cutline); tables of other programs come in by import"));
}

QString whyNotWritable(const QFileInfo& info) {
    if (!info.isWritable()) return QStringLiteral("You may not write to this file, so it is open for reading only.");
    // SQLite keeps its journal beside the file.
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return QStringLiteral("You may not write to the folder of this file, so it is open for reading only.");
    }
    return {};
}

// Opens the file so that no statement can write yet, and reads its first page.
Result<std::unique_ptr<Connection>> openTrying(const QString& path, OpenMode mode) {
    auto connection = Connection::open(path, mode);
    if (!connection) return connection;
    auto& database = (*connection)->database();
    if (auto locked = sqlite::allowWriting(database, false); !locked) return tl::unexpected(locked.error());
    const auto schema = sqlite::schemaOf(database);
    if (!schema) return tl::unexpected(schema.error());
    return connection;
}

bool hasContent(const QString& path) {
    const QFileInfo info(path);
    return info.exists() && info.size() > 0;
}

// A write-ahead log needs helper files beside the workbook. Where none can be made, and nothing is left to be played
// back, the file alone is the whole truth and can be read as it is.
Result<std::unique_ptr<Connection>> openUnwritable(const QString& path) {
    auto connection = openTrying(path, OpenMode::ReadOnly);
    if (connection) return connection;
    for (const QString& helper : {QString(path % QStringLiteral("-wal")), QString(path % QStringLiteral("-journal"))}) {
        if (!hasContent(helper)) continue;
        return refused(path,
                       QStringLiteral("its last changes are in “%1”, which can only be read where it can be "
                                      "written")
                           .arg(QFileInfo(helper).fileName()),
                       QStringLiteral("Copy both files into a folder of your own and open the copy"));
    }
    auto immutable = openTrying(path, OpenMode::Immutable);
    return immutable ? std::move(immutable) : std::move(connection);
}

// "NAME.before-version-N.cutline", with a number behind it where an earlier upgrade left one.
QString backupPath(const QString& path, int version) {
    const QFileInfo info(path);
    const QString name = info.suffix() == QLatin1String("cutline") ? info.completeBaseName() : info.fileName();
    const QString stem =
        info.absoluteDir().filePath(name % QStringLiteral(".before-version-") % QString::number(version));
    for (int attempt = 1;; ++attempt) {
        const QString number = attempt == 1 ? QString() : QString(QLatin1Char('-') % QString::number(attempt));
        const QString candidate = stem % number % QStringLiteral(".cutline");
        if (!QFileInfo::exists(candidate)) return candidate;
    }
}

Result<void> upgrade(Connection& connection, int version, const std::vector<Migration>& migrations) {
    const QString copy = backupPath(connection.path(), static_cast<int>(migrations.size()));
    if (auto copied = sqlite::copyInto(connection.database(), copy); !copied) return copied;
    auto migrated = migrate(connection, migrations);
    if (migrated) return {};
    const auto reached = sqlite::userVersion(connection.database());
    if (reached && *reached == version) {
        // Nothing happened to the file, so that the copy has nothing to tell.
        QFile::remove(copy);
    } else {
        migrated.error().todo += QStringLiteral(". The file as it was is in “%1”").arg(copy);
    }
    return migrated;
}

Result<void> bringToVersion(Connection& connection, int version, const std::vector<Migration>& migrations) {
    const int target = static_cast<int>(migrations.size());
    if (version >= target) return {};
    if (connection.isReadOnly()) {
        return refused(connection.path(),
                       QStringLiteral("it was made by an older Cutline and must be upgraded, which "
                                      "needs permission to write"),
                       QStringLiteral("Copy it into a folder of your own and open the copy"));
    }
    return upgrade(connection, version, migrations);
}

Result<void> makeWritable(Connection& connection) {
    if (auto allowed = sqlite::allowWriting(connection.database(), true); !allowed) return allowed;
    return sqlite::useDurableJournal(connection.database(), connection.path());
}

// Version and schema, looked at while nothing can write: what a stranger put in cannot act.
Result<int> inspect(Connection& connection, const std::vector<Migration>& migrations) {
    const auto version = sqlite::userVersion(connection.database());
    if (!version) return version;
    if (*version < 1) {
        return refused(connection.path(), QStringLiteral("it was never finished"),
                       QStringLiteral("Delete it and make a new workbook"));
    }
    if (auto ours = checkSchema(connection, *version, migrations); !ours) return tl::unexpected(ours.error());
    return version;
}

Result<void> fillNewFile(Connection& connection, const std::vector<Migration>& migrations) {
    auto& database = connection.database();
    // The mark comes first and with a rollback journal, so that it stands in the file itself whatever happens next.
    if (auto marked = sqlite::setApplicationId(database); !marked) return marked;
    if (auto made = migrate(connection, migrations); !made) return made;
    return connection.path().isEmpty() ? Result<void>() : sqlite::useDurableJournal(database, connection.path());
}

Result<void> reserve(const QString& path) {
    const QString what = QStringLiteral("“%1” cannot be made").arg(path);
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        return failure(ErrorKind::File, what, QStringLiteral("a file of that name exists"),
                       QStringLiteral("Choose another name, or open it"));
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return failure(ErrorKind::File, what, QStringLiteral("its folder does not exist"),
                       QStringLiteral("Make the folder first"));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(ErrorKind::File, what, file.errorString(),
                       QStringLiteral("Choose a folder that you may write to"));
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<Connection>> createWorkbookFile(const QString& path, const std::vector<Migration>& migrations) {
    const QString absolute = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    if (!absolute.isEmpty()) {
        if (auto reserved = reserve(absolute); !reserved) return tl::unexpected(reserved.error());
    }
    auto connection = Connection::open(absolute, OpenMode::ReadWrite);
    auto filled = connection ? fillNewFile(**connection, migrations) : Result<void>();
    if (connection && filled) return connection;

    const Error error = connection ? filled.error() : connection.error();
    if (connection) connection->reset();
    if (!absolute.isEmpty()) QFile::remove(absolute);
    return tl::unexpected(error);
}

Result<std::unique_ptr<Connection>> openWorkbookFile(const QString& path, bool wantsToWrite,
                                                     const std::vector<Migration>& migrations) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto checked = checkFile(absolute); !checked) return tl::unexpected(checked.error());

    QString reason = whyNotWritable(QFileInfo(absolute));
    // A connection that could write tidies up after itself, one that cannot leaves helper files behind.
    auto connection = reason.isEmpty() ? openTrying(absolute, OpenMode::ReadWrite) : openUnwritable(absolute);
    if (!connection) return connection;
    const auto version = inspect(**connection, migrations);
    if (!version) return tl::unexpected(version.error());

    const int target = static_cast<int>(migrations.size());
    if (!wantsToWrite) reason = QStringLiteral("The file was opened for reading only.");
    if (*version > target) {
        reason = QStringLiteral(
                     "This file was made by a newer Cutline (file version %1, this program knows %2), so it "
                     "is open for reading only. Update Cutline to change it.")
                     .arg(QString::number(*version), QString::number(target));
    }
    (*connection)->setReadOnly(reason);
    if (reason.isEmpty()) {
        if (auto writable = makeWritable(**connection); !writable) return tl::unexpected(writable.error());
    }
    if (auto usable = bringToVersion(**connection, *version, migrations); !usable)
        return tl::unexpected(usable.error());
    return connection;
}

}  // namespace cutline
