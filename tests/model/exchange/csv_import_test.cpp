// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_import.h"

#include "model/exchange/json_reader.h"
#include "model/exchange/json_writer.h"
#include "tests/support/temporary_folder.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace cutline {
namespace {

constexpr auto kHeader = "company,location,industry,total_laid_off,percentage_laid_off,date,stage,country,funds\n";

ImportSummary summaryOf(qint64 added, qint64 duplicate, qint64 suspicious, qint64 error) {
    return {added, duplicate, suspicious, error};
}

class CsvImport : public testing::Test {
protected:
    CsvImport() {
        auto workbook = Workbook::create(m_folder.file(QStringLiteral("w.cutline")));
        EXPECT_TRUE(workbook) << workbook.error().oneLine().toStdString();
        m_workbook = std::move(*workbook);
    }

    [[nodiscard]] Result<ImportSummary> run(const QByteArray& table, const CsvImportOptions& options = {}) {
        return importCsv(*m_workbook, m_folder.write(QStringLiteral("table.csv"), table), options);
    }
    ImportSummary take(const QByteArray& table, const CsvImportOptions& options = {}) {
        const auto summary = run(table, options);
        EXPECT_TRUE(summary) << summary.error().oneLine().toStdString();
        return summary.value_or(ImportSummary());
    }
    // The reasons of the rows in error.
    QByteArray errorsOf(const QByteArray& table) {
        CsvImportOptions options;
        options.dryRun = true;
        options.errorsPath = m_folder.file(QStringLiteral("errors.csv"));
        take(table, options);
        return test::contentOf(options.errorsPath);
    }
    [[nodiscard]] std::vector<Event> events() const {
        std::vector<Event> events;
        EXPECT_TRUE(m_workbook->forEachEvent([&](const Event& event) {
            events.push_back(event);
            return true;
        }));
        std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.id < b.id; });
        return events;
    }
    [[nodiscard]] std::vector<Organization> organizations() const { return m_workbook->organizations().value(); }
    [[nodiscard]] QByteArray dump() const { return exportJson(*m_workbook).value(); }

    test::TemporaryFolder m_folder;
    std::unique_ptr<Workbook> m_workbook;
};

TEST_F(CsvImport, ARowBecomesALayoffWithItsFiguresAsPrinted) {
    EXPECT_EQ(take(QByteArray(kHeader) + "Atlassian,Sydney,Other,\"1,500\",0.05,3/16/2023,Post-IPO,Australia,210\n"),
              summaryOf(1, 0, 0, 0));
    const auto event = events().at(0);
    EXPECT_EQ(event.kind, EventKind::Layoff);
    EXPECT_EQ(event.status, EventStatus::Reported);
    EXPECT_EQ(event.announced.text(), QStringLiteral("2023-03-16"));
    EXPECT_EQ(event.note, QStringLiteral("Location: Sydney"));
    EXPECT_TRUE(event.headline.isEmpty());
    ASSERT_EQ(event.figures.size(), 2U);
    EXPECT_EQ(event.figures[0].best, 1500);
    EXPECT_EQ(event.figures[0].qualifier, Qualifier::Exact);
    EXPECT_EQ(event.figures[0].printed, QStringLiteral("1,500"));
    EXPECT_EQ(event.figures[1].measure, Measure::Percent);
    EXPECT_EQ(event.figures[1].best, 5);
    EXPECT_EQ(event.figures[1].printed, QStringLiteral("0.05"));
    const auto company = organizations().at(0);
    EXPECT_EQ(company.name, QStringLiteral("Atlassian"));
    EXPECT_EQ(company.industry, QStringLiteral("Other"));
    EXPECT_EQ(company.country, QStringLiteral("Australia"));
    EXPECT_EQ(
        m_workbook->importedRow(event.id).value(),
        QStringLiteral(R"(["Atlassian","Sydney","Other","1,500","0.05","3/16/2023","Post-IPO","Australia","210"])"));
}

