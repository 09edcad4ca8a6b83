// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line/ran_program.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <gmock/gmock.h>

#include <unistd.h>

using cutline::test::contentOf;
using cutline::test::expectRefusal;
using cutline::test::Ran;
using cutline::test::runProgram;
using cutline::test::TemporaryFolder;

namespace {

const QString kSample = QStringLiteral("sample:");

Ran run(const char* command, const QStringList& rest) {
    return runProgram(QStringList{QString::fromLatin1(command)} + rest);
}

void expectDone(const Ran& ran) {
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.error, "");
}

// A workbook with the sample in `folder`.
QString sampleIn(const TemporaryFolder& folder) {
    const QString path = folder.file(QStringLiteral("sample.cutline"));
    expectDone(run("new", {path, QStringLiteral("--sample")}));
    return path;
}

void runSql(const QString& path, const QString& sql) {
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("files_test"));
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        ASSERT_TRUE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("files_test"));
}

}  // namespace

TEST(Files, ANewWorkbookIsEmptyAndSound) {
    const TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("new.cutline"));
    expectDone(run("new", {path}));
    EXPECT_EQ(run("totals", {path, QStringLiteral("--json")}).json()[QLatin1String("events")].toInteger(-1), 0);
    const Ran check = run("check", {path, QStringLiteral("--json")});
    expectDone(check);
    EXPECT_EQ(check.json()[QLatin1String("problems")].toArray().size(), 0);
}

TEST(Files, NewRefusesWhatIsThereAndTheSample) {
    const TemporaryFolder folder;
    const QString path = sampleIn(folder);
    const QByteArray before = contentOf(path);
    expectRefusal(run("new", {path}), 3, "exists");
    EXPECT_EQ(contentOf(path), before);
    expectRefusal(run("new", {kSample}), 2, "built in");
    expectRefusal(run("new", {folder.file(QStringLiteral("no such folder/new.cutline"))}), 3, "new.cutline");
}

TEST(Files, ReadingLeavesTheFolderAsItWas) {
    const TemporaryFolder folder;
    const QString path = sampleIn(folder);
    const QByteArray before = contentOf(path);
    for (const char* command : {"totals", "explain", "list", "check"}) expectDone(run(command, {path}));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("sample.cutline")});
    EXPECT_EQ(contentOf(path), before);
}

TEST(Files, WhatIsNotAWorkbookIsRefused) {
    const TemporaryFolder folder;
    const QString text = folder.write(QStringLiteral("article.cutline"), "Amazon cuts 9,000 jobs.");
    for (const char* command : {"totals", "explain", "list", "check"}) {
        expectRefusal(run(command, {text}), 3, "not a workbook");
    }
    expectRefusal(run("totals", {folder.file(QStringLiteral("missing.cutline"))}), 3, "no such file");
    expectRefusal(run("totals", {folder.path()}), 3, "folder");
}

TEST(Files, ANewerWorkbookIsReadButNotWritten) {
    const TemporaryFolder folder;
    const QString path = sampleIn(folder);
    runSql(path, QStringLiteral("PRAGMA user_version = 9999"));
    EXPECT_EQ(run("totals", {path}).status, 0);
    const QString json =
        folder.write(QStringLiteral("more.json"), R"({"cutline": 1, "organizations": [], "events": []})");
    expectRefusal(run("import", {path, json}), 3, "newer Cutline");
}

