// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>

namespace cutline {

/// Writes a whole file, replacing one that is there, or leaves everything as it was: the bytes go to a file beside it
/// that takes its place only when all of them are on the disk. Fails with ErrorKind::File.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);
/// The same for a file that is written piece by piece by `write`, which must not close the device. Where it fails, its
/// error is given, unless the disk failed first.
[[nodiscard]] Result<void> writeFile(const QString& path, const std::function<Result<void>(QIODevice&)>& write);

/// All of a file that was written elsewhere, in pieces.
[[nodiscard]] Result<void> copyTo(QIODevice& device, const QString& path);

/// All of the bytes. A disk that fills up takes a part of them first, and only says why when it is given the rest.
[[nodiscard]] bool writeAll(QIODevice& device, const QByteArray& bytes);

/// What `write` fails with where the device takes no more; writeFile knows the reason and gives that.
[[nodiscard]] tl::unexpected<Error> deviceRefused();

}  // namespace cutline
