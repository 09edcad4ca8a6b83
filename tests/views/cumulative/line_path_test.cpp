// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/line_path.h"

#include "views/cumulative/end_labels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace cutline {
namespace {

constexpr qint32 kDay = 2'460'000;

CumulativeStep step(qint32 day, qint64 people, qint64 sum, qint32 since = 0) {
    return {day, since == 0 ? day : since, people, sum, since == 0 ? 0 : people, 1};
}

PathFrame frameOf(double first, double last, double domain, double lastDay) {
    const QRectF plot(50, 10, 400, 200);
    return {plot, TimeScale(first, last, plot.left(), plot.width()), domain, lastDay};
}

TEST(LinePath, RunsLevelAndRisesOnTheDay) {
    CumulativeLine line;
    line.steps = {step(kDay + 10, 50, 50), step(kDay + 50, 50, 100)};
    const LinePath path = linePath(line, 0, frameOf(kDay, kDay + 100, 100, kDay + 80));
    const QList<QPointF> expected{{92, 210}, {92, 210}, {92, 110}, {252, 110}, {252, 10}, {372, 10}};
    EXPECT_EQ(path.points, expected);
    ASSERT_EQ(path.beyond.size(), 2);
    EXPECT_DOUBLE_EQ(path.beyond.last().x(), 450);
    EXPECT_TRUE(path.coarse.empty());
}

TEST(LinePath, BeginsWithWhatWasAddedBeforeTheVisibleDays) {
    CumulativeLine line;
    line.steps = {step(kDay - 500, 50, 50), step(kDay + 50, 50, 100)};
    const LinePath path = linePath(line, 0, frameOf(kDay, kDay + 100, 100, kDay + 99));
    EXPECT_EQ(path.points.first(), QPointF(50, 110));
}

TEST(LinePath, IsNotThereBeforeItBegins) {
    CumulativeLine line;
    line.steps = {step(kDay + 500, 50, 50)};
    EXPECT_TRUE(linePath(line, 0, frameOf(kDay, kDay + 100, 100, kDay + 600)).points.isEmpty());
    EXPECT_TRUE(linePath({}, 0, frameOf(kDay, kDay + 100, 100, kDay + 600)).points.isEmpty());
}

TEST(LinePath, AYearIsAHollowPointWithALead) {
    CumulativeLine line;
    line.steps = {step(kDay + 90, 50, 50, kDay + 20)};
    const LinePath path = linePath(line, 0, frameOf(kDay, kDay + 100, 100, kDay + 99));
    ASSERT_EQ(path.coarse.size(), 1U);
    EXPECT_EQ(path.coarse[0].at, QPointF(412, 110));
    EXPECT_DOUBLE_EQ(path.coarse[0].sinceX, 132);
}

TEST(LinePath, DayZeroPutsTheFirstStepAtTheOrigin) {
    CumulativeLine line;
    line.steps = {step(kDay, 50, 50), step(kDay + 50, 50, 100)};
    const LinePath path = linePath(line, kDay, frameOf(0, 100, 100, kDay + 100));
    EXPECT_DOUBLE_EQ(path.points.first().x(), 50);
    EXPECT_DOUBLE_EQ(path.points.last().x(), 450);
}

TEST(LinePath, HasFewPointsForAPixelHoweverManySteps) {
    CumulativeLine line;
    for (int i = 0; i < 11'000; ++i) line.steps.push_back(step(kDay + i, 1, i + 1));
    const LinePath path = linePath(line, 0, frameOf(kDay, kDay + 11'000, 11'000, kDay + 11'000));
    EXPECT_LT(path.points.size(), 1'200);
    // Nothing is lost: the path still ends at the sum.
    EXPECT_NEAR(path.points.last().y(), 10, 0.1);
    for (qsizetype i = 1; i < path.points.size(); ++i) {
        EXPECT_GE(path.points[i].x(), path.points[i - 1].x());
        EXPECT_LE(path.points[i].y(), path.points[i - 1].y());
    }
}

TEST(SpreadOut, LeavesAloneWhatHasRoom) {
    EXPECT_EQ(spreadOut({{20, 10}, {50, 10}}, 0, 100), (std::vector<double>{15, 45}));
    EXPECT_TRUE(spreadOut({}, 0, 100).empty());
}

TEST(SpreadOut, NeighboursMoveByTheSame) {
    EXPECT_EQ(spreadOut({{50, 10}, {50, 10}}, 0, 100), (std::vector<double>{40, 50}));
}

TEST(SpreadOut, NothingOverlapsOrLeavesTheColumnWhereThereIsRoom) {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<WantedStretch> wanted(1 + random() % 12);
        double length = 0;
        for (WantedStretch& one : wanted) {
            one = {static_cast<double>(random() % 400) - 50, 5.0 + static_cast<double>(random() % 30)};
            length += one.length;
        }
        std::sort(wanted.begin(), wanted.end(), [](const auto& a, const auto& b) { return a.center < b.center; });
        if (length > 300) continue;
        const auto tops = spreadOut(wanted, 0, 300);
        ASSERT_EQ(tops.size(), wanted.size());
        for (std::size_t i = 0; i < tops.size(); ++i) {
            EXPECT_GE(tops[i], -1e-6);
            EXPECT_LE(tops[i] + wanted[i].length, 300 + 1e-6);
            if (i > 0) {
                EXPECT_GE(tops[i], tops[i - 1] + wanted[i - 1].length - 1e-6);
            }
        }
    }
}

}  // namespace
}  // namespace cutline
