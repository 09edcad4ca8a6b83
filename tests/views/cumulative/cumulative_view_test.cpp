// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_view.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/cumulative/cumulative_canvas.h"
#include "views/cumulative/cumulative_header.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::FilledDocument;
using test::layoff;

struct Shown {
    FilledDocument document{
        {layoff({u"Amazon"_s}, u"2022-11-16"_s, u"10,000"_s), layoff({u"Amazon"_s}, u"2023-03-20"_s, u"9,000"_s),
         layoff({u"Meta"_s}, u"2022-11-09"_s, u"11,000"_s), layoff({u"Dell"_s}, u"2023"_s, u"500"_s)}};
    Browser browser;
    test::ExpectedQtWarning platform{u"This plugin does not support"_s};  // of menus
    CumulativeView view{&browser};
    std::vector<std::pair<qint64, QString>> explained;

    Shown() {
        browser.setDocument(&*document);
        (void)browser.change([](ViewState& state) { state.lower = LowerView::Cumulative; });
        view.resize(900, 320);
        view.show();
        QObject::connect(&view, &CumulativeView::explainAsked, [this](const auto& part, const QString& title) {
            explained.emplace_back(totalOf(*part).net, title);
        });
    }
    [[nodiscard]] CumulativeCanvas& canvas() { return *view.findChild<CumulativeCanvas*>(); }
    [[nodiscard]] const CumulativeTable& table() { return canvas().table(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&canvas(), key, modifiers);
    }
    [[nodiscard]] QPoint labelOf(std::size_t line) {
        return canvas().chartLayout().lines[line].label.rect.center().toPoint();
    }
    void choose(const QString& words) {
        for (QToolButton* button : view.findChildren<QToolButton*>()) {
            for (QAction* action : button->menu()->actions()) {
                if (action->text() == words) return action->trigger();
            }
        }
        FAIL() << words.toStdString();
    }
    [[nodiscard]] QAction* entry(std::size_t line, const QString& words) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, labelOf(line), canvas().mapToGlobal(labelOf(line)));
        QCoreApplication::sendEvent(&canvas(), &event);
        for (QMenu* menu : view.findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
            for (QAction* action : menu->actions()) {
                if (action->text() == words) return action;
            }
        }
        return nullptr;
    }
};

TEST(CumulativeView, NamesItsCutAndSaysItsNumbers) {
    Shown shown;
    EXPECT_EQ(shown.view.findChild<CumulativeHeader*>()->findChild<QLabel*>()->text(),
              u"Net headcount cuts, added up by company"_s);
    ASSERT_EQ(shown.table().lines.size(), 3U);
    EXPECT_TRUE(shown.canvas().chartData().summary.contains(u"30,500 people in all"_s));
    EXPECT_EQ(shown.canvas().accessibleDescription(), shown.canvas().chartData().summary);
}

TEST(CumulativeView, TheChoicesChangeTheStateOfTheBrowser) {
    Shown shown;
    shown.choose(u"Total"_s);
    EXPECT_FALSE(shown.browser.state().cumulative.by);
    EXPECT_EQ(shown.table().lines.size(), 1U);
    shown.browser.goBack();
    EXPECT_EQ(shown.browser.state().cumulative.by, GroupBy::Company);
    shown.choose(u"From day zero"_s);
    EXPECT_TRUE(shown.table().startsTogether);
    shown.choose(u"Percent of workforce"_s);
    EXPECT_TRUE(shown.table().isPercent);
    EXPECT_TRUE(shown.table().isEmpty());
    EXPECT_TRUE(shown.canvas().chartData().summary.contains(u"Left out"_s));
    shown.choose(u"Industry"_s);
    EXPECT_FALSE(shown.table().isPercent);
}

