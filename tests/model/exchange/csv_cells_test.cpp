// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_cells.h"

#include "model/exchange/csv_dates.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

TEST(CsvCells, ManyWordsMeanNothing) {
    for (const char* word : {"", "NULL", "null", "N/A", "None", "nan", "NaN", "-"}) {
        EXPECT_TRUE(isNull(word)) << word;
        EXPECT_TRUE(isUnknown(word)) << word;
    }
    EXPECT_TRUE(isUnknown("Unknown"));
    EXPECT_FALSE(isNull("Unknown")) << "a company may be called so";
    for (const char* word : {"0", "Nullify", "Nan Labs", "None of us"}) EXPECT_FALSE(isUnknown(word)) << word;
}

TEST(CsvCells, EntitiesAreDecodedOnce) {
    EXPECT_EQ(textOf("Procter &amp; Gamble"), QStringLiteral("Procter & Gamble"));
    EXPECT_EQ(textOf("McDonald&#39;s &#x2014; caf&#233;"), QStringLiteral("McDonald's — café"));
    EXPECT_EQ(textOf("a &amp;lt; b"), QStringLiteral("a &lt; b"));
    EXPECT_EQ(textOf("AT&T; R&D & &nosuch; &#0; &#xd800; &#99999999; &"),
              QStringLiteral("AT&T; R&D & &nosuch; &#0; &#xd800; &#99999999; &"));
    EXPECT_EQ(textOf("two  blanks\nand a line"), QStringLiteral("two blanks and a line"));
}

struct People {
    const char* cell;
    std::optional<double> value;
};

class CountCells : public testing::TestWithParam<People> {};

TEST_P(CountCells, AreWholePeopleOrRefused) {
    const auto number = readPeople(GetParam().cell);
    EXPECT_EQ(number.value, GetParam().value);
    EXPECT_EQ(number.problem.isEmpty(), GetParam().value.has_value()) << number.problem.toStdString();
}

INSTANTIATE_TEST_SUITE_P(WellFormed, CountCells,
                         testing::Values(People{"385", 385}, People{"77.0", 77}, People{"1,100", 1100},
                                         People{"12,000,000", 12e6}, People{"1,100.00", 1100}, People{"0", 0},
                                         People{"007", 7}));
INSTANTIATE_TEST_SUITE_P(Malformed, CountCells,
                         testing::Values(People{"20,9000", {}}, People{"1,1", {}}, People{",100", {}},
                                         People{"1,,100", {}}, People{"1,100,", {}}, People{"1000,000", {}},
                                         People{"12.5", {}}, People{"1.100", {}}, People{"-3", {}}, People{"+3", {}},
                                         People{"3/6/2023", {}}, People{"2023-03-06", {}}, People{"500+", {}},
                                         People{"~500", {}}, People{"1e3", {}}, People{"0x10", {}}, People{"inf", {}},
                                         People{"5 000", {}}, People{"half", {}}, People{".", {}},
                                         People{"999999999999999", {}}, People{"５００", {}}));

TEST(CsvCells, ACountNobodyGaveIsNoProblem) {
    EXPECT_FALSE(readPeople("NULL").value);
    EXPECT_TRUE(readPeople("NULL").problem.isEmpty());
}

TEST(CsvCells, TheScaleOfPercentagesBelongsToTheFile) {
    EXPECT_EQ(readPercent("1", PercentScale::Fraction).value, 100);
    EXPECT_EQ(readPercent("1", PercentScale::Hundred).value, 1);
    EXPECT_EQ(readPercent("0.07", PercentScale::Fraction).value, 7) << "no digits of binary fractions";
    EXPECT_EQ(readPercent("0.125", PercentScale::Fraction).value, 12.5);
    EXPECT_EQ(readPercent("2%", PercentScale::Hundred).value, 2);
    EXPECT_EQ(readPercent("2.5 %", PercentScale::Hundred).value, 2.5);
    EXPECT_EQ(readPercent("0", PercentScale::Fraction).value, 0);
    for (const char* cell : {"1.5", "-0.1", "a lot", "5,5", "%", "0.1.2"}) {
        EXPECT_FALSE(readPercent(cell, PercentScale::Fraction).problem.isEmpty()) << cell;
    }
    EXPECT_FALSE(readPercent("101%", PercentScale::Hundred).problem.isEmpty());
}

