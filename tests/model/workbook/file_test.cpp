// SPDX-License-Identifier: GPL-3.0-or-later
// What may lie where a workbook is expected.
#include "model/workbook/connection.h"
#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

#include <unistd.h>

using namespace cutline;
using namespace cutline::test;

namespace {

class FileTest : public testing::Test {
protected:
    TemporaryFolder folder;

    // A sound workbook with a hundred events, closed.
    QString workbookFile() {
        const QString path = folder.file(QStringLiteral("sound.cutline"));
        auto workbook = valueOf(Workbook::create(path));
        edit(*workbook, [](Transaction& transaction) -> Result<void> {
            const auto amazon = valueOf(transaction.add(organization("Amazon")));
            for (int i = 0; i < 100; ++i) {
                valueOf(transaction.add(layoff(QByteArray::number(i).constData(), amazon, "2023-01-04", i)));
            }
            return {};
        });
        return path;
    }
    // Runs SQL in a file as another program would.
    void run(const QString& path, const QString& script) {
        auto connection = valueOf(Connection::open(path, sqlite::OpenMode::ReadWrite));
        valueOf(connection->runScript(script, QStringLiteral("The test failed")));
    }
    void expectRefused(const QString& path, const char* why) {
        const auto opened = Workbook::open(path);
        ASSERT_FALSE(opened) << why;
        EXPECT_EQ(opened.error().kind, ErrorKind::File);
        EXPECT_TRUE(opened.error().oneLine().contains(QString::fromUtf8(why)))
            << opened.error().oneLine().toStdString();
        EXPECT_FALSE(opened.error().todo.isEmpty());
    }
};

}  // namespace

TEST_F(FileTest, AMissingFileIsSaidToBeMissing) {
    expectRefused(folder.file(QStringLiteral("none.cutline")), "there is no such file");
    EXPECT_FALSE(QFile::exists(folder.file(QStringLiteral("none.cutline"))));
}

TEST_F(FileTest, AFolderIsNoWorkbook) { expectRefused(folder.path(), "it is a folder"); }

TEST_F(FileTest, AnEmptyFileIsNoWorkbook) {
    expectRefused(folder.write(QStringLiteral("empty.cutline"), {}), "it is empty");
}

TEST_F(FileTest, TextAndPicturesAreNoWorkbooks) {
    expectRefused(folder.write(QStringLiteral("text.cutline"), "Company,Date\nAmazon,2023\n"), "it is not a workbook");
    expectRefused(folder.write(QStringLiteral("a.png"), QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, 'p')),
                  "it is not a workbook");
    expectRefused(folder.write(QStringLiteral("short.cutline"), QByteArray("SQLite format 3\0", 16)),
                  "it is not a workbook");
}

TEST_F(FileTest, ADatabaseOfAnotherProgramIsNoWorkbook) {
    const QString path = folder.file(QStringLiteral("other.db"));
    run(path, QStringLiteral("CREATE TABLE t (x)"));
    expectRefused(path, "another program");
}

TEST_F(FileTest, ATruncatedWorkbookIsDamaged) {
    const QString path = workbookFile();
    const QByteArray whole = contentOf(path);
    for (const qsizetype size : {qsizetype{150}, qsizetype{4096}, whole.size() / 2, whole.size() - 4096}) {
        expectRefused(folder.write(QStringLiteral("cut.cutline"), whole.left(size)), "damaged");
    }
}

TEST_F(FileTest, GarbageInTheMiddleIsAnErrorNotACrash) {
    QByteArray content = contentOf(workbookFile());
    for (qsizetype at = 4096; at < content.size(); at += 7) content[at] = static_cast<char>(at * 31);
    const auto opened = Workbook::open(folder.write(QStringLiteral("garbage.cutline"), content));
    if (!opened) return;
    const auto problems = (*opened)->integrityProblems();
    EXPECT_TRUE(!problems || !problems->empty());
}

TEST_F(FileTest, ForeignTriggersViewsAndTablesAreRefused) {
    for (const auto& sql : {QStringLiteral("CREATE TRIGGER evil AFTER INSERT ON events BEGIN DELETE FROM links; END"),
                            QStringLiteral("CREATE VIEW evil AS SELECT 1"), QStringLiteral("CREATE TABLE evil (x)"),
                            QStringLiteral("CREATE INDEX evil ON events (headline)")}) {
        const QString path = workbookFile();
        run(path, sql);
        expectRefused(path, "evil");
        QFile::remove(path);
    }
}

