// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace cutline {

/// What goes into a zip file, in this order: bytes, or the content of a file that stays as it is until the zip is
/// written. The same entries give the same bytes: every entry bears 1 January 1980, the first day that a zip knows.
class PackageArchive {
public:
    void add(const QString& name, const QByteArray& bytes) { m_entries.push_back({name, bytes, {}}); }
    void addFile(const QString& name, const QString& path) { m_entries.push_back({name, {}, path}); }

    /// Writes the zip file to `path`; a file that is there is replaced. `tell` is called now and then with the part
    /// that is done, 0 to 1, and answers false to stop (ErrorKind::Cancelled). Where it fails nothing is left.
    [[nodiscard]] Result<void> write(const QString& path, const std::function<bool(double)>& tell = {}) const;

private:
    struct Entry {
        QString name;
        QByteArray bytes;
        QString path;  ///< empty: the bytes
    };
    std::vector<Entry> m_entries;
};

/// Whether every part of a zip file can be unpacked with its checksum right, and each sheet of an Excel file in it ends
/// with `sheetEnd`: a disk that was full for a moment leaves a file that looks fine from outside.
[[nodiscard]] bool isWholeArchive(const QString& path, QByteArrayView sheetEnd);

}  // namespace cutline