TEST(CsvCells, ASignOrALargeValueProvesTheScale) {
    EXPECT_TRUE(provesHundred("1%"));
    EXPECT_TRUE(provesHundred("1.01"));
    for (const char* cell : {"1", "0.5", "", "NULL", "x"}) EXPECT_FALSE(provesHundred(cell)) << cell;
}

TEST(CsvCells, DatesShowWhichPartIsTheMonth) {
    EXPECT_TRUE(evidenceOf("3/16/2023").monthFirst);
    EXPECT_TRUE(evidenceOf("16/3/2023").dayFirst);
    for (const char* cell : {"3/6/2023", "2023-03-16", "16.3.2023", "31/31/2023", ""}) {
        EXPECT_FALSE(evidenceOf(cell).monthFirst || evidenceOf(cell).dayFirst) << cell;
    }
}

TEST(CsvCells, DatesAreReadInTheOrderOfTheFile) {
    const auto text = [](const char* cell, DayOrder order) {
        const auto date = readDate(cell, order);
        return date.value ? date.value->text() : QString();
    };
    EXPECT_EQ(text("3/6/2023", DayOrder::MonthFirst), QStringLiteral("2023-03-06"));
    EXPECT_EQ(text("3/6/2023", DayOrder::DayFirst), QStringLiteral("2023-06-03"));
    EXPECT_EQ(text("3/6/2023", DayOrder::Undecided), QString());
    EXPECT_EQ(text("3/3/2023", DayOrder::Undecided), QStringLiteral("2023-03-03"));
    EXPECT_EQ(text("3/16/2023", DayOrder::Undecided), QStringLiteral("2023-03-16"));
    EXPECT_EQ(text("16/3/2023", DayOrder::MonthFirst), QString());
    EXPECT_EQ(text("6.3.2023", DayOrder::MonthFirst), QStringLiteral("2023-03-06"));
    EXPECT_EQ(text("2023-03-06 16:28:02", DayOrder::MonthFirst), QStringLiteral("2023-03-06"));
    EXPECT_EQ(text("2023-03-06T16:28:02Z", DayOrder::MonthFirst), QStringLiteral("2023-03-06"));
    EXPECT_EQ(text("2023-33", DayOrder::MonthFirst), QStringLiteral("2023-33"));
}

TEST(CsvCells, SpansMonthsAndShortYearsAreDates) {
    const auto text = [](const char* cell, DayOrder order = DayOrder::MonthFirst) {
        const auto date = readDate(cell, order);
        return date.value ? date.value->text() : QString();
    };
    EXPECT_EQ(text("12-31-20 thru 1-5-21"), QStringLiteral("2020-12-31/2021-01-05"));
    EXPECT_EQ(text("06-11-22\n thru\n06-11-22"), QStringLiteral("2022-06-11")) << "a span of a day is that day";
    EXPECT_EQ(text("3/5/2018to 5/4/2018"), QStringLiteral("2018-03-05/2018-05-04"));
    EXPECT_EQ(text("9/20/18 - 9/30/18"), QStringLiteral("2018-09-20/2018-09-30"));
    EXPECT_EQ(text("8/2017-12/2018"), QStringLiteral("2017-08-01/2018-12-31"));
    EXPECT_EQ(text("07/2010"), QStringLiteral("2010-07"));
    EXPECT_EQ(text("3/6/23"), QStringLiteral("2023-03-06"));
    EXPECT_EQ(text("3/6/69"), QStringLiteral("1969-03-06"));
    EXPECT_EQ(text("3/6/23", DayOrder::Undecided), QString()) << "any of its parts may be the year";
    EXPECT_TRUE(evidenceOf("03-17-22 thru 04-01-22").monthFirst);
}

TEST(CsvCells, WhatIsNoDateIsRefused) {
    for (const char* cell : {"", "NULL", "2/30/2023", "3/3020/17", "5/62011", "March", "44991", "2023-02-29",
                             "3/6-2023", "3/6/123", "12-31-20 thru 1-5-20", "13/13/23 to 1/5/24", "0000-01-01"}) {
        const auto date = readDate(cell, DayOrder::MonthFirst);
        EXPECT_FALSE(date.value) << cell;
        EXPECT_FALSE(date.problem.isEmpty()) << cell;
    }
}

}  // namespace
}  // namespace cutline
