// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/time_scale.h"

#include <gtest/gtest.h>

#include <random>

namespace cutline {
namespace {

TEST(TimeScale, DaysBecomePixelsAndComeBack) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> number(0, 1);
    for (int i = 0; i < 1000; ++i) {
        const double first = 2'400'000 + 100'000 * number(random);
        const TimeScale scale(first, first + 1 + 20'000 * number(random), 300 * number(random),
                              50 + 3000 * number(random));
        const double day = first + 30'000 * (number(random) - 0.5);
        EXPECT_NEAR(scale.dayAt(scale.xOf(day)), day, 1e-5);
    }
}

TEST(TimeScale, BeginsAtItsLeftAndEndsAtItsRight) {
    const TimeScale scale(100, 200, 40, 500);
    EXPECT_DOUBLE_EQ(scale.xOf(100), 40);
    EXPECT_DOUBLE_EQ(scale.xOf(200), 540);
    EXPECT_DOUBLE_EQ(scale.pixelsPerDay(), 5);
}

TEST(TimeScale, ZoomingKeepsTheDayUnderThePointer) {
    const TimeScale scale(1000, 2000, 100, 800);
    for (const double factor : {0.3, 0.9, 1.4, 12.0}) {
        const TimeScale zoomed = scale.zoomedAbout(333, factor);
        EXPECT_NEAR(zoomed.dayAt(333), scale.dayAt(333), 1e-6);
        EXPECT_NEAR(zoomed.lastDay() - zoomed.firstDay(), 1000 / factor, 1e-6);
    }
}

TEST(TimeScale, PanningMovesEverythingByTheSamePixels) {
    const TimeScale scale(1000, 2000, 100, 800);
    EXPECT_NEAR(scale.pannedBy(37).xOf(1500), scale.xOf(1500) + 37, 1e-6);
}

TEST(TimeScale, ClampingStaysInsideAndNotTooFine) {
    const TimeScale wide = TimeScale(0, 9999, 0, 100).clampedTo(1000, 2000, 7);
    EXPECT_DOUBLE_EQ(wide.firstDay(), 1000);
    EXPECT_DOUBLE_EQ(wide.lastDay(), 2000);
    const TimeScale left = TimeScale(900, 1000, 0, 100).clampedTo(1000, 2000, 7);
    EXPECT_DOUBLE_EQ(left.firstDay(), 1000);
    EXPECT_DOUBLE_EQ(left.lastDay(), 1100);
    const TimeScale fine = TimeScale(1500, 1500.5, 0, 100).clampedTo(1000, 2000, 7);
    EXPECT_DOUBLE_EQ(fine.lastDay() - fine.firstDay(), 7);
}

TEST(TimeScale, ARangeOfNothingStillMaps) {
    const TimeScale scale(10, 10, 0, 0);
    EXPECT_GT(scale.lastDay(), scale.firstDay());
    EXPECT_GT(scale.width(), 0);
}

}  // namespace
}  // namespace cutline
