// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_layout.h"

#include "tests/views/timeline/random_lanes.h"
#include "views/timeline/timeline_chart.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace cutline {
namespace {

using test::randomLanes;

Mark people(qint32 day, qint64 net, EventIndex event = 0) {
    Mark mark;
    mark.event = event;
    mark.firstDay = mark.lastDay = day;
    mark.net = mark.gross = net;
    mark.hasNumber = true;
    return mark;
}

Lane laneOf(std::vector<Mark> marks) {
    Lane lane;
    for (const Mark& mark : marks) {
        lane.total.net += mark.net;
        lane.total.gross += mark.gross;
    }
    lane.label = lane.key = QStringLiteral("Lane");
    lane.marks = std::move(marks);
    return lane;
}

constexpr qint32 kDay = 2'459'000;

/// 1,000 days on 1,000 pixels, from kDay on.
LayoutFrame wholeFrame() {
    LayoutFrame frame;
    frame.plot = QRectF(200, 10, 1000, 800);
    frame.scale = TimeScale(kDay, kDay + 1000, 200, 1000);
    return frame;
}

TimelineLayout laidOut(const std::vector<Lane>& lanes, const LayoutFrame& frame, bool showsGross = false) {
    return layOut(TimelineContent(lanes, showsGross), frame, DiscText(themeOf(ThemeKind::Light)));
}

qint64 drawnOf(const LaneRow& row) {
    qint64 sum = 0;
    for (const Disc& disc : row.discs) sum += disc.sum.value;
    return sum;
}

TEST(TimelineLayout, WhatIsDrawnAndWhatLiesOutsideAddUpToTheLaneAtAnyZoom) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> number(0, 1);
    for (unsigned seed = 0; seed < 12; ++seed) {
        const bool showsGross = seed % 2 == 1;
        const TimelineContent content(randomLanes(6, 1 + 40 * seed, seed), showsGross);
        for (int zoom = 0; zoom < 60; ++zoom) {
            LayoutFrame frame = wholeFrame();
            const double first = content.firstDay() + 1500 * (number(random) - 0.2);
            frame.scale = TimeScale(first, first + 3 + 2500 * number(random) * number(random), 200, 1000);
            const TimelineLayout layout = layOut(content, frame, DiscText(themeOf(ThemeKind::Light)));
            ASSERT_EQ(layout.rows.size(), 6U);
            for (const LaneRow& row : layout.rows) {
                EXPECT_EQ(drawnOf(row) + row.before.value + row.after.value, content.total(row.lane));
                std::uint32_t events = row.before.events() + row.after.events();
                for (const Disc& disc : row.discs) events += disc.sum.events();
                EXPECT_EQ(events, content.track(row.lane).size());
            }
        }
    }
}

TEST(TimelineLayout, DiscsOfALaneNeverOverlapAndStayInIt) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const TimelineContent content(randomLanes(4, 5 + 30 * seed, seed), false);
        LayoutFrame frame = wholeFrame();
        frame.scale = TimeScale(content.firstDay() - 20, content.lastDay() + 20, 200, 1000);
        for (const LaneRow& row : layOut(content, frame, DiscText(themeOf(ThemeKind::Light))).rows) {
            for (std::size_t i = 0; i < row.discs.size(); ++i) {
                if (i > 0) {
                    EXPECT_LE(row.discs[i - 1].rightEnd(), row.discs[i].leftEnd());
                }
                EXPECT_LE(row.centre + row.discs[i].radius, row.top + row.height);
                EXPECT_GE(row.centre - row.discs[i].radius, row.top);
            }
        }
    }
}

