// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/totals.h"
#include "tests/views/timeline/shown_timeline.h"
#include "views/timeline/mark_key.h"
#include "views/timeline/range_bar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::layoff;

struct Shown : test::ShownTimeline {
    Shown()
        : ShownTimeline({layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                         layoff({QStringLiteral("Meta")}, QStringLiteral("2022-11-18"), QStringLiteral("8,000")),
                         layoff({QStringLiteral("Amazon")}, QStringLiteral("2024-03-20"), QStringLiteral("400"))}) {}
    [[nodiscard]] RangeBar& bar() { return *view.findChild<RangeBar*>(); }
    [[nodiscard]] QString words() {
        QTest::qWait(5);
        return bar().findChild<QLabel*>()->text();
    }
    void click(const QString& text) {
        for (QToolButton* button : bar().findChildren<QToolButton*>()) {
            if (button->text() == text) return button->click();
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }
};

TEST(TimelineRange, KeysMarkItFromTheSelectedEventOnAndEscapeTakesItAway) {
    Shown shown;
    shown.browser.select(QStringLiteral("Amazon@2022-11-16"));
    shown.press(Qt::Key_F);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(shown.words(), QStringLiteral("16 – 18 Nov 2022 · 3 days · 2 layoffs · 2 companies · "
                                            "18,000 net of 18,000 announced"));
    EXPECT_TRUE(shown.bar().isVisible());
    shown.press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_TRUE(shown.words().startsWith(QStringLiteral("16 – 17 Nov 2022 · 2 days · 1 layoff · 1 company")));
    shown.press(Qt::Key_Escape);
    QTest::qWait(5);
    EXPECT_FALSE(shown.bar().isVisible());
}

TEST(TimelineRange, ZoomAndFilterAreTwoThings) {
    Shown shown;
    shown.browser.select(QStringLiteral("Amazon@2022-11-16"));
    shown.press(Qt::Key_F);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    shown.click(QStringLiteral("Zoom to range"));
    EXPECT_LT(shown.browser.state().visible->last, QDate(2022, 12, 1));
    EXPECT_EQ(totalOf(*shown.browser.selection()).events, 3);
    shown.click(QStringLiteral("Only these dates"));
    EXPECT_EQ(shown.browser.state().query.since, QDate(2022, 11, 16));
    EXPECT_EQ(shown.browser.state().query.until, QDate(2022, 11, 17));
    EXPECT_EQ(totalOf(*shown.browser.selection()).events, 1);
}

TEST(TimelineRange, IsExplained) {
    Shown shown;
    QSignalSpy explained(&shown.view, &TimelineView::explainAsked);
    shown.browser.select(QStringLiteral("Meta@2022-11-18"));
    shown.press(Qt::Key_F);
    shown.press(Qt::Key_Left, Qt::ShiftModifier);
    shown.click(QStringLiteral("Explain"));
    ASSERT_EQ(explained.count(), 1);
    EXPECT_EQ(totalOf(*explained[0][0].value<std::shared_ptr<const Selection>>()).net, 8'000);
    EXPECT_EQ(explained[0][1].toString(), QStringLiteral("17 – 18 Nov 2022"));
}

TEST(TimelineRange, ADragWithShiftMarksDaysAndMovesNothing) {
    Shown shown;
    QTest::mousePress(&shown.view, Qt::LeftButton, Qt::ShiftModifier, QPoint(400, 100));
    for (const int x : {430, 700}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 100), shown.view.mapToGlobal(QPointF(x, 100)), Qt::NoButton,
                         Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&shown.view, &move);
    }
    QTest::mouseRelease(&shown.view, Qt::LeftButton, Qt::ShiftModifier, QPoint(700, 100));
    EXPECT_FALSE(shown.words().isEmpty());
    EXPECT_TRUE(shown.bar().isVisible());
    EXPECT_FALSE(shown.browser.state().visible);
}

TEST(MarkKey, HangsFromItsButtonAndFromAKey) {
    Shown shown;
    shown.press(Qt::Key_K);
    MarkKey* key = shown.view.findChild<MarkKey*>();
    ASSERT_NE(key, nullptr);
    EXPECT_GE(key->findChildren<QLabel*>().size(), 10);
}

}  // namespace
}  // namespace cutline
