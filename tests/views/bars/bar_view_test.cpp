// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_view.h"

#include "tests/views/browse/filled_document.h"
#include "views/bars/bar_canvas.h"
#include "views/browse/browser.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;

struct Shown {
    FilledDocument document{{layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("8,000"))}};
    Browser browser;
    BarView view{&browser};

    Shown() {
        browser.setDocument(&*document);
        view.resize(700, 300);
    }
    [[nodiscard]] BarCanvas& canvas() { return *view.findChild<BarCanvas*>(); }
    [[nodiscard]] QAction* choice(const QString& words) {
        for (QToolButton* button : view.findChildren<QToolButton*>()) {
            for (QAction* action : button->menu()->actions()) {
                if (action->text() == words) return action;
            }
        }
        return nullptr;
    }
};

TEST(BarView, NamesItsCut) {
    Shown shown;
    EXPECT_TRUE(shown.view.findChild<QLabel*>()->text().startsWith(QStringLiteral("Net headcount cuts by company")));
    EXPECT_TRUE(shown.view.accessibleDescription().contains(QStringLiteral("18,000")));
}

TEST(BarView, TheMenusChangeTheStateOfTheBrowser) {
    Shown shown;
    ASSERT_NE(shown.choice(QStringLiteral("Month")), nullptr);
    shown.choice(QStringLiteral("Month"))->trigger();
    EXPECT_EQ(shown.browser.state().bars.by, GroupBy::Month);
    EXPECT_EQ(shown.canvas().table().bars.size(), 5U);
    shown.browser.goBack();
    EXPECT_EQ(shown.browser.state().bars.by, GroupBy::Company);
    shown.choice(QStringLiteral("Top 5"))->trigger();
    EXPECT_EQ(shown.browser.state().bars.top, 5);
}

TEST(BarView, AClickSelectsTheFirstEventOfTheBar) {
    Shown shown;
    QSignalSpy activated(&shown.view, &BarView::barActivated);
    Q_EMIT shown.canvas().activated(1);
    EXPECT_EQ(shown.browser.state().selectedUid, QStringLiteral("Meta@2023-03-14"));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("Meta"));
}

TEST(BarView, IsCalmWithNothingOpen) {
    Browser browser;
    BarView view(&browser);
    view.resize(400, 200);
    EXPECT_FALSE(view.grab().isNull());
}

}  // namespace
}  // namespace cutline
