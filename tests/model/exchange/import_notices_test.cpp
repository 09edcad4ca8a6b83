// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of WARN notices: what offices write into cells, and what becomes of it.
#include "model/counting/totals.h"
#include "model/exchange/csv_import.h"
#include "model/exchange/csv_people.h"
#include "model/exchange/import_notice.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace cutline {
namespace {

struct PeopleCase {
    const char* cell;
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;
    const char* rule;  ///< nullptr: not flagged
};

void PrintTo(const PeopleCase& people, std::ostream* out) { *out << people.cell; }

class PeopleWords : public testing::TestWithParam<PeopleCase> {};

TEST_P(PeopleWords, AreTakenAsTheyWereSaidAndFlaggedWhereTheySayMore) {
    const PeopleCase& expected = GetParam();
    const CellPeople people = readPeopleWords(expected.cell);
    ASSERT_TRUE(people.problem.isEmpty()) << people.problem.toStdString();
    ASSERT_TRUE(people.figure);
    EXPECT_EQ(people.figure->low, expected.low);
    EXPECT_EQ(people.figure->best, expected.best);
    EXPECT_EQ(people.figure->high, expected.high);
    EXPECT_EQ(people.figure->printed, QString::fromUtf8(expected.cell));
    EXPECT_EQ(people.flag ? people.flag->rule : QString(), QString::fromLatin1(expected.rule));
}

INSTANTIATE_TEST_SUITE_P(
    Cells, PeopleWords,
    testing::Values(PeopleCase{"48", 48, 48, 48, nullptr}, PeopleCase{"1,161", 1161, 1161, 1161, nullptr},
                    PeopleCase{"30-40", 30, 35, 40, nullptr}, PeopleCase{"250+", 250, 250, {}, nullptr},
                    PeopleCase{"approx. 90", 90, 90, 90, nullptr}, PeopleCase{"TBD", {}, {}, {}, nullptr},
                    PeopleCase{"Unknown at present", {}, {}, {}, nullptr},
                    PeopleCase{"700 across the country", 700, 700, 700, "more_words"},
                    PeopleCase{"20-25 in Ohio", 20, 23, 25, "more_words"},
                    PeopleCase{"12 (of whom 3 part time)", {}, {}, {}, "several_numbers"},
                    PeopleCase{"First 20, later up to 75", {}, {}, {}, "several_numbers"}));

TEST(PeopleWords, BrokenNumbersStayBrokenAmongWords) {
    for (const char* cell : {"20,9000 people or so", "about 1,1 hundred", "1e3", "$1,000", "50%", "A12", "12/1/2020",
                             "50-40 in Ohio", "-5", "many"}) {
        const CellPeople people = readPeopleWords(cell);
        EXPECT_FALSE(people.problem.isEmpty()) << cell;
        EXPECT_FALSE(people.figure) << cell;
    }
    EXPECT_TRUE(readPeopleWords("Total 60 (at all places)").isTotal);
}

TEST(NoticeCells, SayWhatWasGivenFirstAndWhatLater) {
    const auto people = revisedCell("61 (REVISED) 9/3/2021 74");
    ASSERT_TRUE(people);
    EXPECT_EQ(people->original, "61");
    EXPECT_EQ(people->day, "9/3/2021");
    EXPECT_EQ(people->revised, "74");
    const auto day = revisedCell("8/2/2021 (Revised) 9/3/2021");
    ASSERT_TRUE(day);
    EXPECT_EQ(day->original, "8/2/2021");
    EXPECT_EQ(day->day, "9/3/2021");
    EXPECT_TRUE(day->revised.isEmpty());
    EXPECT_FALSE(revisedCell("61"));
}

TEST(NoticeCells, NamesAreTakenFromAddressesAndPapers) {
    const auto plain = noticeName("Acme Tools, Inc.\nPlant 2\n12 Hill Road\nOCALA, FL, 34475");
    EXPECT_EQ(plain.company, QStringLiteral("Acme Tools, Inc."));
    EXPECT_EQ(plain.site, QStringLiteral("Plant 2, 12 Hill Road, OCALA, FL, 34475"));
    const auto wrapped = noticeName("Acme Tools and\nMachinery\nCompany\n12 Hill Road\nOcala, FL 34475");
    EXPECT_EQ(wrapped.company, QStringLiteral("Acme Tools and Machinery Company"));
    EXPECT_EQ(noticeName("Acme Tools,\nLLC\nOcala Office\n12 Hill Road").company, QStringLiteral("Acme Tools, LLC"));
    const auto revised = noticeName("Acme, LLC-Revised (6/7/21) Revised(8/9/21 ");
    EXPECT_EQ(revised.company, QStringLiteral("Acme, LLC"));
    EXPECT_TRUE(revised.isRevision);
    EXPECT_FALSE(noticeName("Revised Standards Press").isRevision);
    EXPECT_TRUE(saysNothingWasReported(QStringLiteral("NO WARN NOTICES RECEIVED THIS MONTH")));
    EXPECT_FALSE(saysNothingWasReported(QStringLiteral("No Limits Layoff Reporting")));
}

class Notices : public testing::Test {
protected:
    Notices() : m_workbook(std::move(*Workbook::create(m_folder.file(QStringLiteral("w.cutline"))))) {}