TEST_F(CsvImport, ARowUnderAnotherNameOfACompanyKeepsTheNameItsSourceUsed) {
    ASSERT_TRUE(
        importJson(*m_workbook,
                   R"({"cutline": 1, "organizations": [{"path": ["Meta"], "other_names": [{"name": "Facebook"}]}],
                               "events": []})",
                   QStringLiteral("x.json")));
    take(
        "Company,Location_HQ,Industry,Laid_Off_Count,Date,Source\n"
        "Facebook,Bay Area,Consumer,100,2020-05-01,https://a\nMeta,Bay Area,Consumer,11000,2022-11-09,https://b\n");
    ASSERT_EQ(events().size(), 2U);
    EXPECT_EQ(organizations().size(), 1U);
    EXPECT_EQ(events()[0].citations.at(0).called, QStringLiteral("Facebook"));
    EXPECT_EQ(events()[1].citations.at(0).called, QString());
}

TEST_F(CsvImport, NothingSaidIsNoFigureAndNotZero) {
    EXPECT_EQ(take(QByteArray(kHeader) + "A,NULL,NULL,NULL,NULL,3/16/2023,NULL,NULL,NULL\n"
                                         "B,,,N/A,nan,3/16/2023,,,\n"),
              summaryOf(2, 0, 0, 0));
    for (const Event& event : events()) {
        EXPECT_TRUE(event.figures.empty());
        EXPECT_TRUE(event.note.isEmpty());
    }
    EXPECT_TRUE(organizations().at(0).industry.isEmpty());
}

TEST_F(CsvImport, TheOtherHeaderWordsOfTheFamilyAreKnown) {
    EXPECT_EQ(take("Company,Location HQ,# Laid Off,Date,%,Industry,Stage,$ Raised (mm),Country\r\n"
                   "Lyra &amp; Co,SF,77.0,2024-11-12,2%,Healthcare,Series F,$910,United States.\r\n"
                   "Stoa,SF,,2024-11-12,1%,,Seed,,\r\n"),
              summaryOf(2, 0, 0, 0));
    EXPECT_EQ(events()[0].figures[0].best, 77);
    EXPECT_EQ(events()[1].figures[0].best, 1) << "a bare 1 is one percent where the file has percent signs";
    EXPECT_EQ(organizations()[0].name, QStringLiteral("Lyra & Co"));
    EXPECT_EQ(organizations()[0].country, QStringLiteral("United States"));
}

TEST_F(CsvImport, ABareOneIsEveryoneInAFileOfFractions) {
    take(QByteArray(kHeader) + "A,,,,1,3/16/2023,,,\nB,,,,0.5,3/16/2023,,,\n");
    EXPECT_EQ(events()[0].figures[0].best, 100);
    EXPECT_EQ(events()[1].figures[0].best, 50);
}

TEST_F(CsvImport, AValueAboveOneMakesAFileOfPercentages) {
    take(QByteArray(kHeader) + "A,,,,1,3/16/2023,,,\nB,,,,50,3/16/2023,,,\n");
    EXPECT_EQ(events()[0].figures[0].best, 1);
}

TEST_F(CsvImport, TheOrderOfDayAndMonthIsDecidedOverTheWholeFile) {
    take(QByteArray(kHeader) + "A,,,1,,3/6/2023,,,\nB,,,1,,16/3/2023,,,\n");
    EXPECT_EQ(events()[0].announced.text(), QStringLiteral("2023-06-03"));
}

TEST_F(CsvImport, AmbiguousDaysAreAmericanInTheLayoffsFyiFamily) {
    take(QByteArray(kHeader) + "A,,,1,,3/6/2023,,,\n");
    EXPECT_EQ(events()[0].announced.text(), QStringLiteral("2023-03-06"));
}

TEST_F(CsvImport, AmbiguousDaysOfOtherTablesAreNotGuessed) {
    const QByteArray table = "company,date,people\nA,3/6/2023,1\nB,3/3/2023,1\n";
    EXPECT_EQ(take(table), summaryOf(1, 0, 0, 1));
    EXPECT_TRUE(errorsOf(table).contains("can be read two ways"));
}

