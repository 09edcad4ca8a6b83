// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_view.h"

#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;

const QString kAmazonFirst = QStringLiteral("Amazon@2022-11-16");
const QString kAmazonSecond = QStringLiteral("Amazon@2023-03-20");
const QString kMeta = QStringLiteral("Meta@2023-03-14");

struct Shown {
    FilledDocument document{{layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                             layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("9,000")),
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("10,000"))}};
    Browser browser;
    TimelineView view{&browser};

    Shown() {
        browser.setDocument(&*document);
        view.resize(900, 400);
        view.show();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    [[nodiscard]] QString selected() const { return browser.state().selectedUid; }
};

TEST(TimelineView, ArrowKeysWalkOverEvents) {
    Shown shown;
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.selected(), kAmazonFirst);
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.selected(), kAmazonSecond);
    shown.press(Qt::Key_Down);
    EXPECT_EQ(shown.selected(), kMeta);
    shown.press(Qt::Key_Up);
    EXPECT_EQ(shown.selected(), kAmazonSecond);
    shown.press(Qt::Key_Home);
    EXPECT_EQ(shown.selected(), kAmazonFirst);
    shown.press(Qt::Key_End);
    EXPECT_EQ(shown.selected(), kAmazonSecond);
}

TEST(TimelineView, ReturnActivatesTheSelectedEvent) {
    Shown shown;
    QSignalSpy activated(&shown.view, &TimelineView::activated);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toString(), kAmazonFirst);
}

TEST(TimelineView, ZoomIsReportedAsWholeDaysAndFitTakesItBack) {
    Shown shown;
    shown.press(Qt::Key_Plus);
    ASSERT_TRUE(shown.browser.state().visible);
    const VisibleRange once = *shown.browser.state().visible;
    shown.press(Qt::Key_Plus);
    const VisibleRange twice = *shown.browser.state().visible;
    EXPECT_LT(twice.first.daysTo(twice.last), once.first.daysTo(once.last));
    shown.press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_GT(shown.browser.state().visible->first, twice.first);
    shown.press(Qt::Key_0);
    EXPECT_FALSE(shown.browser.state().visible);
}

TEST(TimelineView, TheWheelZoomsWithControl) {
    Shown shown;
    QWheelEvent wheel(QPointF(500, 60), shown.view.mapToGlobal(QPointF(500, 60)), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&shown.view, &wheel);
    EXPECT_TRUE(shown.browser.state().visible);
}

TEST(TimelineView, AClickOnADiscSelectsItAndADragPansTime) {
    Shown shown;
    shown.press(Qt::Key_Plus);
    const VisibleRange before = *shown.browser.state().visible;
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, QPoint(500, 60));
    QTest::mouseMove(&shown.view, QPoint(560, 60));
    QTest::mouseMove(&shown.view, QPoint(640, 60));
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, QPoint(640, 60));
    EXPECT_LT(shown.browser.state().visible->first, before.first);
}

TEST(TimelineView, SpaceOpensALaneThatHasDivisions) {
    Shown shown;
    shown.document.save(layoff({QStringLiteral("Amazon"), QStringLiteral("Twitch")}, QStringLiteral("2023-03-21"),
                               QStringLiteral("400")));
    shown.browser.select(kAmazonFirst);
    shown.press(Qt::Key_Space);
    EXPECT_EQ(shown.browser.state().lanes.opened, std::vector<QString>{QStringLiteral("Amazon")});
    shown.press(Qt::Key_Space);
    EXPECT_TRUE(shown.browser.state().lanes.opened.empty());
}

TEST(TimelineView, ZoomsToTheSelectedEventAndThenToItsLane) {
    Shown shown;
    shown.browser.select(kAmazonSecond);
    shown.press(Qt::Key_F);
    ASSERT_TRUE(shown.browser.state().visible);
    const VisibleRange around = *shown.browser.state().visible;
    EXPECT_GT(around.first, QDate(2022, 12, 1));
    EXPECT_LT(around.first, QDate(2023, 3, 20));
    shown.view.zoomToSelection();
    EXPECT_LT(shown.browser.state().visible->first, QDate(2022, 11, 16));
}

TEST(TimelineView, StepsFromDiscToDisc) {
    Shown shown;
    shown.document.save(layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-17"), QStringLiteral("50")));
    shown.browser.select(kAmazonFirst);
    shown.press(Qt::Key_BracketRight);
    EXPECT_EQ(shown.selected(), kAmazonSecond);
    shown.press(Qt::Key_BracketLeft);
    EXPECT_EQ(shown.selected(), kAmazonFirst);
}

TEST(TimelineView, LanesStandByWhicheverTotalIsShown) {
    Shown shown;
    shown.document.save(layoff({QStringLiteral("Meta")}, QStringLiteral("2023-04-20"), QStringLiteral("10,000")));
    shown.document.link(LinkKind::PartOf, QStringLiteral("Meta@2023-04-20"), kMeta);
    shown.press(Qt::Key_Home);
    EXPECT_EQ(shown.selected(), kAmazonFirst);
    shown.browser.change([](ViewState& state) {
        state.showsGross = true;
        state.selectedUid.clear();
    });
    shown.press(Qt::Key_Home);
    EXPECT_EQ(shown.selected(), kMeta);
}

TEST(TimelineView, SaysInASentenceWhatItShows) {
    Shown shown;
    EXPECT_FALSE(shown.view.accessibleName().isEmpty());
    EXPECT_TRUE(shown.view.chartData().summary.contains(QStringLiteral("29,000")))
        << shown.view.chartData().summary.toStdString();
}

TEST(TimelineView, TheBarThatScrollsLanesHasAName) {
    Browser browser;
    TimelineView view(&browser);
    const auto* bar = view.findChild<QScrollBar*>();
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->accessibleName().toStdString(), "Lanes");
}

TEST(TimelineView, IsCalmWithNothingOpenAndWithNothingIn) {
    Browser browser;
    TimelineView view(&browser);
    view.resize(500, 200);
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_FALSE(view.grab().isNull());
    FilledDocument empty;
    browser.setDocument(&*empty);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_FALSE(view.chartData().summary.isEmpty());
    EXPECT_FALSE(view.grab().isNull());
}

}  // namespace
}  // namespace cutline
