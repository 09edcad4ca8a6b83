// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/totals.h"
#include "tests/views/timeline/shown_timeline.h"
#include "views/timeline/event_popup.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::layoff;

const QString kFirst = QStringLiteral("Amazon@2022-11-16");
const QString kSecond = QStringLiteral("Amazon@2022-11-18");
const QString kLate = QStringLiteral("Amazon/Twitch@2024-03-20");
const QString kMeta = QStringLiteral("Meta@2023-03-14");

/// Two of Amazon stand so close that they are one disc.
struct Shown : test::ShownTimeline {
    Shown()
        : ShownTimeline({layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                         layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-18"), QStringLiteral("about 500")),
                         layoff({QStringLiteral("Amazon"), QStringLiteral("Twitch")}, QStringLiteral("2024-03-20"),
                                QStringLiteral("400")),
                         layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("8,000")),
                         layoff({QStringLiteral("Zoom")}, QStringLiteral("2023-02-07"), QStringLiteral("1,300"))}) {}
    [[nodiscard]] EventPopup* popup() { return view.findChild<EventPopup*>(); }
    [[nodiscard]] Total explained(const QSignalSpy& spy) const {
        return totalOf(*spy.last()[0].value<std::shared_ptr<const Selection>>());
    }
};

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

TEST(TimelineList, ShowsTheEventsOfAMergedDiscAsTheyWereSaid) {
    Shown shown;
    shown.browser.select(kFirst);
    shown.press(Qt::Key_Return);
    ASSERT_NE(shown.popup(), nullptr);
    const auto& table = *shown.popup()->findChild<QTableView*>();
    ASSERT_EQ(table.model()->rowCount(), 2);
    EXPECT_EQ(cell(table, 0, 0), QStringLiteral("16 November 2022"));
    EXPECT_EQ(cell(table, 0, 4), QStringLiteral("10,000"));
    EXPECT_EQ(cell(table, 1, 3), QStringLiteral("about 500"));
    EXPECT_EQ(table.currentIndex().row(), 0);
}

TEST(TimelineList, AChoiceSelectsAndChosenAgainItIsEdited) {
    Shown shown;
    QSignalSpy activated(&shown.view, &TimelineView::activated);
    shown.browser.select(kFirst);
    shown.press(Qt::Key_Return);
    QTableView* table = shown.popup()->findChild<QTableView*>();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(shown.selected(), kSecond);
    EXPECT_EQ(activated.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shown.press(Qt::Key_Return);
    QTest::keyClick(shown.popup()->findChild<QTableView*>(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toString(), kSecond);
}

TEST(TimelineList, ZoomsToItsEventsAndExplainsThem) {
    Shown shown;
    QSignalSpy explained(&shown.view, &TimelineView::explainAsked);
    shown.browser.select(kFirst);
    shown.press(Qt::Key_Return);
    const auto buttons = shown.popup()->findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    buttons[1]->click();
    ASSERT_EQ(explained.count(), 1);
    EXPECT_EQ(shown.explained(explained).net, 10'500);
    EXPECT_EQ(explained[0][1].toString(), QStringLiteral("Amazon, 16 – 18 November 2022"));
    buttons[0]->click();
    ASSERT_TRUE(shown.browser.state().visible);
    EXPECT_LT(shown.browser.state().visible->last, QDate(2022, 12, 1));
}

TEST(TimelineMenu, OfAnEventNarrowsToItsCompanyOrToAllOthers) {
    Shown shown;
    shown.browser.select(kMeta);
    shown.press(Qt::Key_F10, Qt::ShiftModifier);
    shown.choose(QStringLiteral("All but Meta"));
    EXPECT_EQ(totalOf(*shown.browser.selection()).net, 10'000 + 500 + 400 + 1'300);
    shown.browser.goBack();
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Only Meta"));
    EXPECT_EQ(totalOf(*shown.browser.selection()).net, 8'000);
}

TEST(TimelineMenu, OfAnEventEditsExplainsAndZooms) {
    Shown shown;
    QSignalSpy activated(&shown.view, &TimelineView::activated);
    QSignalSpy explained(&shown.view, &TimelineView::explainAsked);
    shown.browser.select(kMeta);
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Edit…"));
    EXPECT_EQ(activated.count(), 1);
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Explain"));
    EXPECT_EQ(shown.explained(explained).net, 8'000);
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Zoom to it"));
    EXPECT_TRUE(shown.browser.state().visible);
}

TEST(TimelineMenu, OfAnEventLinksItAndTakesEachOfItsLinksAway) {
    Shown shown;
    shown.document.link(LinkKind::PartOf, kMeta, kLate);
    shown.document.link(LinkKind::Corrects, kFirst, kMeta);
    QSignalSpy link(&shown.view, &TimelineView::linkAsked);
    QSignalSpy remove(&shown.view, &TimelineView::removeLinkAsked);
    shown.browser.select(kMeta);
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Link to…"));
    ASSERT_EQ(link.count(), 1);
    EXPECT_EQ(link[0][0].toString(), kMeta);
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Remove the link: Part of Amazon > Twitch, 400 of 20 March 2024"));
    ASSERT_EQ(remove.count(), 1);
    const auto removed = remove[0][0].value<LinkEntry>();
    EXPECT_EQ(removed.kind, LinkKind::PartOf);
    EXPECT_EQ(removed.from, shown.document.indexOf(kMeta));
    EXPECT_EQ(removed.to, shown.document.indexOf(kLate));
}

TEST(TimelineMenu, OpensTheDivisionsOfALane) {
    Shown shown;
    shown.browser.select(kLate);
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Open the divisions of Amazon"));
    EXPECT_EQ(shown.browser.state().lanes.opened, std::vector<QString>{QStringLiteral("Amazon")});
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Explain the total of Twitch"));
    shown.press(Qt::Key_Menu);
    shown.choose(QStringLiteral("Close the divisions"));
    EXPECT_TRUE(shown.browser.state().lanes.opened.empty());
}

TEST(TimelineMouse, AClickOnATotalExplainsItAndAClickOnANameOpensTheLane) {
    Shown shown;
    QSignalSpy explained(&shown.view, &TimelineView::explainAsked);
    const QPoint name(50, 60);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, name);
    EXPECT_EQ(shown.browser.state().lanes.opened, std::vector<QString>{QStringLiteral("Amazon")});
    for (int x = 60; x < 300 && explained.isEmpty(); x += 4) {
        QTest::mouseMove(&shown.view, QPoint(x, 60));
        if (shown.view.cursor().shape() == Qt::PointingHandCursor) {
            QTest::mouseClick(&shown.view, Qt::LeftButton, {}, QPoint(x, 60));
        }
    }
    ASSERT_EQ(explained.count(), 1);
    EXPECT_EQ(shown.explained(explained).net, 10'900);
}

}  // namespace
}  // namespace cutline
