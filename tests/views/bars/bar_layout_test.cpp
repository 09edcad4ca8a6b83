// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_layout.h"

#include "views/bars/bar_chart.h"
#include "views/chart/value_axis.h"

#include <QDate>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace cutline {
namespace {

const Theme& theme() { return themeOf(ThemeKind::Light); }

BarTable names(int count) {
    BarTable table;
    for (int i = 0; i < count; ++i) {
        Bar bar;
        bar.label = bar.key = QStringLiteral("Company %1").arg(i);
        if (i == 1) bar.label = QStringLiteral("一家名字很长的公司").repeated(20);
        if (i == 2) bar.label = QStringLiteral("A company whose name never ends ").repeated(7);
        bar.value = 30'000 / (i + 1);
        bar.parts = {bar.value};
        table.bars.push_back(bar);
    }
    return table;
}

BarTable months(int count) {
    BarTable table;
    table.by = GroupBy::Month;
    for (int i = 0; i < count; ++i) {
        Bar bar;
        const QDate day = QDate(2015, 7, 1).addMonths(i);
        bar.key = day.toString(QStringLiteral("yyyy-MM"));
        bar.label = QStringLiteral("Mon ") + QString::number(day.year());
        bar.value = i % 5 == 0 ? 0 : (i * 7919) % 17'000;
        bar.parts = {bar.value};
        table.bars.push_back(bar);
    }
    Bar year;
    year.kind = BarKind::Coarse;
    year.key = QStringLiteral("2016");
    year.value = 900;
    year.parts = {900};
    table.bars.push_back(year);
    return table;
}

void expectNoOverlap(const std::vector<QRectF>& rects) {
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t k = i + 1; k < rects.size(); ++k) EXPECT_FALSE(rects[i].intersects(rects[k]));
    }
}

class BarLayouts : public testing::TestWithParam<int> {};

TEST_P(BarLayouts, NamesAndValuesOfLyingBarsNeverOverlap) {
    const double width = GetParam();
    for (const int count : {1, 3, 10, 40, 200}) {
        const BarTable table = names(count);
        const BarLayout layout =
            layOutBars(table, {width, std::max(300.0, neededHeight(table, width, theme()))}, theme());
        std::vector<QRectF> texts;
        for (const BarPlace& place : layout.bars) {
            texts.push_back(place.nameRect);
            texts.push_back(place.valueRect);
            EXPECT_LE(place.nameRect.right(), place.rect.left());
            EXPECT_GE(place.nameRect.left(), 0);
            EXPECT_GE(place.valueRect.left(), place.rect.right());
            EXPECT_LE(place.valueRect.right(), width);
        }
        expectNoOverlap(texts);
    }
}

TEST_P(BarLayouts, TextsOfUprightBarsNeverOverlap) {
    for (const int count : {1, 11, 30, 120, 199}) {
        const BarLayout layout = layOutBars(months(count), {static_cast<double>(GetParam()), 300}, theme());
        std::vector<QRectF> texts;
        for (const BarPlace& place : layout.bars) {
            if (!place.name.lines.isEmpty()) texts.push_back(place.nameRect);
            if (!place.value.isEmpty()) texts.push_back(place.valueRect);
        }
        EXPECT_GE(texts.size(), 2U);
        expectNoOverlap(texts);
    }
}

INSTANTIATE_TEST_SUITE_P(Widths, BarLayouts, testing::Values(800, 1280, 1920));

TEST(BarLayout, OtherThatWouldDwarfTheNamedBarsIsBroken) {
    BarTable table = names(3);
    Bar other;
    other.kind = BarKind::Other;
    other.value = 900'000;
    other.parts = {other.value};
    table.bars.push_back(other);
    const BarLayout layout = layOutBars(table, {900, 300}, theme());
    EXPECT_TRUE(layout.bars.back().isBroken);
    EXPECT_DOUBLE_EQ(layout.bars.back().rect.right(), layout.plot.right());
    EXPECT_DOUBLE_EQ(layout.domain, 30'000);
}

TEST(BarLayout, OutlinesOfTodayStandInTheLegend) {
    BarTable table = names(3);
    EXPECT_TRUE(layOutBars(table, {900, 300}, theme()).legend.empty());
    table.bars[1].today = Total{};
    table.bars[1].today->net = 20'000;
    const BarLayout layout = layOutBars(table, {900, 300}, theme());
    ASSERT_EQ(layout.legend.size(), 1U);
    EXPECT_TRUE(layout.legend[0].isGhost);
    EXPECT_EQ(layout.bars[1].today, QStringLiteral("today 20,000"));
    ASSERT_TRUE(layout.bars[1].ghost);
    EXPECT_GT(layout.bars[1].ghost->right(), layout.bars[1].rect.right());
}

TEST(BarLayout, OpenNumbersEndInAnArrowBeforeTheirValue) {
    BarTable table = names(2);
    table.bars[0].total = Total{30'000, 30'000, std::nullopt, 30'000, 1, 0, 0};
    const BarPlace place = layOutBars(table, {900, 300}, theme()).bars[0];
    ASSERT_TRUE(place.whisker);
    EXPECT_TRUE(place.whisker->isOpen);
    EXPECT_GT(place.valueRect.left(), place.whisker->line.x2());
}

TEST(BarLayout, LinesStandOnRoundNumbers) {
    EXPECT_DOUBLE_EQ(niceStep(17'000, 5), 5'000);
    EXPECT_DOUBLE_EQ(niceStep(1, 5), 1);
    EXPECT_DOUBLE_EQ(niceStep(95, 5), 20);
}

TEST(BarChart, ReplacesItsBarsWithoutKeepingTheOldOnes) {
    BarChart chart;
    chart.setSize({600, 300});
    QImage image(600, 300, QImage::Format_RGB32);
    for (int round = 0; round < 5; ++round) {
        chart.setTable(round % 2 == 0 ? names(8) : months(20));
        QPainter painter(&image);
        chart.paint(painter, {});
    }
    int blue = 0;
    for (int x = 0; x < 600; ++x) blue += image.pixelColor(x, 20) == theme().series[0] ? 1 : 0;
    EXPECT_GT(blue, 100);
}

TEST(BarChart, IsCalmWithoutBars) {
    BarChart chart;
    chart.setSize({600, 300});
    chart.setEmptyWords(QStringLiteral("Nothing"));
    QImage image(600, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    chart.paint(painter, {});
    EXPECT_TRUE(chart.layout().bars.empty());
}

}  // namespace
}  // namespace cutline