TEST(Files, AFolderWithoutWritePermissionIsReadButNotWritten) {
    if (geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
    const TemporaryFolder folder;
    const QString path = sampleIn(folder);
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    EXPECT_EQ(run("totals", {path}).status, 0);
    expectRefusal(run("new", {folder.file(QStringLiteral("new.cutline"))}), 3, "new.cutline");
    expectRefusal(run("export", {path, folder.file(QStringLiteral("out.json"))}), 3, "out.json");
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST(Files, ExportImportExportIsByteIdentical) {
    const TemporaryFolder folder;
    const QString first = folder.file(QStringLiteral("first.json"));
    const QString second = folder.file(QStringLiteral("second.json"));
    const QString copy = folder.file(QStringLiteral("copy.cutline"));
    expectDone(run("export", {kSample, first}));
    expectDone(run("new", {copy}));
    const Ran imported = run("import", {copy, first, QStringLiteral("--json")});
    expectDone(imported);
    EXPECT_EQ(imported.json()[QLatin1String("new")].toInteger(), 151);
    expectDone(run("export", {copy, second}));
    EXPECT_EQ(contentOf(first), contentOf(second));
    const Ran again = run("import", {copy, first, QStringLiteral("--json")});
    EXPECT_EQ(again.json()[QLatin1String("duplicate")].toInteger(), 151);
    EXPECT_EQ(again.json()[QLatin1String("new")].toInteger(-1), 0);
}

TEST(Files, ATrialImportOfJsonChangesNothing) {
    const TemporaryFolder folder;
    const QString json = folder.file(QStringLiteral("all.json"));
    const QString path = folder.file(QStringLiteral("new.cutline"));
    expectDone(run("export", {kSample, json}));
    expectDone(run("new", {path}));
    const Ran trial = run("import", {path, json, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    expectDone(trial);
    EXPECT_EQ(trial.json()[QLatin1String("new")].toInteger(), 151);
    EXPECT_EQ(run("totals", {path, QStringLiteral("--json")}).json()[QLatin1String("events")].toInteger(-1), 0);
}

TEST(Files, BrokenJsonIsRefusedAndNothingIsTakenIn) {
    const TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("new.cutline"));
    expectDone(run("new", {path}));
    expectRefusal(run("import", {path, folder.write(QStringLiteral("a.json"), "{\"cutline\": 1, ")}), 3, "a.json");
    expectRefusal(run("import", {path, folder.file(QStringLiteral("missing.json"))}), 3, "missing.json");
    const QString good = folder.write(QStringLiteral("b.json"), R"({"cutline": 1, "organizations": [], "events": []})");
    expectRefusal(run("import", {path, good, QStringLiteral("--profile"), QStringLiteral("layoffs.fyi")}), 2,
                  "--profile");
    expectRefusal(run("import", {kSample, good}), 2, "built in");
}

TEST(Files, RowsInErrorGiveStatusOneAndGoToTheirOwnFile) {
    const TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("new.cutline"));
    const QString errors = folder.file(QStringLiteral("errors.csv"));
    const QString table =
        folder.write(QStringLiteral("table.csv"),
                     "company,location,industry,total_laid_off,percentage_laid_off,date,stage,country,"
                     "funds_raised_millions\n"
                     "Example,Paris,Other,100,0.1,2023-03-20,Post-IPO,France,NULL\n"
                     "Example,Paris,Other,100,0.1,2023-03-20,Post-IPO,France,NULL\n"
                     "Other,Paris,Other,50,NULL,NULL,Post-IPO,France,NULL\n");
    expectDone(run("new", {path}));
    const Ran ran = run("import", {path, table, QStringLiteral("--errors"), errors, QStringLiteral("--json")});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.error, "");
    EXPECT_EQ(
        ran.json(),
        QJsonDocument::fromJson(R"({"rows": 3, "new": 1, "duplicate": 1, "suspicious": 0, "error": 1})").object());
    EXPECT_THAT(contentOf(errors).toStdString(), testing::HasSubstr("Other,Paris"));
}

TEST(Files, ListAndExplainPrintOneObjectAnEvent) {
    const QStringList amazon{kSample,
                             QStringLiteral("--company"),
                             QStringLiteral("Amazon"),
                             QStringLiteral("--since"),
                             QStringLiteral("2023-03-20"),
                             QStringLiteral("--until"),
                             QStringLiteral("2023-03-20"),
                             QStringLiteral("--kind"),
                             QStringLiteral("layoff")};
    const Ran list = run("list", amazon + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    expectDone(list);
    const QJsonArray events = QJsonDocument::fromJson(list.out).array();
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events[0][QLatin1String("uid")].toString(), QStringLiteral("amzn-2023-03"));
    EXPECT_EQ(events[0][QLatin1String("first_day")].toString(), QStringLiteral("2023-03-20"));
    EXPECT_EQ(events[0][QLatin1String("said")].toInteger(), 9000);
    EXPECT_EQ(events[0][QLatin1String("figures")].toArray().size(), 5);
    const Ran explained = run("explain", amazon + QStringList{QStringLiteral("--json")});
    expectDone(explained);
    const QJsonArray lines = explained.json()[QLatin1String("events")].toArray();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0][QLatin1String("uid")].toString(), QStringLiteral("amzn-2023-03"));
    EXPECT_EQ(lines[0][QLatin1String("date")].toString(), QStringLiteral("2023-03-20"));
    EXPECT_EQ(lines[0][QLatin1String("organization")].toArray(), QJsonArray{QStringLiteral("Amazon")});
    EXPECT_EQ(lines[0][QLatin1String("counted")].toInteger(), 9000);
    EXPECT_FALSE(lines[0][QLatin1String("why")].toString().isEmpty());
    EXPECT_EQ(run("list", amazon + QStringList{QStringLiteral("--format"), QStringLiteral("csv")}).out.count('\n'), 2);
    expectRefusal(run("list", {kSample, QStringLiteral("--format"), QStringLiteral("yaml")}), 2, "yaml");
}

