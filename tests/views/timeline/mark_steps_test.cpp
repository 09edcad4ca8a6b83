// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/mark_steps.h"

#include "tests/views/timeline/random_lanes.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace cutline {
namespace {

TEST(MarkSteps, WalkOverEveryEventOfALane) {
    const TimelineContent content(test::randomLanes(2, 30, 1), false);
    auto place = endOfLane(content, 1, false);
    int steps = 0;
    while (const auto next = stepInLane(content, *place, 1)) {
        place = next;
        ++steps;
    }
    EXPECT_EQ(steps, 29);
    EXPECT_EQ(place, endOfLane(content, 1, true));
    EXPECT_FALSE(stepInLane(content, MarkPlace{1, 0}, -1));
}

TEST(MarkSteps, GoAcrossToTheNearestInTimeAndSkipEmptyLanes) {
    auto lanes = test::randomLanes(3, 40, 2);
    lanes[1].marks.clear();
    const TimelineContent content(lanes, false);
    const MarkPlace from{0, 20};
    const auto to = stepAcross(content, from, 1);
    ASSERT_TRUE(to);
    EXPECT_EQ(to->lane, 2U);
    const qint32 day = halfDayOf(lanes[0].marks[20]);
    const int distance = std::abs(halfDayOf(lanes[2].marks[to->mark]) - day);
    for (const Mark& mark : lanes[2].marks) EXPECT_LE(distance, std::abs(halfDayOf(mark) - day));
    EXPECT_FALSE(stepAcross(content, from, -1));
}

TEST(MarkSteps, HaveNowhereToBeginWhereNothingIs) { EXPECT_FALSE(firstPlace(TimelineContent())); }

}  // namespace
}  // namespace cutline
