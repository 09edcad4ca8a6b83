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
    return writeFile(path, [&](QIODevice& device) -> Result<void> {
        if (!writeAll(device, bytes)) return deviceRefused();
        return {};
    });
}

Result<void> writeFile(const QString& path, const std::function<Result<void>(QIODevice&)>& write) {
    const QFileInfo target(path);
    if (target.isDir()) return notWritten(path, QStringLiteral("it is a folder"));
    if (!target.absoluteDir().exists()) return notWritten(path, QStringLiteral("its folder does not exist"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return notWritten(path, file.errorString());
    const auto done = write(file);
    const bool isDiskFine = file.error() == QFileDevice::NoError;
    const QString why = file.errorString();
    if (!done) file.cancelWriting();
    if (!done && isDiskFine) return done;
    if (!file.commit()) return notWritten(path, isDiskFine ? file.errorString() : why);
    return {};
}

Result<void> copyTo(QIODevice& device, const QString& path) {
    constexpr qint64 kPiece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::File, QStringLiteral("A temporary file cannot be read"), file.errorString(),
                       QStringLiteral("Try again"));
    }
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty() || !writeAll(device, piece)) return deviceRefused();
    }
    return {};
}

bool writeAll(QIODevice& device, const QByteArray& bytes) {
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 more = device.write(bytes.constData() + done, bytes.size() - done);
        if (more <= 0) return false;
        done += more;
    }
    return true;
}

tl::unexpected<Error> deviceRefused() {
    return failure(ErrorKind::File, QStringLiteral("The file cannot be written"), {},
                   QStringLiteral("Choose another folder, or make room and try again"));
}

}  // namespace cutline