    ImportReport take(const QByteArray& table) {
        CsvImportOptions options;
        m_verdicts.clear();
        options.onRow = [this](const RowVerdict& verdict) { m_verdicts.push_back(verdict); };
        options.today = QDate(2024, 1, 1);
        const auto report = importTable(*m_workbook, m_folder.write(QStringLiteral("warn.csv"), table), options);
        EXPECT_TRUE(report) << report.error().oneLine().toStdString();
        return report.value_or(ImportReport());
    }
    [[nodiscard]] Total total() const {
        const auto dataset = Dataset::load(*m_workbook);
        EXPECT_TRUE(dataset);
        const auto selection = Selection::pick(Ledger::count(*dataset), {});
        EXPECT_TRUE(selection);
        return totalOf(*selection);
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

    test::TemporaryFolder m_folder;
    std::unique_ptr<Workbook> m_workbook;
    std::vector<RowVerdict> m_verdicts;
};

constexpr auto kHeader = "Notice Date,Company,Location,Total Employees,Effective Date\n";

TEST_F(Notices, ARowBecomesALayoffGivenOnOneDayAndEffectiveOnAnother) {
    const auto report = take(QByteArray(kHeader) + "1/21/2022,Acme,\"12 Hill Road, Ocala\",48,2/28/2022\n");
    EXPECT_EQ(report.mapping.profile, QStringLiteral("warn"));
    EXPECT_EQ(report.summary, (ImportSummary{1, 0, 0, 0}));
    const Event event = events().at(0);
    EXPECT_EQ(event.announced.text(), QStringLiteral("2022-01-21"));
    EXPECT_EQ(event.effective->text(), QStringLiteral("2022-02-28"));
    EXPECT_EQ(event.note, QStringLiteral("Location: 12 Hill Road, Ocala"));
    EXPECT_EQ(event.figures.at(0).organization, event.organization) << "one place is no division";
}

TEST_F(Notices, ANoticeForManyPlacesIsOneEventWithParts) {
    const auto report = take(QByteArray(kHeader) +
                             "1/21/2022,Acme,Ocala,48,2/28/2022\n1/25/2022,Other,Tampa,5,3/1/2022\n"
                             "1/21/2022,ACME,Tampa,12,3/15/2022\n1/21/2022,Acme,Miami,TBD,2/28/2022\n");
    EXPECT_EQ(report.summary, (ImportSummary{4, 0, 0, 0}));
    EXPECT_EQ(report.events, 2);
    EXPECT_EQ(events().size(), 2U);
    const Total sum = total();
    EXPECT_EQ(sum.net, 65);
    EXPECT_EQ(sum.events, 2);
    const auto all = events();
    const auto joined = std::find_if(all.begin(), all.end(), [](const Event& e) { return e.figures.size() == 3; });
    ASSERT_NE(joined, all.end());
    EXPECT_EQ(joined->effective->text(), QStringLiteral("2022-02-28/2022-03-15"));
    for (const Figure& figure : joined->figures) EXPECT_NE(figure.organization, joined->organization);
    EXPECT_EQ(m_workbook->organizations().value().size(), 5U) << "two companies, three places";
}

TEST_F(Notices, ANumberOfAllPlacesCountsOnce) {
    take(QByteArray(kHeader) +
         "1/21/2022,Acme,Ocala,Total 60 (by place unknown),2/28/2022\n"
         "1/21/2022,Acme,Tampa,Total 60 (by place unknown),2/28/2022\n");
    EXPECT_EQ(events().size(), 1U);
    EXPECT_EQ(total().net, 60);
}

TEST_F(Notices, ANoticeListedTwiceIsADuplicateHoweverItIsWritten) {
    const auto report = take(
        "Index,Notice Date,Company,Location,Number of Workers Affected,Effective Date,Date Posted\n"
        "1,01/21/2022,Acme,Ocala,\"1,048\",02/28/2022,1/22/2022\n2,1/21/22,ACME ,Ocala,1048,2/28/22,1/30/2022\n"
        "3,1/21/2022,Acme,Ocala,1048,3/28/2022,1/30/2022\n");
    EXPECT_EQ(report.summary, (ImportSummary{2, 1, 0, 0}));
    EXPECT_EQ(take("Notice Date,Company,Location,Number of Workers Affected,Effective Date\n"
                   "2022-01-21,Acme,Ocala,1048,2022-02-28\n")
                  .summary,
              (ImportSummary{0, 1, 0, 0}))
        << "another list on another day";
}

TEST_F(Notices, ARevisionInACellIsAnEventAndItsCorrection) {
    const auto report = take(QByteArray(kHeader) +
                             "8/2/2021 (REVISED) 9/3/2021,Acme,Ocala,61 (REVISED) 9/3/2021 74,"
                             "8/1/2021 (REVISED) 9/3/2021 10/1/2021\n");
    EXPECT_EQ(report.summary, (ImportSummary{1, 0, 0, 0}));
    EXPECT_EQ(report.revised, 1);
    EXPECT_EQ(report.events, 2);
    ASSERT_EQ(events().size(), 2U);
    EXPECT_EQ(events()[0].announced.text(), QStringLiteral("2021-08-02"));
    EXPECT_EQ(events()[0].figures[0].best, 61);
    EXPECT_EQ(events()[1].announced.text(), QStringLiteral("2021-09-03"));
    EXPECT_EQ(events()[1].figures[0].best, 74);
    const auto links = m_workbook->links().value();
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(links[0].kind, LinkKind::Corrects);
    EXPECT_EQ(links[0].from, events()[1].id);
    EXPECT_EQ(total().net, 74);
    EXPECT_EQ(total().events, 1);
}

TEST_F(Notices, AColumnOfRevisionsCorrectsAndZeroStaysZero) {
    const auto report = take(
        "Employer,WARN Number,Initial Date Reported,Last Report Date,City,Expected Layoff,Revised Layoff\n"
        "Acme,1,2020-05-01 00:00:00,2020-07-01 00:00:00,Rockford,100,130\n"
        "Same,2,2020-05-01 00:00:00,2020-07-01 00:00:00,Rockford,50,50\n"
        "Zero,3,2020-05-01 00:00:00,2020-05-01 00:00:00,Rockford,70,0\n");
    EXPECT_EQ(report.summary, (ImportSummary{2, 0, 1, 0}));
    EXPECT_EQ(report.revised, 2);
    ASSERT_EQ(m_verdicts.size(), 3U);
    EXPECT_EQ(m_verdicts[2].flags.at(0).rule, QStringLiteral("zero"));
    EXPECT_EQ(total().net, 180) << "130, 50, and 0 that stays 0";
    EXPECT_EQ(total().withoutNumber, 0);
}

TEST_F(Notices, ACorrectionOfManyPlacesSaysAllOfThemAgain) {
    take(
        "Employer,Initial Date Reported,Last Report Date,City,Expected Layoff,Revised Layoff,WARN\n"
        "Acme,2020-05-01,2020-07-01,Rockford,100,130,yes\nAcme,2020-05-01,2020-05-01,Peoria,20,20,yes\n");
    EXPECT_EQ(events().size(), 2U);
    EXPECT_EQ(total().net, 150);
}

TEST_F(Notices, WhatSaysNothingIsAnErrorWithItsReason) {
    const auto report =
        take(QByteArray(kHeader) +
             "N/A,Acme-Revised (9/15/21),Ocala,N/A,N/A\n3/3020/17,Acme,Ocala,11,6/30/2017\n"
             "2/1/2010,NO WARNS REPORTED,N/A,N/A,N/A\n1/21/1202,Acme,Ocala,4,N/A\n"
             "Notice Date,Company,Location,Total Employees,Effective Date\n1/2/2022,Acme,,\"20,9000\",\n");
    EXPECT_EQ(report.summary, (ImportSummary{0, 0, 0, 6}));
    const char* const reasons[] = {"but not to what",       "is not a date",      "nothing was reported",
                                   "nothing was announced", "repeats the header", "three digits"};
    for (std::size_t i = 0; i < std::size(reasons); ++i) {
        EXPECT_TRUE(m_verdicts.at(i).error.contains(QString::fromLatin1(reasons[i])))
            << m_verdicts[i].error.toStdString();
    }
}

TEST_F(Notices, DaysOfEffectThatAreNoDaysAreKeptAsWords) {
    const auto report = take(QByteArray(kHeader) +
                             "1/2/2022,Acme,,4,whenever it suits\n1/2/2022,Other,,4,TBD\n"
                             "1/2/2022,Third,,4,1/31/2022 thru 2/15/2022\n");
    EXPECT_EQ(report.summary, (ImportSummary{2, 0, 1, 0}));
    EXPECT_EQ(events()[0].note, QStringLiteral("Effective: whenever it suits"));
    EXPECT_EQ(events()[2].effective->text(), QStringLiteral("2022-01-31/2022-02-15"));
}

TEST_F(Notices, WhatIsLikeAnotherEventIsTakenInAndSaysWhich) {
    const auto report = take(
        "company,date,people\nAcme,2023-01-05,100\nAcme,2023-01-12,100\nAcme,2023-01-12,60\n"
        "Acme,2023-02-12,100\nOther,2023-01-05,100\n");
    EXPECT_EQ(report.summary, (ImportSummary{5, 0, 0, 0}));
    EXPECT_EQ(report.resembling, 2);
    ASSERT_TRUE(m_verdicts[1].resembles);
    EXPECT_EQ(m_verdicts[1].resembles->kind, Resemblance::Kind::Near);
    EXPECT_EQ(m_verdicts[1].resembles->line, 2);
    EXPECT_EQ(m_verdicts[1].resembles->days, 7);
    ASSERT_TRUE(m_verdicts[2].resembles);
    EXPECT_EQ(m_verdicts[2].resembles->kind, Resemblance::Kind::Revision);
    EXPECT_EQ(m_verdicts[2].resembles->line, 3);
    const auto later = take("company,date,people\nAcme,2023-01-05,100\nACME,2023-01-05,110\n");
    EXPECT_EQ(later.summary, (ImportSummary{1, 1, 0, 0})) << "a later snapshot adds what is new";
    ASSERT_TRUE(m_verdicts[1].resembles);
    EXPECT_EQ(m_verdicts[1].resembles->kind, Resemblance::Kind::Revision);
    EXPECT_EQ(m_verdicts[1].resembles->event, events()[0].id) << "and shows what changed";
}

}  // namespace
}  // namespace cutline
