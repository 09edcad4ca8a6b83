// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_header.h"

#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/timeline/timeline_view.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;

struct Shown {
    FilledDocument document{{layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                             layoff({QStringLiteral("Amazon"), QStringLiteral("Twitch")}, QStringLiteral("2023-03-20"),
                                    QStringLiteral("400")),
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("8,000"))}};
    Browser browser;
    TimelineView view{&browser};

    Shown() {
        browser.setDocument(&*document);
        view.resize(900, 400);
        view.show();
    }
    [[nodiscard]] QToolButton* button(const QString& words) {
        for (QToolButton* one : view.findChildren<QToolButton*>()) {
            if (one->text() == words) return one;
        }
        return nullptr;
    }
    void choose(const QString& words) {
        for (QToolButton* one : view.findChildren<QToolButton*>()) {
            if (one->menu() == nullptr) continue;
            for (QAction* action : one->menu()->actions()) {
                if (action->text() == words) return action->trigger();
            }
        }
        ADD_FAILURE() << "there is no choice " << words.toStdString();
    }
};

TEST(TimelineHeader, ItsMenusChangeTheStateOfTheBrowser) {
    Shown shown;
    shown.choose(QStringLiteral("Country"));
    EXPECT_EQ(shown.browser.state().lanes.by, GroupBy::Country);
    EXPECT_EQ(shown.view.findChild<QLabel*>()->text(), QStringLiteral("Announcements by country"));
    shown.choose(QStringLiteral("By name"));
    EXPECT_EQ(shown.browser.state().lanes.order, LaneOrder::Name);
    shown.browser.goBack();
    EXPECT_EQ(shown.browser.state().lanes.order, LaneOrder::Total);
    EXPECT_NE(shown.button(QStringLiteral("Largest first ▾")), nullptr);
}

TEST(TimelineHeader, OpensAndClosesAllLanesThatHaveDivisions) {
    Shown shown;
    EXPECT_FALSE(shown.button(QStringLiteral("Close all"))->isVisible());
    shown.button(QStringLiteral("Open all"))->click();
    EXPECT_EQ(shown.browser.state().lanes.opened, std::vector<QString>{QStringLiteral("Amazon")});
    EXPECT_FALSE(shown.button(QStringLiteral("Open all"))->isVisible());
    shown.button(QStringLiteral("Close all"))->click();
    EXPECT_TRUE(shown.browser.state().lanes.opened.empty());
}

TEST(TimelineHeader, DropsItsTitleWhereThereIsNoRoomRatherThanCuttingIt) {
    Shown shown;
    shown.view.resize(380, 300);
    EXPECT_TRUE(shown.view.findChild<QLabel*>()->text().isEmpty());
}

}  // namespace
}  // namespace cutline