TEST_F(FileTest, AWorkbookThatLacksATableOrHasItOtherwiseIsRefused) {
    const QString path = workbookFile();
    run(path, QStringLiteral("DROP TABLE saved_views"));
    expectRefused(path, "saved_views");
    run(path, QStringLiteral("CREATE TABLE saved_views (id INTEGER PRIMARY KEY, name, name_key UNIQUE, state)"));
    expectRefused(path, "saved_views");
}

TEST_F(FileTest, StatisticsOfAnotherToolDoNotMakeAFileForeign) {
    const QString path = workbookFile();
    run(path, QStringLiteral("ANALYZE"));
    EXPECT_TRUE(Workbook::open(path));
}

TEST_F(FileTest, ContentThatBreaksTheRulesIsFound) {
    const QString path = workbookFile();
    run(path, QStringLiteral("PRAGMA ignore_check_constraints = ON; UPDATE events SET kind = 'party' WHERE id = 1"));
    auto workbook = valueOf(Workbook::open(path));
    EXPECT_FALSE(valueOf(workbook->integrityProblems()).empty());
    const auto event = workbook->event(EventId{1});
    ASSERT_FALSE(event);
    EXPECT_TRUE(event.error().oneLine().contains(QStringLiteral("party")));
    workbook.reset();
    run(path, QStringLiteral("UPDATE events SET kind = 'layoff', announced = '2023-01-05' WHERE id = 1"));
    workbook = valueOf(Workbook::open(path));
    EXPECT_EQ(valueOf(workbook->integrityProblems()).size(), 1U);
}

TEST_F(FileTest, CreatingNeverOverwritesAndSaysWhyItCannot) {
    const QString path = folder.write(QStringLiteral("there.cutline"), "precious");
    const auto created = Workbook::create(path);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().kind, ErrorKind::File);
    EXPECT_EQ(contentOf(path), QByteArray("precious"));
    const auto nowhere = Workbook::create(folder.file(QStringLiteral("no/such/folder.cutline")));
    ASSERT_FALSE(nowhere);
    EXPECT_TRUE(nowhere.error().oneLine().contains(QStringLiteral("folder does not exist")));
}

TEST_F(FileTest, OpenedForReadingNothingCanBeChanged) {
    const QString path = workbookFile();
    auto workbook = valueOf(Workbook::open(path, Workbook::Access::ReadOnly));
    EXPECT_TRUE(workbook->isReadOnly());
    EXPECT_EQ(valueOf(workbook->eventCount()), 100);
    const auto begun = workbook->begin(QStringLiteral("Change"));
    ASSERT_FALSE(begun);
    EXPECT_TRUE(begun.error().oneLine().contains(workbook->readOnlyReason().chopped(1)));
}

TEST_F(FileTest, AReadOnlyFileInAReadOnlyFolderCanBeRead) {
    if (geteuid() == 0) GTEST_SKIP() << "permissions do not bind root";
    const QString path = workbookFile();
    QFile::setPermissions(path, QFile::ReadOwner);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    {
        auto workbook = valueOf(Workbook::open(path));
        EXPECT_TRUE(workbook->isReadOnly());
        EXPECT_EQ(valueOf(workbook->eventCount()), 100);
        EXPECT_EQ(dump(*workbook).size(), 101);
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(FileTest, AFileThatMayNotBeReadSaysSo) {
    if (geteuid() == 0) GTEST_SKIP() << "permissions do not bind root";
    const QString path = workbookFile();
    QFile::setPermissions(path, {});
    expectRefused(path, "you may not read it");
}

TEST_F(FileTest, AFolderWithoutPermissionTakesNoNewWorkbook) {
    if (geteuid() == 0) GTEST_SKIP() << "permissions do not bind root";
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto created = Workbook::create(folder.file(QStringLiteral("new.cutline")));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().kind, ErrorKind::File);
}

TEST_F(FileTest, APathThatLooksLikeAnAddressIsAFile) {
    const QString path = folder.file(QStringLiteral("a?mode=memory&b#c%20d.cutline"));
    valueOf(Workbook::create(path));
    EXPECT_TRUE(QFile::exists(path));
    valueOf(Workbook::open(path));
}
