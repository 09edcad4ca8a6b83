// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace cutline::test {

TemporaryFolder::TemporaryFolder() : m_folder(QDir::tempPath() + QStringLiteral("/cutline tést ü-XXXXXX")) {
    EXPECT_TRUE(m_folder.isValid()) << m_folder.errorString().toStdString();
}

QString TemporaryFolder::write(const QString& name, const QByteArray& content) const {
    QFile out(file(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly)) << out.errorString().toStdString();
    EXPECT_EQ(out.write(content), content.size());
    return out.fileName();
}

QByteArray contentOf(const QString& path) {
    QFile in(path);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << in.errorString().toStdString();
    return in.readAll();
}

}  // namespace cutline::test
