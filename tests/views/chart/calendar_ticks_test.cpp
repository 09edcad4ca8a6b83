// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/calendar_ticks.h"

#include "views/chart/theme.h"

#include <QDate>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace cutline {
namespace {

double julian(int year, int month, int day) { return static_cast<double>(QDate(year, month, day).toJulianDay()); }

/// Ten pixels a character.
double tenEach(const QString& text, bool) { return 10.0 * static_cast<double>(text.size()); }

QStringList labels(const std::vector<CalendarTick>& ticks) {
    QStringList result;
    for (const CalendarTick& tick : ticks) result << tick.label;
    return result;
}

TEST(CalendarTicks, FallOnQuartersAndNameTheYears) {
    const auto ticks = calendarTicks(TimeScale(julian(2022, 6, 20), julian(2024, 12, 31), 0, 700), tenEach);
    EXPECT_EQ(labels(ticks).mid(2, 6).join(u' '), QStringLiteral("2023 Apr Jul Oct 2024 Apr"));
    for (const CalendarTick& tick : ticks) {
        const QDate day = QDate::fromJulianDay(tick.day);
        EXPECT_EQ(day.day(), 1);
        EXPECT_EQ(day.month() % 3, 1);
        EXPECT_EQ(tick.isStrong, day.month() == 1);
    }
}

TEST(CalendarTicks, TellDaysApartWhenZoomedIn) {
    const auto ticks = calendarTicks(TimeScale(julian(2023, 3, 18), julian(2023, 3, 25), 0, 900), tenEach);
    ASSERT_EQ(ticks.size(), 8U);
    EXPECT_EQ(ticks[0].label, QStringLiteral("18 Mar 2023"));
    EXPECT_EQ(ticks[2].label, QStringLiteral("20"));
}

TEST(CalendarTicks, StandOnRoundYearsOverCenturies) {
    const auto ticks = calendarTicks(TimeScale(julian(1700, 1, 1), julian(2024, 1, 1), 0, 600), tenEach);
    ASSERT_GE(ticks.size(), 3U);
    for (const CalendarTick& tick : ticks) EXPECT_EQ(QDate::fromJulianDay(tick.day).year() % 50, 0);
}

TEST(CalendarTicks, NameTheYearWhereNoJanuaryIsInSight) {
    const auto ticks = calendarTicks(TimeScale(julian(2023, 4, 1), julian(2023, 10, 1), 0, 700), tenEach);
    EXPECT_EQ(ticks.front().label, QStringLiteral("Apr 2023"));
}

TEST(CalendarTicks, NeverOverlapAtAnyZoom) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> number(0, 1);
    const Theme& theme = themeOf(ThemeKind::Light);
    const MeasureText measure = measureWith(theme.tick, theme.yearTick);
    for (int i = 0; i < 2000; ++i) {
        const double first = julian(1950, 1, 1) + 30'000 * number(random);
        const double days = 5 * std::pow(10'000, number(random));
        const TimeScale scale(first, first + days, 100, 150 + 2400 * number(random));
        const auto ticks = calendarTicks(scale, measure);
        ASSERT_FALSE(ticks.empty());
        double end = -1;
        for (const CalendarTick& tick : ticks) {
            EXPECT_NEAR(tick.x, scale.xOf(tick.day), scale.pixelsPerDay() + 1e-6);
            if (tick.label.isEmpty()) continue;
            EXPECT_GT(tick.x + kTickLabelOffset, end) << labels(ticks).join(u'|').toStdString();
            end = tick.x + kTickLabelOffset + tick.labelWidth;
        }
    }
}

}  // namespace
}  // namespace cutline
