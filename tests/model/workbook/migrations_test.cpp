// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/migrations.h"

#include "model/workbook/connection.h"
#include "model/workbook/statement.h"
#include "model/workbook/workbook_file.h"
#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

#include <QDir>

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;

namespace {

class MigrationsTest : public testing::Test {
protected:
    TemporaryFolder folder;
    QString path = folder.file(QStringLiteral("old.cutline"));

    void SetUp() override {
        auto workbook = valueOf(Workbook::create(path));
        edit(*workbook,
             [](Transaction& transaction) { return transaction.add(organization("Amazon")).map([](auto) {}); });
    }
    // What a later program would know.
    static std::vector<Migration> later(const QString& script) {
        auto migrations = builtInMigrations();
        migrations.push_back({QStringLiteral("later.sql"), script});
        return migrations;
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    static int versionOf(Connection& connection) { return valueOf(sqlite::userVersion(connection.database())); }
};

const QString& addsATable() {
    static const QString script = QStringLiteral("CREATE TABLE extra (x INTEGER); INSERT INTO extra VALUES (1);");
    return script;
}

}  // namespace

TEST_F(MigrationsTest, TheVersionIsTheNumberOfFiles) {
    auto connection = valueOf(openWorkbookFile(path, true, builtInMigrations()));
    EXPECT_EQ(versionOf(*connection), static_cast<int>(builtInMigrations().size()));
}

TEST_F(MigrationsTest, AnOlderFileIsCopiedAndUpgraded) {
    {
        auto connection = valueOf(openWorkbookFile(path, true, later(addsATable())));
        EXPECT_EQ(versionOf(*connection), 2);
        EXPECT_EQ(valueOf(Statement(*connection, QStringLiteral("SELECT x FROM extra")).number()), 1);
        EXPECT_FALSE(connection->isReadOnly());
    }
    EXPECT_EQ(files(), QStringList({QStringLiteral("old.before-version-2.cutline"), QStringLiteral("old.cutline")}));
    auto copy = valueOf(Workbook::open(folder.file(QStringLiteral("old.before-version-2.cutline"))));
    EXPECT_EQ(dump(*copy).size(), 1);
    EXPECT_FALSE(copy->isReadOnly());
}

TEST_F(MigrationsTest, ACopyFromAnEarlierUpgradeIsKept) {
    const QString copy = folder.write(QStringLiteral("old.before-version-2.cutline"), "precious");
    valueOf(openWorkbookFile(path, true, later(addsATable())));
    EXPECT_EQ(contentOf(copy), QByteArray("precious"));
    EXPECT_TRUE(files().contains(QStringLiteral("old.before-version-2-2.cutline")));
}

TEST_F(MigrationsTest, AFileOfThisVersionIsNotCopied) {
    valueOf(Workbook::open(path));
    EXPECT_EQ(files(), QStringList({QStringLiteral("old.cutline")}));
}

TEST_F(MigrationsTest, ANewerFileIsForReadingOnlyAndSaysSo) {
    valueOf(openWorkbookFile(path, true, later(addsATable())));
    auto workbook = valueOf(Workbook::open(path));
    EXPECT_TRUE(workbook->isReadOnly());
    EXPECT_TRUE(workbook->readOnlyReason().contains(QStringLiteral("newer Cutline")));
    EXPECT_TRUE(workbook->readOnlyReason().contains(QStringLiteral("version 2")));
    EXPECT_EQ(dump(*workbook).size(), 1);
    EXPECT_FALSE(workbook->begin(QStringLiteral("Change")));
}

TEST_F(MigrationsTest, ANewerFileWithATriggerIsRefusedAllTheSame) {
    const auto migrations = later(QStringLiteral("CREATE TRIGGER t AFTER INSERT ON events BEGIN SELECT 1; END;"));
    valueOf(openWorkbookFile(path, true, migrations));
    EXPECT_FALSE(Workbook::open(path));
}

TEST_F(MigrationsTest, AStepThatFailsLeavesTheFileAsItWas) {
    const auto failed =
        openWorkbookFile(path, true, later(QStringLiteral("CREATE TABLE extra (x); INSERT INTO nothing VALUES (1);")));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::File);
    EXPECT_TRUE(failed.error().oneLine().contains(QStringLiteral("later.sql")));
    EXPECT_EQ(files(), QStringList({QStringLiteral("old.cutline")})) << "a copy of what did not change is no use";
    auto workbook = valueOf(Workbook::open(path));
    EXPECT_FALSE(workbook->isReadOnly());
    EXPECT_EQ(dump(*workbook).size(), 1);
}

TEST_F(MigrationsTest, WhereALaterStepFailsTheCopyIsNamed) {
    auto migrations = later(addsATable());
    migrations.push_back({QStringLiteral("wrong.sql"), QStringLiteral("INSERT INTO nothing VALUES (1);")});
    const auto failed = openWorkbookFile(path, true, migrations);
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().oneLine().contains(QStringLiteral("old.before-version-3.cutline")));
    auto connection = valueOf(openWorkbookFile(path, true, later(addsATable())));
    EXPECT_EQ(versionOf(*connection), 2) << "the step before went through";
}

TEST_F(MigrationsTest, AnOlderFileThatMayNotBeWrittenSaysWhatToDo) {
    const auto opened = openWorkbookFile(path, false, later(addsATable()));
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().oneLine().contains(QStringLiteral("upgraded")));
    EXPECT_EQ(files(), QStringList({QStringLiteral("old.cutline")}));
}
