// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/draft_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace cutline {

namespace {

constexpr qint64 kLargest = qint64{4} * 1024 * 1024;

/// The same for the same file, by whichever path it is opened.
QString keyOf(const QString& workbook) {
    if (workbook.isEmpty()) return QStringLiteral("sample");
    const QString canonical = QFileInfo(workbook).canonicalFilePath();
    const QByteArray path = (canonical.isEmpty() ? QFileInfo(workbook).absoluteFilePath() : canonical).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

QString lockOf(const QString& path) { return path % QStringLiteral(".lock"); }

std::unique_ptr<QLockFile> lockFor(const QString& path) {
    auto lock = std::make_unique<QLockFile>(lockOf(path));
    lock->setStaleLockTime(0);  // as long as its program runs, however long that is
    return lock;
}

}  // namespace

DraftStore::DraftStore(QString folder, const QString& workbook) : m_folder(std::move(folder)) {
    const QString own = QUuid::createUuid().toString(QUuid::Id128);
    m_path = m_folder % u'/' % keyOf(workbook) % u'.' % own % QStringLiteral(".json");
}

DraftStore::~DraftStore() = default;

Result<void> DraftStore::write(const QByteArray& content) {
    const auto refused = [&](const QString& why) {
        return failure(ErrorKind::File, QStringLiteral("What is typed cannot be kept for the case of a crash"), why,
                       QStringLiteral("Save it soon"));
    };
    if (!QDir().mkpath(m_folder)) return refused(QStringLiteral("the folder %1 cannot be made").arg(m_folder));
    if (!m_lock) {
        auto lock = lockFor(m_path);
        if (!lock->tryLock(0)) return refused(QStringLiteral("%1 cannot be written").arg(lockOf(m_path)));
        m_lock = std::move(lock);
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return refused(file.errorString());
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void DraftStore::remove() {
    QFile::remove(m_path);
    m_lock.reset();
}

std::vector<DraftStore::Left> DraftStore::leftBehind(const QString& folder, const QString& workbook) {
    std::vector<Left> left;
    const QFileInfoList files =
        QDir(folder).entryInfoList({keyOf(workbook) % QStringLiteral(".*.json")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& info : files) {
        if (info.size() > kLargest) continue;
        const auto lock = lockFor(info.filePath());
        if (!lock->tryLock(0)) continue;  // somebody is typing in it
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) left.push_back({info.filePath(), file.readAll(), info.lastModified()});
    }
    std::sort(left.begin(), left.end(), [](const Left& a, const Left& b) { return a.at > b.at; });
    return left;
}

bool DraftStore::take(const Left& left) {
    const auto lock = lockFor(left.path);
    return lock->tryLock(0) && QFile::remove(left.path);
}

}  // namespace cutline