TEST_F(CsvImport, BrokenNumbersAreNeverGuessed) {
    const QByteArray rows = QByteArray(kHeader) +
                            "A,,,\"20,9000\",,3/16/2023,,,\nB,,,12.5,,3/16/2023,,,\nC,,,-5,,3/16/2023,,,\n"
                            "D,,,3/16/2023,,3/16/2023,,,\nE,,,1,lots,3/16/2023,,,\n";
    EXPECT_EQ(take(rows), summaryOf(0, 0, 0, 5));
    EXPECT_TRUE(events().empty());
    EXPECT_TRUE(organizations().empty()) << "refused rows leave no companies behind";
    const QByteArray errors = errorsOf(rows);
    EXPECT_TRUE(
        errors.startsWith("company,location,industry,total_laid_off,percentage_laid_off,date,stage,country,"
                          "funds,reason\r\nA,,,\"20,9000\",,3/16/2023,,,,"));
    for (const char* part : {"three digits", "whole number", "below zero", "is a date", "not a percentage", "line 6"}) {
        EXPECT_TRUE(errors.contains(part)) << part;
    }
}

TEST_F(CsvImport, RowsWithoutACompanyOrADateAreInError) {
    const QByteArray rows = QByteArray(kHeader) +
                            ",,,1,,3/16/2023,,,\nA,,,1,,NULL,,,\nB,,,1,,2/30/2023,,,\n"
                            "C,,,1,,3/16/2023,,,,surplus\nD,,,1,,3/16/2023\n";
    EXPECT_EQ(take(rows), summaryOf(1, 0, 0, 4)) << "only a row that is short of empty cells can be read";
    const QByteArray errors = errorsOf(rows);
    EXPECT_TRUE(errors.contains("the company is missing"));
    EXPECT_TRUE(errors.contains("the date is missing"));
    EXPECT_TRUE(errors.contains("10 cells"));
}

TEST_F(CsvImport, RareNumbersAreTakenInWithAFlag) {
    EXPECT_EQ(take(QByteArray(kHeader) + "A,,,0,,3/16/2023,,,\nB,,,,0,3/16/2023,,,\nC,,,1000001,,3/16/2023,,,\n"
                                         "D,,,52,0,3/16/2023,,,\nE,,,1000000,,3/16/2023,,,\n"),
              summaryOf(2, 0, 3, 0))
        << "0 % beside a headcount was rounded";
    EXPECT_EQ(events()[0].figures[0].best, 0) << "0 people stays 0";
    EXPECT_EQ(events()[1].figures[0].best, 0);
}

TEST_F(CsvImport, NamesThatDifferInBlanksAndCaseAreOneCompany) {
    take(QByteArray(kHeader) + "WeWork ,,,1,,3/16/2023,,,\nWeWork,,,2,,3/16/2023,,,\nWEWORK,,,3,,3/16/2023,,,\n");
    EXPECT_EQ(organizations().size(), 1U);
    EXPECT_EQ(events().size(), 3U);
}

TEST_F(CsvImport, IndustryAndCountryComeFromTheFirstRowThatHasOne) {
    const QByteArray rows = QByteArray(kHeader) +
                            "A,,,x,,3/16/2023,,Chile,\nA,,NULL,1,,3/16/2023,,,\n"
                            "A,,Retail,2,,3/16/2023,,,\nA,,Media,3,,3/16/2023,,Peru,\n";
    take(rows);
    EXPECT_EQ(organizations()[0].industry, QStringLiteral("Retail"));
    EXPECT_EQ(organizations()[0].country, QStringLiteral("Peru")) << "the first row was refused";
    take(QByteArray(kHeader) + "A,,Energy,9,,3/16/2023,,,\n");
    EXPECT_EQ(organizations()[0].industry, QStringLiteral("Retail")) << "what is known stays";
}

TEST_F(CsvImport, EqualRowsAreTakenInOnce) {
    const QByteArray rows = QByteArray(kHeader) +
                            "A,,,1,,3/16/2023,,,\n A ,,,1,,3/16/2023,,,\nA,,,1,,3/17/2023,,,\n"
                            "B,,,1,,NULL,,,\n";
    EXPECT_EQ(take(rows), summaryOf(2, 1, 0, 1));
    const QByteArray before = dump();
    EXPECT_EQ(take(rows), summaryOf(0, 3, 0, 1));
    EXPECT_EQ(dump(), before) << "the same file again adds nothing";
}

