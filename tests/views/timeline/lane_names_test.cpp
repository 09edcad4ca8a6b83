// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lane_names.h"

#include "tests/views/timeline/random_lanes.h"
#include "views/timeline/timeline_chart.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

/// Lanes with the names that break layouts.
std::vector<Lane> oddLanes(std::size_t count) {
    auto lanes = test::randomLanes(count, 3, 4);
    lanes[0].label = QStringLiteral("A company whose name never ends ").repeated(7).left(200);
    if (count > 1) lanes[1].label = QStringLiteral("阿里巴巴集团控股有限公司杭州总部").repeated(12).left(200);
    if (count > 2) lanes[2].label = QString(200, u'W');
    if (count > 3) lanes[3].depth = 2;
    return lanes;
}

class NameColumns : public testing::TestWithParam<std::tuple<int, int>> {};

TEST_P(NameColumns, TakeAThirdAtMostAndNeverOverlap) {
    const auto [width, count] = GetParam();
    TimelineChart chart;
    chart.setContent(std::make_shared<TimelineContent>(oddLanes(static_cast<std::size_t>(count)), false));
    chart.setSize(QSizeF(width, 600));
    const TimelineDrawing& drawing = chart.drawing();
    EXPECT_LE(drawing.frame.plot.left(), width / 3.0 + 16);
    double below = -1;
    for (const PlacedName& name : drawing.names) {
        EXPECT_LE(name.rect.right(), name.total.left());
        EXPECT_LE(name.total.right(), drawing.frame.plot.left());
        EXPECT_GE(name.rect.top(), below);
        below = name.rect.bottom();
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, NameColumns,
                         testing::Combine(testing::Values(800, 1280, 1920), testing::Values(1, 10, 2400)));

TEST(LaneWords, AnUnknownIndustryIsNamed) { EXPECT_FALSE(laneWords(Lane{}).isEmpty()); }

}  // namespace
}  // namespace cutline
