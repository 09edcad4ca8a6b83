// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/file_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace cutline {

namespace {

tl::unexpected<Error> notWritten(const QString& path, const QString& why) {
    return failure(ErrorKind::File, QStringLiteral("“%1” cannot be written").arg(QDir::toNativeSeparators(path)), why,
                   QStringLiteral("Choose another folder, or make room and try again"));
}

}  // namespace

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    const QFileInfo target(path);
    if (target.isDir()) return notWritten(path, QStringLiteral("it is a folder"));
    if (!target.absoluteDir().exists()) return notWritten(path, QStringLiteral("its folder does not exist"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return notWritten(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit()) return notWritten(path, file.errorString());
    return {};
}

}  // namespace cutline