TEST_F(CsvImport, TheSameRowHasTheSameUidEverywhere) {
    const QByteArray rows = QByteArray(kHeader) + "A,,,1,,3/16/2023,,,\nB,,,2,,3/16/2023,,,\n";
    take(rows);
    auto other = Workbook::createInMemory();
    ASSERT_TRUE(other);
    ASSERT_TRUE(importCsv(**other, m_folder.write(QStringLiteral("copy.csv"), rows)));
    EXPECT_EQ(exportJson(**other).value(), dump());
}

TEST_F(CsvImport, TheOrderOfFilesChangesNothing) {
    const QByteArray first = QByteArray(kHeader) + "A,,Retail,1,,3/16/2023,,,\nB,,,2,,3/16/2023,,,\n";
    const QByteArray second = QByteArray(kHeader) + "C,,,3,,3/16/2023,,,\nA,,Retail,1,,3/16/2023,,,\n";
    take(first);
    take(second);
    const QByteArray forward = dump();
    auto other = Workbook::createInMemory();
    ASSERT_TRUE(other);
    for (const QByteArray& table : {second, first}) {
        ASSERT_TRUE(importCsv(**other, m_folder.write(QStringLiteral("x.csv"), table)));
    }
    EXPECT_EQ(exportJson(**other).value(), forward);
}

TEST_F(CsvImport, TheListOfDismissedPeopleIsNeverTakenIn) {
    const QByteArray header =
        "Company,Location,Industry,Laid_Off_Count,Date,Source,Funds_Raised,Stage,Date_Added,"
        "Country,Percentage,List_of_Employees_Laid_Off\n";
    const auto row = [&](const QByteArray& people) -> QByteArray {
        return header + "A,,,1,2023-03-16,Internal memo,,,2023-03-17 10:00:00,,," + people + "\n" +
               "B,,,x,2023-03-16,https://example.org/b,,,,,," + people + "\n";
    };
    CsvImportOptions options;
    options.errorsPath = m_folder.file(QStringLiteral("errors.csv"));
    EXPECT_EQ(take(row("Jane Doe"), options), summaryOf(1, 0, 0, 1));
    EXPECT_EQ(take(row("John Roe"), options), summaryOf(0, 1, 0, 1)) << "it is no part of what makes rows equal";
    EXPECT_FALSE(test::contentOf(options.errorsPath).contains("Roe"));
    EXPECT_FALSE(m_workbook->importedRow(events()[0].id).value().contains(QStringLiteral("Doe")));
    const QString path = m_workbook->path();
    m_workbook.reset();
    EXPECT_FALSE(test::contentOf(path).contains("Doe"));
}

TEST_F(CsvImport, SourcesBecomeCitations) {
    take(
        "company,date,people,source\nA,2023-03-16,1, https://example.org/a?x=1&amp;y=2\nB,2023-03-16,1,Internal memo\n"
        "C,2023-03-16,1,Unknown\n");
    EXPECT_EQ(events()[0].citations.size(), 1U);
    EXPECT_TRUE(events()[2].citations.empty());
    const auto sources = m_workbook->sources().value();
    ASSERT_EQ(sources.size(), 2U);
    const auto has = [&](const QString& publisher, const QString& url) {
        return std::any_of(sources.begin(), sources.end(),
                           [&](const Source& source) { return source.publisher == publisher && source.url == url; });
    };
    EXPECT_TRUE(has({}, QStringLiteral("https://example.org/a?x=1&y=2")));
    EXPECT_TRUE(has(QStringLiteral("Internal memo"), {}));
}

