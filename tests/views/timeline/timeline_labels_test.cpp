// SPDX-License-Identifier: GPL-3.0-or-later
// No text of a timeline overlaps another, none is cut but names that no column is wide enough for. Checked on the
// layout at the widths people have, with the names and numbers that break layouts.
#include "model/exchange/csv_import.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"
#include "tests/views/timeline/random_lanes.h"
#include "views/timeline/timeline_chart.h"

#include <QFile>

#include <gtest/gtest.h>

namespace cutline {
namespace {

const QChar kEllipsis(0x2026);

/// Every text that is drawn, with where it is drawn.
struct DrawnText {
    QString text;
    QRectF rect;
    bool mayBeCut = false;
};

std::vector<DrawnText> textsOf(const TimelineDrawing& drawing) {
    std::vector<DrawnText> texts;
    const double figures = DiscText(themeOf(ThemeKind::Light)).inside.capHeight();
    const QRectF& plot = drawing.frame.plot;
    for (const PlacedName& name : drawing.names) {
        texts.push_back({name.name.lines.join(u'\n'), name.rect, name.name.isCut});
        texts.push_back({name.totalWords, name.total});
    }
    for (const LaneRow& row : drawing.layout.rows) {
        for (const Disc& disc : row.discs) {
            QRectF label = disc.labelRect;
            // What is seen of figures, without the room above and below that a line of text has.
            const double room = disc.isLabelInside ? (label.height() - figures) / 2 : 0;
            if (!disc.label.isEmpty()) texts.push_back({disc.label, label.adjusted(0, room, 0, -room)});
            const QRectF badge = disc.badgeRect(row.centre);
            const bool isWhole = badge.left() >= plot.left() && badge.right() <= plot.right();
            if (disc.showsBadge(plot) || (disc.kind == DiscKind::Unknown && isWhole)) {
                texts.push_back({unknownText(disc.sum.unknown), badge});
            }
        }
    }
    const double top = drawing.frame.plot.bottom() + 2;
    for (const CalendarTick& tick : drawing.ticks) {
        if (!tick.label.isEmpty()) texts.push_back({tick.label, {tick.x + kTickLabelOffset, top, tick.labelWidth, 20}});
    }
    return texts;
}

void expectClean(TimelineChart& chart, const std::string& where) {
    const TimelineDrawing& drawing = chart.drawing();
    const auto texts = textsOf(drawing);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(texts[i].text.contains(kEllipsis), texts[i].mayBeCut) << where << ": " << texts[i].text.toStdString();
        EXPECT_LE(texts[i].rect.right(), drawing.area.right() + 1) << where << ": " << texts[i].text.toStdString();
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            EXPECT_FALSE(texts[i].rect.intersects(texts[k].rect))
                << where << ": " << texts[i].text.toStdString() << " over " << texts[k].text.toStdString();
        }
    }
}

/// At the widths people have, all of time and closer and closer, the first lanes and others.
void expectCleanEverywhere(const std::shared_ptr<const TimelineContent>& content) {
    for (const int width : {800, 1280, 1920}) {
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
            TimelineChart chart;
            chart.setTheme(theme);
            chart.setContent(content);
            chart.setSize(QSizeF(width, 560));
            const DaySpan whole = wholeRange(*content);
            const double length = whole.lastDay + 1 - whole.firstDay;
            for (int zoom = 0; zoom < 9; ++zoom) {
                const double shown = std::max(7.0, length / std::pow(2.0, zoom));
                for (const double at : {0.0, 0.37, 0.71, 1.0}) {
                    const double first = whole.firstDay + (length - shown) * at;
                    chart.setVisibleDays(first, first + shown);
                    chart.setScroll(chart.longestScroll() * at * at);
                    expectClean(chart, std::to_string(width) + " px, zoom " + std::to_string(zoom) + " at " +
                                           std::to_string(at));
                }
            }
        }
    }
}

TEST(TimelineLabels, OfAPublicTrackerNeverOverlap) {
    const QString path = test::sharedFile(QStringLiteral("data/layoffs_fyi/2024-11_percent_signs.csv"));
    if (!QFile::exists(path)) GTEST_SKIP() << "the shared data is not here";
    const test::TemporaryFolder folder;
    auto workbook = Workbook::create(folder.file(QStringLiteral("real.cutline")));
    ASSERT_TRUE(workbook);
    ASSERT_TRUE(importCsv(**workbook, path));
    const auto dataset = Dataset::load(**workbook);
    ASSERT_TRUE(dataset);
    const auto selection = Selection::pick(Ledger::count(*dataset), {});
    ASSERT_TRUE(selection);
    for (const GroupBy by : {GroupBy::Company, GroupBy::Industry, GroupBy::Country}) {
        LaneOptions options;
        options.by = by;
        expectCleanEverywhere(std::make_shared<TimelineContent>(lanesOf(*selection, options), false));
    }
}

TEST(TimelineLabels, OfThousandsOfCompaniesNeverOverlap) {
    auto lanes = test::randomLanes(2400, 4, 7);
    for (std::size_t i = 0; i < lanes.size(); i += 3)
        lanes[i].label = QStringLiteral("The Company of %1 Words & Co.").arg(i);
    expectCleanEverywhere(std::make_shared<TimelineContent>(std::move(lanes), false));
}

TEST(TimelineLabels, OfNamesThatBreakLayoutsNeverOverlap) {
    auto lanes = test::randomLanes(6, 60, 4);
    lanes[0].label = QStringLiteral("A company whose name never ends ").repeated(7).left(200);
    lanes[1].label = QStringLiteral("阿里巴巴集团控股有限公司");
    lanes[2].label = QStringLiteral("شركة الاتصالات السعودية");
    lanes[3].label = QString(200, u'W');
    lanes[4].label = QStringLiteral("חברת החשמל לישראל Ltd. 12");
    lanes[5].depth = 2;
    expectCleanEverywhere(std::make_shared<TimelineContent>(std::move(lanes), true));
}

TEST(TimelineLabels, OfOneEventOneDayAndThirtyYearsNeverOverlap) {
    expectCleanEverywhere(std::make_shared<TimelineContent>(test::randomLanes(1, 1, 1), false));
    auto day = test::randomLanes(3, 40, 2);
    for (Lane& lane : day) {
        for (Mark& mark : lane.marks) mark.firstDay = mark.lastDay = 2'459'900;
        std::sort(lane.marks.begin(), lane.marks.end(), [](const Mark& a, const Mark& b) { return a.event < b.event; });
    }
    expectCleanEverywhere(std::make_shared<TimelineContent>(std::move(day), false));
    auto years = test::randomLanes(12, 200, 3);
    for (Lane& lane : years) {
        for (Mark& mark : lane.marks) {
            mark.firstDay = mark.lastDay = 2'449'000 + (mark.firstDay - 2'458'849) * 7;
        }
        std::sort(lane.marks.begin(), lane.marks.end(), [](const Mark& a, const Mark& b) {
            return std::make_pair(a.firstDay, a.event) < std::make_pair(b.firstDay, b.event);
        });
    }
    expectCleanEverywhere(std::make_shared<TimelineContent>(std::move(years), false));
}

}  // namespace
}  // namespace cutline