TEST(TimelineLayout, LabelsOverlapNeitherDiscsNorLabelsNorTheNextLane) {
    for (const double width : {800.0, 1280.0, 1920.0}) {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const TimelineContent content(randomLanes(5, 3 + 6 * seed, seed), false);
            LayoutFrame frame = wholeFrame();
            frame.plot = QRectF(200, 10, width - 216, 800);
            frame.scale = TimeScale(content.firstDay() - 20, content.lastDay() + 20, 200, frame.plot.width());
            for (const LaneRow& row : layOut(content, frame, DiscText(themeOf(ThemeKind::Light))).rows) {
                for (std::size_t i = 0; i < row.discs.size(); ++i) {
                    const QRectF& label = row.discs[i].labelRect;
                    if (row.discs[i].label.isEmpty() || row.discs[i].isLabelInside) continue;
                    EXPECT_TRUE(QRectF(frame.plot.left(), row.top, frame.plot.width(), row.height).contains(label));
                    for (std::size_t k = 0; k < row.discs.size(); ++k) {
                        const Disc& other = row.discs[k];
                        const QRectF body(other.leftEnd(), row.centre - other.radius,
                                          other.rightEnd() - other.leftEnd(), 2 * other.radius);
                        EXPECT_FALSE(label.intersects(body));
                        if (k != i && !other.label.isEmpty()) {
                            EXPECT_FALSE(label.intersects(other.labelRect));
                        }
                    }
                }
            }
        }
    }
}

TEST(TimelineLayout, AreaIsInProportionToHeadcount) {
    const auto layout = laidOut({laneOf({people(kDay + 100, 2'500, 0), people(kDay + 500, 10'000, 1)})}, wholeFrame());
    const auto& discs = layout.rows[0].discs;
    ASSERT_EQ(discs.size(), 2U);
    EXPECT_NEAR(discs[1].radius, 2 * discs[0].radius, 1e-9);
    EXPECT_NEAR(discs[1].radius, layout.largestRadius, 1e-9);
}

TEST(TimelineLayout, ATinyNumberIsStillSeen) {
    const auto layout = laidOut({laneOf({people(kDay + 100, 1, 0), people(kDay + 500, 1'000'000, 1)})}, wholeFrame());
    EXPECT_DOUBLE_EQ(layout.rows[0].discs[0].radius, kSmallestRadius);
}

