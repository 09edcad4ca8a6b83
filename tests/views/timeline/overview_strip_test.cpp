// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overview_strip.h"

#include <QDate>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace cutline {
namespace {

constexpr double kFirst = 2'459'000;

/// 1,000 days on 1,000 pixels from x = 100 on; days 300 to 500 are visible.
struct Strip {
    OverviewStrip strip;
    QSignalSpy asked{&strip, &OverviewStrip::rangeAsked};
    QSignalSpy fitted{&strip, &OverviewStrip::fitAsked};

    Strip() {
        strip.resize(1200, 58);
        strip.setMonths({static_cast<qint32>(kFirst), {1, 2, 3}}, kFirst, kFirst + 1000);
        strip.setPlot(100, 1000);
        show(300, 500);
        // As a timeline does.
        QObject::connect(&strip, &OverviewStrip::rangeAsked, &strip,
                         [this](double first, double last) { strip.setVisibleDays(first, last); });
        strip.show();
    }
    void show(double first, double last) { strip.setVisibleDays(kFirst + first, kFirst + last); }
    void drag(int from, int to) {
        QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(100 + from, 20));
        QTest::mouseMove(&strip, QPoint(100 + (from + to) / 2, 20));
        QTest::mouseMove(&strip, QPoint(100 + to, 20));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(100 + to, 20));
    }
    void expectAsked(double first, double last) {
        ASSERT_FALSE(asked.isEmpty());
        EXPECT_NEAR(asked.last()[0].toDouble(), kFirst + first, 1.5);
        EXPECT_NEAR(asked.last()[1].toDouble(), kFirst + last, 1.5);
    }
};

TEST(OverviewStrip, ADragInsideMovesWhatIsVisible) {
    Strip strip;
    strip.drag(400, 450);
    strip.expectAsked(350, 550);
}

TEST(OverviewStrip, ADragOfAnEdgeResizes) {
    Strip strip;
    strip.drag(500, 620);
    strip.expectAsked(300, 620);
    strip.drag(300, 250);
    strip.expectAsked(250, 620);
}

TEST(OverviewStrip, ADragOnTheEmptyPartDrawsANewRangeInEitherDirection) {
    Strip strip;
    strip.drag(700, 800);
    strip.expectAsked(700, 800);
    strip.show(300, 500);
    strip.drag(200, 60);
    strip.expectAsked(60, 200);
}

TEST(OverviewStrip, WhereAllIsVisibleADragDrawsToo) {
    Strip strip;
    strip.show(0, 1000);
    strip.drag(400, 600);
    strip.expectAsked(400, 600);
}

TEST(OverviewStrip, AClickBesideBringsItThereAndADoubleClickShowsAll) {
    Strip strip;
    QTest::mouseClick(&strip.strip, Qt::LeftButton, {}, QPoint(100 + 800, 20));
    strip.expectAsked(700, 900);
    QTest::mouseDClick(&strip.strip, Qt::LeftButton, {}, QPoint(100 + 100, 20));
    EXPECT_EQ(strip.fitted.count(), 1);
}

TEST(OverviewStrip, KeysMoveAndResize) {
    Strip strip;
    EXPECT_EQ(strip.strip.focusPolicy(), Qt::TabFocus);
    QTest::keyClick(&strip.strip, Qt::Key_Right);
    strip.expectAsked(320, 520);
    QTest::keyClick(&strip.strip, Qt::Key_Right, Qt::ShiftModifier);
    strip.expectAsked(320, 540);
    QTest::keyClick(&strip.strip, Qt::Key_Left, Qt::ShiftModifier);
    strip.expectAsked(320, 518);
    QTest::keyClick(&strip.strip, Qt::Key_End);
    strip.expectAsked(802, 1000);
    QTest::keyClick(&strip.strip, Qt::Key_0);
    EXPECT_EQ(strip.fitted.count(), 1);
}

TEST(OverviewStrip, SaysWhatIsVisible) {
    Strip strip;
    const QDate first = QDate::fromJulianDay(static_cast<qint64>(kFirst) + 300);
    EXPECT_TRUE(strip.strip.accessibleDescription().contains(QString::number(first.year())));
}

}  // namespace
}  // namespace cutline
