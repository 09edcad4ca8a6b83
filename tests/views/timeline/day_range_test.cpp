// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/day_range.h"

#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::layoff;

DaySpan days(QDate first, QDate last) {
    return {static_cast<qint32>(first.toJulianDay()), static_cast<qint32>(last.toJulianDay())};
}

struct Picked {
    test::FilledDocument document{
        {layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-01-12"), QStringLiteral("8,000")),
         layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-01"), QStringLiteral("500")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-03"), QStringLiteral("10,000")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-04"), QStringLiteral("7"))}};
    Browser browser;
    Picked() { browser.setDocument(&*document); }
};

TEST(DayRange, SaysDaysLayoffsCompaniesNetAndGross) {
    Picked picked;
    const RangeSum sum = sumOfDays(*picked.browser.selection(), days(QDate(2023, 1, 12), QDate(2023, 3, 3)));
    EXPECT_EQ(rangeWords(sum), QStringLiteral("12 Jan – 3 Mar 2023 · 51 days · 2 layoffs · 2 companies · "
                                              "18,000 net of 18,000 announced"));
    EXPECT_EQ(shortSpanWords(days(QDate(2023, 1, 2), QDate(2023, 1, 3))), QStringLiteral("2 – 3 Jan 2023"));
    EXPECT_EQ(shortSpanWords(days(QDate(2022, 1, 2), QDate(2023, 1, 3))), QStringLiteral("2 Jan 2022 – 3 Jan 2023"));
}

TEST(DayRange, HoldsWhatAFilterForItsDaysKeeps) {
    Picked picked;
    for (int length = 1; length < 90; length += 7) {
        for (int start = 0; start < 80; start += 3) {
            const QDate first = QDate(2022, 12, 25).addDays(start);
            const DaySpan span = days(first, first.addDays(length));
            const Selection& selection = *picked.browser.selection();
            const auto filtered = Selection::pick(selection.sharedLedger(), onlyDays(selection, span));
            ASSERT_TRUE(filtered);
            EXPECT_EQ(sumOfDays(selection, span).total, totalOf(*filtered));
        }
    }
}

TEST(DayRange, StepsByWhatCanBeSeen) {
    const auto stepped = [](QDate day, int step, double pixels) {
        return QDate::fromJulianDay(steppedDay(static_cast<qint32>(day.toJulianDay()), step, pixels));
    };
    EXPECT_EQ(stepped(QDate(2023, 3, 15), 1, 10), QDate(2023, 3, 16));
    EXPECT_EQ(stepped(QDate(2023, 3, 15), 1, 2), QDate(2023, 3, 20));  // a Monday
    EXPECT_EQ(stepped(QDate(2023, 3, 15), -1, 2), QDate(2023, 3, 13));
    EXPECT_EQ(stepped(QDate(2023, 3, 13), -1, 2), QDate(2023, 3, 6));
    EXPECT_EQ(stepped(QDate(2023, 3, 15), 1, 0.5), QDate(2023, 4, 1));
    EXPECT_EQ(stepped(QDate(2023, 3, 1), -1, 0.5), QDate(2023, 2, 1));
    EXPECT_EQ(stepped(QDate(2023, 3, 15), 1, 0.1), QDate(2023, 4, 1));
    EXPECT_EQ(stepped(QDate(2023, 5, 15), -1, 0.1), QDate(2023, 4, 1));
    EXPECT_EQ(stepped(QDate(2023, 5, 15), 1, 0.03), QDate(2024, 1, 1));
}

}  // namespace
}  // namespace cutline
