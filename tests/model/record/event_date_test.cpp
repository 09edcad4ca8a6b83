// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/event_date.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

struct Case {
    const char* text;
    QDate first;
    QDate last;
    DatePrecision precision;
};

class EventDateForms : public testing::TestWithParam<Case> {};

TEST_P(EventDateForms, KnowItsDaysAndPrecision) {
    const auto date = EventDate::parse(QString::fromUtf8(GetParam().text));
    ASSERT_TRUE(date) << date.error().oneLine().toStdString();
    EXPECT_EQ(date->firstDay(), GetParam().first);
    EXPECT_EQ(date->lastDay(), GetParam().last);
    EXPECT_EQ(date->precision(), GetParam().precision);
    EXPECT_EQ(date->text(), QString::fromUtf8(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(
    AllOfTheSubset, EventDateForms,
    testing::Values(Case{"2023-03-20", QDate(2023, 3, 20), QDate(2023, 3, 20), DatePrecision::Day},
                    Case{"2024-02", QDate(2024, 2, 1), QDate(2024, 2, 29), DatePrecision::Month},
                    Case{"2023-12", QDate(2023, 12, 1), QDate(2023, 12, 31), DatePrecision::Month},
                    Case{"2023", QDate(2023, 1, 1), QDate(2023, 12, 31), DatePrecision::Year},
                    Case{"9999", QDate(9999, 1, 1), QDate(9999, 12, 31), DatePrecision::Year},
                    Case{"2023-33", QDate(2023, 1, 1), QDate(2023, 3, 31), DatePrecision::Quarter},
                    Case{"2023-36", QDate(2023, 10, 1), QDate(2023, 12, 31), DatePrecision::Quarter},
                    Case{"2023-04-15/2023-04-30", QDate(2023, 4, 15), QDate(2023, 4, 30), DatePrecision::Span},
                    Case{"2022-11/2023-34", QDate(2022, 11, 1), QDate(2023, 6, 30), DatePrecision::Span},
                    Case{"2023~", QDate(2023, 1, 1), QDate(2023, 12, 31), DatePrecision::Year}));

class NotEventDates : public testing::TestWithParam<const char*> {};

TEST_P(NotEventDates, AreRefusedWithAReason) {
    const auto date = EventDate::parse(QString::fromUtf8(GetParam()));
    ASSERT_FALSE(date);
    EXPECT_EQ(date.error().kind, ErrorKind::Usage);
    EXPECT_FALSE(date.error().why.isEmpty());
    EXPECT_FALSE(date.error().todo.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Faults, NotEventDates,
                         testing::Values("", "~", "2023-02-30", "2023-13", "2023-32", "2023-37", "0000", "0000-01-01",
                                         "23-01-01", "2023-1-1", "2023/", "/2023", "2023-04-30/2023-04-15",
                                         "2023-03-20T00:00", "20230320", "+023", "2023-03-20-1", "２０２３", "3/6/2023",
                                         "2023~/2024", "2023-01/2023-02/2023-03"));

TEST(EventDate, ForgivesWhiteSpaceAroundItOnly) {
    EXPECT_EQ(EventDate::parse(u"  2023-03 ")->text(), QStringLiteral("2023-03"));
    EXPECT_FALSE(EventDate::parse(u"2023 -03"));
}

TEST(EventDate, SaysAboutWithATilde) {
    EXPECT_TRUE(EventDate::parse(u"2023-03~")->isApproximate());
    EXPECT_FALSE(EventDate::parse(u"2023-03")->isApproximate());
}

TEST(EventDate, FromADayReadsBackTheSame) {
    const auto date = EventDate::fromDay(QDate(2023, 3, 20));
    EXPECT_EQ(*EventDate::parse(date.text()), date);
}

}  // namespace
}  // namespace cutline
