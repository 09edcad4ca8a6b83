// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_cell_writer.h"
#include "model/exchange/csv_export.h"
#include "model/exchange/csv_import.h"
#include "model/exchange/data_export.h"
#include "model/exchange/json_reader.h"
#include "model/exchange/json_writer.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace cutline {
namespace {

constexpr auto kContent = R"({"cutline": 1, "organizations": [{"path": ["Empty"], "industry": "None"}], "events": [
 {"uid": "e1", "organization": ["Amazon"], "kind": "layoff", "announced": "2022-11-16", "headline": "=1+1, \"quoted\"",
  "figures": [{"measure": "people", "low": 10000, "best": 10000, "high": 10000, "qualifier": "about",
               "printed": "about 10,000"}],
  "links": [{"kind": "part_of", "to": "e2"}],
  "citations": [{"publisher": "CNBC", "url": "https://example.org/1"}]},
 {"uid": "e2", "organization": ["Amazon"], "kind": "layoff", "announced": "2023-01-04", "note": "two\nlines",
  "figures": [{"measure": "people", "low": 18000, "best": 18000, "high": null, "qualifier": "more_than",
               "printed": "more than 18,000"},
              {"measure": "percent", "low": 0.5, "best": 0.5, "high": 0.5, "qualifier": "exact", "printed": "0.5 %"}]},
 {"uid": "e3", "organization": ["Amazon", "Twitch", "Studio"], "kind": "layoff", "announced": "2023"},
 {"uid": "e4", "organization": ["Meta"], "kind": "hiring_freeze", "announced": "2023-02"}]})";

class Exports : public testing::Test {
protected:
    Exports() : m_workbook(std::move(*Workbook::createInMemory())) {
        const auto imported = importJson(*m_workbook, kContent, QStringLiteral("x.json"));
        EXPECT_TRUE(imported) << imported.error().oneLine().toStdString();
    }
    [[nodiscard]] static Selection pick(const Workbook& workbook, const Query& query = {}) {
        return Selection::pick(Ledger::count(Dataset::load(workbook).value()), query).value();
    }

    std::unique_ptr<Workbook> m_workbook;
};

TEST_F(Exports, ATableHasOneRowAnEvent) {
    const auto table = exportCsv(*m_workbook, pick(*m_workbook));
    ASSERT_TRUE(table);
    EXPECT_EQ(
        table->toStdString(),
        "uid,date,company,division,kind,status,people,people_low,people_high,qualifier,percent,said,counted,"
        "headline,note,publisher,url,printed\r\n"
        "e1,2022-11-16,Amazon,,layoff,reported,10000,10000,10000,about,,10000,10000,\"=1+1, \"\"quoted\"\"\",,CNBC,"
        "https://example.org/1,\"about 10,000\"\r\n"
        "e2,2023-01-04,Amazon,,layoff,reported,18000,18000,,more_than,0.5,18000,8000,,\"two\nlines\",,,"
        "\"more than 18,000\"\r\n"
        "e4,2023-02,Meta,,hiring_freeze,reported,,,,,,,0,,,,,\r\n"
        "e3,2023,Amazon,Twitch > Studio,layoff,reported,,,,,,,0,,,,,\r\n");
}

TEST_F(Exports, OurTableReadsBackTheSame) {
    const test::TemporaryFolder folder;
    const QByteArray table = exportCsv(*m_workbook, pick(*m_workbook)).value();
    const QString path = folder.write(QStringLiteral("ours.csv"), table);
    const auto again = importCsv(*m_workbook, path);
    ASSERT_TRUE(again) << again.error().oneLine().toStdString();
    EXPECT_EQ(*again, (ImportSummary{0, 4, 0, 0})) << "its events are there already";

    auto other = std::move(*Workbook::createInMemory());
    const auto imported = importCsv(*other, path);
    ASSERT_TRUE(imported) << imported.error().oneLine().toStdString();
    EXPECT_EQ(*imported, (ImportSummary{4, 0, 0, 0}));
    // Links are not in a table, so e2 counts in full.
    EXPECT_EQ(exportCsv(*other, pick(*other)).value(), QByteArray(table).replace(",18000,8000,", ",18000,18000,"));
}

