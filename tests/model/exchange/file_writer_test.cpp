// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/file_writer.h"

#include "tests/support/temporary_folder.h"

#include <QDir>

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

}  // namespace
}  // namespace cutline