TEST(Files, CheckFindsPartsThatExceedTheirWhole) {
    const TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("new.cutline"));
    const auto event = [](const char* uid, const char* day, int people, const char* links) {
        return QStringLiteral(R"({"uid": "%1", "organization": ["Example"], "kind": "layoff", "announced": "%2",
            "effective": null, "status": "reported", "headline": "", "note": "", "figures": [{"organization": ["Example"],
            "measure": "people", "low": %3, "best": %3, "high": %3, "qualifier": "exact", "printed": "%3",
            "preferred": true}], "links": [%4], "citations": []})")
            .arg(QLatin1String(uid), QLatin1String(day), QString::number(people), QLatin1String(links));
    };
    const char* part = R"({"kind": "part_of", "to": "whole"})";
    const QString json = QStringLiteral(R"({"cutline": 1, "organizations": [], "events": [%1, %2, %3]})")
                             .arg(event("whole", "2023-01-01", 1000, ""), event("one", "2023-02-01", 700, part),
                                  event("two", "2023-03-01", 500, part));
    expectDone(run("new", {path}));
    expectDone(run("import", {path, folder.write(QStringLiteral("conflict.json"), json.toUtf8())}));
    EXPECT_EQ(run("totals", {path, QStringLiteral("--json")}).json()[QLatin1String("net")].toInteger(), 1200);
    const Ran check = run("check", {path, QStringLiteral("--json")});
    EXPECT_EQ(check.status, 1);
    const QJsonArray problems = check.json()[QLatin1String("problems")].toArray();
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0][QLatin1String("code")].toString(), QStringLiteral("conflict"));
    EXPECT_EQ(problems[0][QLatin1String("event")].toString(), QStringLiteral("whole"));
    EXPECT_FALSE(problems[0][QLatin1String("text")].toString().isEmpty());
}

TEST(Files, ExportWritesEveryFormatAndGuardsOnlyTables) {
    const TemporaryFolder folder;
    for (const char* suffix : {"csv", "json", "xlsx", "zip"}) {
        const QString out = folder.file(QStringLiteral("out.") + QLatin1String(suffix));
        expectDone(run("export", {kSample, out, QStringLiteral("--company"), QStringLiteral("Amazon")}));
        EXPECT_GT(contentOf(out).size(), 1000);
    }
    const QString guard = QStringLiteral("--guard-formulas");
    expectDone(run("export", {kSample, folder.file(QStringLiteral("guarded.csv")), guard}));
    expectRefusal(run("export", {kSample, folder.file(QStringLiteral("x.xlsx")), guard}), 2, "only the cells of a CSV");
    expectRefusal(run("export", {kSample, folder.file(QStringLiteral("x.docx"))}), 2, ".csv, .json, .xlsx or .zip");
    expectRefusal(run("export", {kSample, folder.file(QStringLiteral("no such folder/x.zip"))}), 3, "folder");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 5) << "nothing is left of what was refused";
}