TEST_F(CsvImport, ADryRunSaysTheSameAndWritesNothing) {
    const QByteArray rows = QByteArray(kHeader) +
                            "A,,,1,,3/16/2023,,,\nA,,,1,,3/16/2023,,,\nB,,,0,,3/16/2023,,,\n"
                            ",,,1,,3/16/2023,,,\n";
    const QByteArray before = dump();
    CsvImportOptions options;
    options.dryRun = true;
    const ImportSummary dry = take(rows, options);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(take(rows), dry);
    EXPECT_EQ(dry, summaryOf(1, 1, 1, 1));
}

TEST_F(CsvImport, CancelLeavesNoTrace) {
    const QByteArray rows = QByteArray(kHeader) + "A,,,1,,3/16/2023,,,\n";
    const QByteArray before = dump();
    for (int steps = 0; steps < 2; ++steps) {
        int called = 0;
        CsvImportOptions options;
        options.errorsPath = m_folder.file(QStringLiteral("none.csv"));
        options.progress = [&](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            return called++ < steps;
        };
        const auto imported = run(rows, options);
        ASSERT_FALSE(imported);
        EXPECT_EQ(imported.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(dump(), before);
        EXPECT_FALSE(QFile::exists(options.errorsPath));
    }
    EXPECT_EQ(take(rows), summaryOf(1, 0, 0, 0)) << "it can be imported afterwards";
}

TEST_F(CsvImport, AnErrorFileThatCannotBeWrittenStopsTheImport) {
    CsvImportOptions options;
    options.errorsPath = m_folder.file(QStringLiteral("no such folder/errors.csv"));
    const auto imported = run(QByteArray(kHeader) + "A,,,1,,3/16/2023,,,\n", options);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().kind, ErrorKind::File);
    EXPECT_TRUE(events().empty());
}

TEST_F(CsvImport, UnknownColumnsAreNamed) {
    const auto imported = run("who,when,how many\nA,2023-03-16,1\n");
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().kind, ErrorKind::Usage);
    const QString line = imported.error().oneLine();
    EXPECT_TRUE(line.contains(QStringLiteral("who, when, how many"))) << line.toStdString();
    EXPECT_TRUE(line.contains(QStringLiteral("company, date"))) << line.toStdString();
}

TEST_F(CsvImport, TwoColumnsForOneFieldAreNotChosenBetween) {
    const auto imported = run("company,date,people,Laid Off\nA,2023-03-16,1,2\n");
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().kind, ErrorKind::Usage);
}

TEST_F(CsvImport, ProfilesAreChosenByName) {
    CsvImportOptions options;
    options.profile = QStringLiteral("nonsense");
    const auto unknown = run("company,date,people\nA,3/6/2023,1\n", options);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::Usage);
    EXPECT_TRUE(unknown.error().todo.contains(QStringLiteral("layoffs.fyi")));
    options.profile = QStringLiteral("layoffs-FYI");
    EXPECT_EQ(take(QByteArray(kHeader) + "B,,,1,,3/6/2023,,,\n", options), summaryOf(1, 0, 0, 0));
    EXPECT_FALSE(run("company,date,people\nA,3/6/2023,1\n", options)) << "that family has more columns";
    options.profile = QStringLiteral("general");
    EXPECT_EQ(take(QByteArray(kHeader) + "A,,,1,,3/6/2023,,,\n", options), summaryOf(0, 0, 0, 1));
}

TEST_F(CsvImport, AnEmptyTableAddsNothing) {
    EXPECT_EQ(take(kHeader), summaryOf(0, 0, 0, 0));
    EXPECT_TRUE(events().empty());
}

TEST_F(CsvImport, EventsThatCameWithOurJsonAreDuplicates) {
    const QByteArray rows = QByteArray(kHeader) + "A,,,1,,3/16/2023,,,\n";
    take(rows);
    auto other = Workbook::createInMemory();
    ASSERT_TRUE(other);
    ASSERT_TRUE(importJson(**other, dump(), QStringLiteral("dump.json")));
    const auto again = importCsv(**other, m_folder.write(QStringLiteral("t.csv"), rows));
    ASSERT_TRUE(again) << again.error().oneLine().toStdString();
    EXPECT_EQ(*again, summaryOf(0, 1, 0, 0));
}

}  // namespace
}  // namespace cutline
