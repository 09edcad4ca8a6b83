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
    static int now() { return static_cast<int>(builtInMigrations().size()); }
    static QString copyBefore(int version, const QString& again = {}) {
        return QStringLiteral("old.before-version-%1%2.cutline").arg(QString::number(version), again);
    }
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
        EXPECT_EQ(versionOf(*connection), now() + 1);
        EXPECT_EQ(valueOf(Statement(*connection, QStringLiteral("SELECT x FROM extra")).number()), 1);
        EXPECT_FALSE(connection->isReadOnly());
    }
    EXPECT_EQ(files(), QStringList({copyBefore(now() + 1), QStringLiteral("old.cutline")}));
    auto copy = valueOf(Workbook::open(folder.file(copyBefore(now() + 1))));
    EXPECT_EQ(dump(*copy).size(), 1);
    EXPECT_FALSE(copy->isReadOnly());
}

TEST_F(MigrationsTest, ACopyFromAnEarlierUpgradeIsKept) {
    const QString copy = folder.write(copyBefore(now() + 1), "precious");
    valueOf(openWorkbookFile(path, true, later(addsATable())));
    EXPECT_EQ(contentOf(copy), QByteArray("precious"));
    EXPECT_TRUE(files().contains(copyBefore(now() + 1, QStringLiteral("-2"))));
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
    EXPECT_TRUE(workbook->readOnlyReason().contains(QStringLiteral("version %1").arg(now() + 1)));
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
    EXPECT_TRUE(failed.error().oneLine().contains(copyBefore(now() + 2)));
    auto connection = valueOf(openWorkbookFile(path, true, later(addsATable())));
    EXPECT_EQ(versionOf(*connection), now() + 1) << "the step before went through";
}

TEST_F(MigrationsTest, AnOlderFileThatMayNotBeWrittenSaysWhatToDo) {
    const auto opened = openWorkbookFile(path, false, later(addsATable()));
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().oneLine().contains(QStringLiteral("upgraded")));
    EXPECT_EQ(files(), QStringList({QStringLiteral("old.cutline")}));
}

namespace {

// A file as version 1 made it, with rows of every table that version 2 touches.
class FirstVersionTest : public testing::Test {
protected:
    TemporaryFolder folder;
    QString path = folder.file(QStringLiteral("first.cutline"));

    void SetUp() override {
        auto connection = valueOf(createWorkbookFile(path, {builtInMigrations().front()}));
        valueOf(connection->runScript(
            QStringLiteral(
                "INSERT INTO organizations (id, name, name_key) VALUES (1, 'Meta', 'meta');"
                "INSERT INTO events (id, uid, organization, kind, announced, announced_first_day, announced_last_day, "
                "status) SELECT value, 'e' || value, 1, 'layoff', '2023-03-14', 2460018, 2460018, 'reported' "
                "FROM (SELECT 1 AS value UNION SELECT 2 UNION SELECT 3);"
                "INSERT INTO sources (id, publisher) VALUES (1, 'CNBC');"
                "INSERT INTO citations (event, position, source, quote) VALUES (1, 0, 1, 'We said so.');"
                "INSERT INTO links (id, kind, from_event, to_event) VALUES (1, 'part_of', 1, 2), "
                "(2, 'corrects', 3, 2), (7, 'duplicate_of', 3, 1);"
                "INSERT INTO journal (id, edit, made_at, made_by, words, record_kind, record, record_after) VALUES "
                "(1, 1, '2026-01-01T00:00:00.000Z', 'ada', 'Link', 'link', 1, "
                "'{\"from\":1,\"id\":1,\"kind\":\"part_of\",\"to\":2}');"
                "INSERT INTO journal (id, edit, made_at, made_by, words, record_kind, record, record_before) VALUES "
                "(2, 2, '2026-01-01T00:00:00.000Z', 'ada', 'Unlink', 'link', 9, "
                "'{\"from\":3,\"id\":9,\"kind\":\"rescinds\",\"to\":1}');"),
            QStringLiteral("The file of version 1 cannot be made")));
    }
};

}  // namespace

TEST_F(FirstVersionTest, AFileOfVersionOneIsUpgradedWithEverythingInIt) {
    auto workbook = valueOf(Workbook::open(path));
    EXPECT_FALSE(workbook->isReadOnly());
    EXPECT_TRUE(QFile::exists(folder.file(
        QStringLiteral("first.before-version-%1.cutline").arg(static_cast<int>(builtInMigrations().size())))));
    EXPECT_THAT(valueOf(workbook->integrityProblems()), testing::IsEmpty());
    using Kind = LinkKind;
    EXPECT_THAT(valueOf(workbook->links()),
                testing::ElementsAre(Link{{1}, Kind::PartOf, {1}, {2}}, Link{{2}, Kind::Corrects, {3}, {2}},
                                     Link{{7}, Kind::DuplicateOf, {3}, {1}}));
    const auto citations = valueOf(workbook->event({1})).citations;
    ASSERT_EQ(citations.size(), 1U);
    EXPECT_EQ(citations[0].quote, QStringLiteral("We said so."));
    EXPECT_EQ(citations[0].called, QString());
    edit(*workbook, [](Transaction& transaction) {
        return transaction.add(Link{{}, Kind::DifferentFrom, {1}, {2}}).map([](auto) {});
    });
}

TEST_F(FirstVersionTest, TheJournalOfLinksIsFoundByTheirEvents) {
    valueOf(Workbook::open(path));
    auto connection = valueOf(openWorkbookFile(path, true, builtInMigrations()));
    const auto linesAt = [&](qint64 event) {
        return valueOf(
            Statement(*connection, QStringLiteral("SELECT COUNT(*) FROM journal WHERE from_event = ? OR to_event = ?"))
                .number(event, event));
    };
    EXPECT_EQ(linesAt(1), 2);
    EXPECT_EQ(linesAt(2), 1);
    EXPECT_EQ(linesAt(3), 1);
}

TEST_F(FirstVersionTest, AnUpgradedFileIsOpenedAgainAsOneOfOurs) {
    valueOf(Workbook::open(path));
    const auto again = Workbook::open(path);
    ASSERT_TRUE(again) << again.error().oneLine().toStdString();
    EXPECT_FALSE((*again)->isReadOnly());
}

TEST_F(FirstVersionTest, AFileThatOnlySaysItIsOfVersionTwoIsRefused) {
    {
        auto connection = valueOf(openWorkbookFile(path, true, {builtInMigrations().front()}));
        valueOf(sqlite::setUserVersion(connection->database(), 2));
    }
    EXPECT_FALSE(Workbook::open(path));
}