TEST(CumulativeView, KeysWalkTheStepsAndSelectTheirEvents) {
    Shown shown;
    shown.key(Qt::Key_Right);
    EXPECT_EQ(shown.browser.state().selectedUid, u"Amazon@2022-11-16"_s);
    shown.key(Qt::Key_Right);
    EXPECT_EQ(shown.browser.state().selectedUid, u"Amazon@2023-03-20"_s);
    shown.key(Qt::Key_Right);
    EXPECT_EQ(shown.browser.state().selectedUid, u"Amazon@2023-03-20"_s);
    shown.key(Qt::Key_Down);
    EXPECT_EQ(shown.browser.state().selectedUid, u"Meta@2022-11-09"_s);
    shown.key(Qt::Key_Down);
    EXPECT_EQ(shown.browser.state().selectedUid, u"Dell@2023"_s);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Home);
    EXPECT_EQ(shown.browser.state().selectedUid, u"Amazon@2022-11-16"_s);
    shown.key(Qt::Key_E);
    ASSERT_EQ(shown.explained.size(), 1U);
    EXPECT_EQ(shown.explained[0], (std::pair<qint64, QString>(19'000, u"Amazon"_s)));
    shown.key(Qt::Key_Return);
    EXPECT_EQ(shown.browser.state().query.organizations, std::vector<QStringList>{{u"Amazon"_s}});
    EXPECT_EQ(shown.table().lines.size(), 1U);
}

TEST(CumulativeView, CopiesItsData) {
    Shown shown;
    shown.key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Date\tAmazon\tMeta\tDell\n"_s));
}

TEST(CumulativeView, AClickNarrowsAndBackWidensAgain) {
    Shown shown;
    QTest::mouseClick(&shown.canvas(), Qt::LeftButton, {}, shown.labelOf(1));
    EXPECT_EQ(shown.browser.state().query.organizations, std::vector<QStringList>{{u"Meta"_s}});
    shown.browser.goBack();
    EXPECT_EQ(shown.table().lines.size(), 3U);
}

TEST(CumulativeView, TheMenuExplainsAndLeavesOut) {
    Shown shown;
    ASSERT_NE(shown.entry(1, u"Explain Meta…"_s), nullptr);
    shown.entry(1, u"Explain Meta…"_s)->trigger();
    ASSERT_EQ(shown.explained.size(), 1U);
    EXPECT_EQ(shown.explained[0].first, 11'000);
    shown.entry(1, u"All but Meta"_s)->trigger();
    EXPECT_EQ(shown.table().lines.size(), 2U);
}

TEST(CumulativeView, HoverIsShared) {
    Shown shown;
    const Dataset& dataset = shown.document.dataset();
    QTest::mouseMove(&shown.canvas(), shown.labelOf(1));
    QMouseEvent move(QEvent::MouseMove, shown.labelOf(1), shown.canvas().mapToGlobal(shown.labelOf(1)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.canvas(), &move);
    ASSERT_NE(shown.browser.hoveredOrganization(), kNoOrganization);
    EXPECT_EQ(dataset.entry(shown.browser.hoveredOrganization()).name, u"Meta"_s);
}

TEST(CumulativeView, ZoomIsSharedUnlessAllStartTogether) {
    Shown shown;
    const auto first = [&] { return shown.canvas().chartLayout().frame.scale.firstDay(); };
    const QDate march(2023, 3, 1);
    shown.browser.setVisible(VisibleRange{march, march.addDays(60)});
    EXPECT_DOUBLE_EQ(first(), static_cast<double>(march.toJulianDay()));
    shown.key(Qt::Key_Plus);
    EXPECT_GT(shown.browser.state().visible->first, march);
    shown.key(Qt::Key_0);
    EXPECT_FALSE(shown.browser.state().visible);
    shown.browser.setVisible(VisibleRange{march, march.addDays(60)});
    shown.choose(u"From day zero"_s);
    EXPECT_LE(first(), 0);
    shown.key(Qt::Key_Plus);
    EXPECT_EQ(shown.browser.state().visible->first, march);
}

TEST(CumulativeView, AddsNothingUpWhileAnotherViewStandsBelow) {
    FilledDocument document({layoff({u"Amazon"_s}, u"2022-11-16"_s, u"10,000"_s)});
    Browser browser;
    CumulativeView view(&browser);
    browser.setDocument(&*document);
    EXPECT_TRUE(view.findChild<CumulativeCanvas*>()->table().isEmpty());
    (void)browser.change([](ViewState& state) { state.lower = LowerView::Cumulative; });
    EXPECT_FALSE(view.findChild<CumulativeCanvas*>()->table().isEmpty());
}

TEST(CumulativeView, ComparesWithWhatIsKnownToday) {
    Shown shown;
    (void)shown.browser.change([](ViewState& state) { state.query.asOf = QDate(2022, 12, 31); });
    const CumulativeLayout& layout = shown.canvas().chartLayout();
    ASSERT_EQ(shown.table().lines.size(), 2U);
    EXPECT_EQ(shown.table().lines[0].key, u"Meta"_s);
    EXPECT_FALSE(layout.lines[1].ghost.points.isEmpty());
    EXPECT_FALSE(shown.view.grab().isNull());
}

TEST(CumulativeView, IsCalmWithNothingOpen) {
    Browser browser;
    CumulativeView view(&browser);
    view.resize(400, 200);
    EXPECT_FALSE(view.grab().isNull());
    QTest::keyClick(view.findChild<CumulativeCanvas*>(), Qt::Key_Right);
}

}  // namespace
}  // namespace cutline
