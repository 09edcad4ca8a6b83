// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace cutline::test {

/// A folder of its own for one test, with a blank and an umlaut in its path, gone afterwards.
class TemporaryFolder {
public:
    TemporaryFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file and gives its path.
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;

private:
    QTemporaryDir m_folder;
};

/// The bytes of a file; fails the test where it cannot be read.
[[nodiscard]] QByteArray contentOf(const QString& path);

}  // namespace cutline::test
