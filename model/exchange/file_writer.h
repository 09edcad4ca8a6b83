// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArray>
#include <QString>

namespace cutline {

/// Writes a whole file, replacing one that is there, or leaves everything as it was: the bytes go to a file beside it
/// that takes its place only when all of them are on the disk. Fails with ErrorKind::File.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

}  // namespace cutline