TEST(TimelineLayout, NeighboursOnTheSameDayBecomeOneWithTheirSum) {
    const auto layout = laidOut({laneOf({people(kDay + 100, 700, 0), people(kDay + 100, 500, 1)})}, wholeFrame());
    ASSERT_EQ(layout.rows[0].discs.size(), 1U);
    EXPECT_EQ(layout.rows[0].discs[0].sum.value, 1'200);
    EXPECT_EQ(layout.rows[0].discs[0].sum.events(), 2U);
}

TEST(TimelineLayout, AnUnknownNumberIsHollowAndCountedInTheBadgeOfANumber) {
    Mark unknown = people(kDay + 100, 0, 0);
    unknown.hasNumber = false;
    const auto alone = laidOut({laneOf({unknown})}, wholeFrame());
    EXPECT_EQ(alone.rows[0].discs[0].kind, DiscKind::Unknown);
    const auto together = laidOut({laneOf({unknown, people(kDay + 101, 900, 1)})}, wholeFrame());
    ASSERT_EQ(together.rows[0].discs.size(), 1U);
    EXPECT_EQ(together.rows[0].discs[0].kind, DiscKind::Counted);
    EXPECT_EQ(together.rows[0].discs[0].sum.unknown, 1U);
    EXPECT_GT(together.rows[0].discs[0].badgeWidth, 0);
}

TEST(TimelineLayout, WhatAnotherEventCountsIsDashedInNetAndFilledInGross) {
    Mark wave = people(kDay + 100, 4'000);
    wave.net = 0;
    EXPECT_EQ(laidOut({laneOf({wave})}, wholeFrame()).rows[0].discs[0].kind, DiscKind::Elsewhere);
    const auto gross = laidOut({laneOf({wave})}, wholeFrame(), true);
    EXPECT_EQ(gross.rows[0].discs[0].kind, DiscKind::Counted);
    EXPECT_EQ(gross.rows[0].discs[0].sum.value, 4'000);
}

TEST(TimelineLayout, FlagsNeverCountAndStandApart) {
    Mark flag = people(kDay + 100, 0);
    flag.kind = EventKind::HiringFreeze;
    const auto layout = laidOut({laneOf({flag})}, wholeFrame());
    EXPECT_TRUE(layout.rows[0].discs.empty());
    ASSERT_EQ(layout.rows[0].flags.size(), 1U);
    EXPECT_NEAR(layout.rows[0].flags[0].x, 200 + 100.5, 0.01);
}

TEST(TimelineLayout, ACoarseDateIsASoftSpanOverAllItsDays) {
    Mark year = people(kDay + 100, 500);
    year.lastDay = year.firstDay + 364;
    const auto layout = laidOut({laneOf({year})}, wholeFrame());
    ASSERT_EQ(layout.rows[0].spans.size(), 1U);
    EXPECT_NEAR(layout.rows[0].spans[0].left, 300, 0.01);
    EXPECT_NEAR(layout.rows[0].spans[0].right, 665, 0.01);
}

TEST(TimelineLayout, BoundsOfAFigureAreDrawnAsRadii) {
    Lane lane = laneOf({people(kDay + 100, 9'000), people(kDay + 500, 20'000, 1)});
    lane.inexact = {{0, {8'000, 9'000, 10'000}}};
    const auto layout = laidOut({lane}, wholeFrame());
    const Disc& disc = layout.rows[0].discs[0];
    EXPECT_LT(disc.lowRadius, disc.radius);
    EXPECT_GT(disc.highRadius, disc.radius);
}

TEST(TimelineLayout, OnlyVisibleLanesAreLaidOut) {
    const TimelineContent content(randomLanes(2400, 3, 1), false);
    LayoutFrame frame = wholeFrame();
    frame.scroll = 44 * 1000;
    const auto layout = layOut(content, frame, DiscText(themeOf(ThemeKind::Light)));
    EXPECT_EQ(layout.rows.front().lane, 1000U);
    EXPECT_LE(layout.rows.size(), 20U);
}

TEST(TimelineLayout, FindsWhatIsUnderThePointer) {
    const auto layout = laidOut({laneOf({people(kDay + 100, 900)})}, wholeFrame());
    const LaneRow& row = layout.rows[0];
    const auto hit = layout.at({row.discs[0].x, row.centre});
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->disc, 0U);
    EXPECT_FALSE(layout.at({row.discs[0].x + 200, row.centre})->disc);
    EXPECT_FALSE(layout.at({500, 2'000}));
}

TEST(TimelineContent, FindsEveryPlaceOfAnEvent) {
    const auto lanes = randomLanes(5, 50, 9);
    const TimelineContent content(lanes, false);
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        for (std::uint32_t i = 0; i < lanes[lane].marks.size(); ++i) {
            const Mark& mark = lanes[lane].marks[i];
            const auto places = content.placesOf(mark.event, mark.firstDay, mark.lastDay);
            ASSERT_EQ(places.size(), 1U);
            EXPECT_EQ(places[0], (MarkPlace{lane, i}));
        }
    }
}

TEST(MonthSums, AddUpToEverythingThatHasAMonth) {
    const auto lanes = randomLanes(3, 80, 5);
    qint64 expected = 0;
    for (const Lane& lane : lanes) {
        for (const Mark& mark : lane.marks) expected += mark.lastDay - mark.firstDay > 30 ? 0 : mark.net;
    }
    const MonthSums months = monthSums(TimelineContent(lanes, false));
    qint64 sum = 0;
    for (const qint64 month : months.sums) sum += month;
    EXPECT_EQ(sum, expected);
}

TEST(TimelineChart, PaintsWithNoWindow) {
    TimelineChart chart;
    chart.setContent(std::make_shared<TimelineContent>(randomLanes(3, 100, 2), false));
    chart.setSize({800, 300});
    const DaySpan whole = wholeRange(chart.content());
    chart.setVisibleDays(whole.firstDay, whole.lastDay + 1);
    QImage image(800, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    chart.paint(painter, {});
    painter.end();
    int blue = 0;
    for (int x = 200; x < 800; ++x) {
        for (int y = 0; y < 300; ++y) blue += image.pixelColor(x, y) == themeOf(ThemeKind::Light).series[0] ? 1 : 0;
    }
    EXPECT_GT(blue, 100);
    EXPECT_EQ(image.pixelColor(2, 2), themeOf(ThemeKind::Light).ground);
}

}  // namespace
}  // namespace cutline
