// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/file_writer.h"

#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace cutline {
namespace {

TEST(FileWriter, WritesAndReplacesAWholeFile) {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("chart ü.csv"));
    ASSERT_TRUE(writeFile(path, "first, longer"));
    ASSERT_TRUE(writeFile(path, "second"));
    EXPECT_EQ(test::contentOf(path), "second");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "nothing is left beside it";
}

TEST(FileWriter, SaysWhyAFileCannotBeWritten) {
    const test::TemporaryFolder folder;
    for (const QString& path : {folder.file(QStringLiteral("no such folder/x.csv")), folder.path()}) {
        const auto written = writeFile(path, "x");
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().kind, ErrorKind::File);
        EXPECT_FALSE(written.error().why.isEmpty());
        EXPECT_FALSE(written.error().todo.isEmpty());
    }
}

TEST(FileWriter, AFullDiskIsNamedAndLeavesNothing) {
    // The one device that is always full.
    if (!QFile::exists(QStringLiteral("/dev/full"))) GTEST_SKIP();
    QFile full(QStringLiteral("/dev/full"));
    ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    EXPECT_FALSE(writeAll(full, QByteArray(100, 'x')));
    EXPECT_NE(full.error(), QFileDevice::NoError);
}

TEST(FileWriter, WhatFailsInTheMiddleLeavesTheFileAsItWas) {
    const test::TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("out.csv"), "old");
    const auto written = writeFile(path, [](QIODevice& device) -> Result<void> {
        EXPECT_TRUE(writeAll(device, "new"));
        return failure(ErrorKind::Data, QStringLiteral("stopped"));
    });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().what, QStringLiteral("stopped"));
    EXPECT_EQ(test::contentOf(path), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "nothing is left beside it";
}

}  // namespace
}  // namespace cutline