TEST_F(Exports, FormulasAreGuardedWhereAskedForAndNumbersNever) {
    CsvExportOptions options;
    options.guardFormulas = true;
    EXPECT_TRUE(exportCsv(*m_workbook, pick(*m_workbook), options)->contains("\"'=1+1, "));
    for (const QByteArray text :
         {"=A1", "+x", "-x", "@x", "\tx", "\rx", "\n=1", "-inf", "+", "-1-2", "+1 800", "＝1", "＋x", "－x", "＠x"}) {
        EXPECT_EQ(guardedFormula(text), QByteArray('\'' + text));
    }
    for (const QByteArray text : {"-5", "+1", "+1.5", "-1e3", "-.5", "", "a=b", "5", "'=1"}) {
        EXPECT_EQ(guardedFormula(text), text);
    }
}

TEST_F(Exports, ATableStopsWhereItIsAskedTo) {
    qint64 told = 0;
    CsvExportOptions options;
    options.progress = [&](qint64 done, qint64 total) {
        told = done;
        EXPECT_EQ(total, 4);
        return false;
    };
    const auto stopped = exportCsv(*m_workbook, pick(*m_workbook), options);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(told, 4);
}

TEST_F(Exports, AnExportThatFailsLeavesTheFileAsItWas) {
    const test::TemporaryFolder folder;
    const Selection picked = pick(*m_workbook);
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Package}) {
        const QString path = folder.write(QStringLiteral("old.") + suffixOf(format), "old");
        EXPECT_EQ(exportFormatOf(path), format);
        DataExportOptions options{format, false, [](qint64, qint64) { return false; }};
        const auto stopped = exportData(path, *m_workbook, picked, options);
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(test::contentOf(path), "old");
        options.progress = {};
        ASSERT_TRUE(exportData(path, *m_workbook, picked, options));
        EXPECT_NE(test::contentOf(path), "old");
        const auto refused = exportData(folder.file(QStringLiteral("no/x")), *m_workbook, picked, options);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::File);
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 3) << "nothing is left beside them";
}

TEST_F(Exports, AListSaysWhatEachEventCounts) {
    const auto json = listJson(*m_workbook, pick(*m_workbook));
    ASSERT_TRUE(json);
    const QJsonArray list = QJsonDocument::fromJson(*json).array();
    ASSERT_EQ(list.size(), 4);
    const QJsonObject second = list[1].toObject();
    EXPECT_EQ(second[QStringLiteral("uid")], QStringLiteral("e2"));
    EXPECT_EQ(second[QStringLiteral("first_day")], QStringLiteral("2023-01-04"));
    EXPECT_EQ(second[QStringLiteral("said")], 18000);
    EXPECT_EQ(second[QStringLiteral("counted")], 8000);
    EXPECT_EQ(list[0].toObject()[QStringLiteral("links")].toArray().size(), 1);
    const QJsonObject last = list[3].toObject();
    EXPECT_EQ(last[QStringLiteral("first_day")], QStringLiteral("2023-01-01"));
    EXPECT_EQ(last[QStringLiteral("last_day")], QStringLiteral("2023-12-31"));
    EXPECT_TRUE(last[QStringLiteral("said")].isNull());
    EXPECT_EQ(last[QStringLiteral("counted")], 0);
}

TEST_F(Exports, APickedPartComesWithItsOrganizationsAndItsOwnLinks) {
    Query query;
    query.until = QDate(2022, 12, 31);
    const QByteArray json = exportJson(*m_workbook, pick(*m_workbook, query)).value();
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(file[QStringLiteral("organizations")].toArray().size(), 1);
    const QJsonArray events = file[QStringLiteral("events")].toArray();
    ASSERT_EQ(events.size(), 1);
    EXPECT_TRUE(events[0].toObject()[QStringLiteral("links")].toArray().isEmpty()) << "its whole was not picked";
    auto other = std::move(*Workbook::createInMemory());
    EXPECT_TRUE(importJson(*other, json, QStringLiteral("part.json"))) << "it can be read on its own";

    query = {};
    query.organizations = {{QStringLiteral("Amazon"), QStringLiteral("Twitch")}};
    const QJsonObject division =
        QJsonDocument::fromJson(exportJson(*m_workbook, pick(*m_workbook, query)).value()).object();
    EXPECT_EQ(division[QStringLiteral("organizations")].toArray().size(), 3) << "with everything above it";
}

TEST_F(Exports, EveryOrganizationIsInTheWholeFile) {
    const QJsonObject file = QJsonDocument::fromJson(exportJson(*m_workbook).value()).object();
    EXPECT_EQ(file[QStringLiteral("organizations")].toArray().size(), 5);
}

}  // namespace
}  // namespace cutline
