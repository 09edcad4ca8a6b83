// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_view.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/bars/bar_canvas.h"
#include "views/bars/bar_keys.h"
#include "views/browse/browser.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
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
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("8,000")),
                             layoff({QStringLiteral("Dell")}, QStringLiteral("2023-03-15"), QStringLiteral("500"))}};
    Browser browser;
    test::ExpectedQtWarning platform{QStringLiteral("This plugin does not support")};  // of menus
    BarView view{&browser};
    std::vector<std::pair<qint64, QString>> explained;

    Shown() {
        browser.setDocument(&*document);
        view.resize(700, 300);
        QObject::connect(&view, &BarView::explainAsked, [this](const auto& part, const QString& title) {
            explained.emplace_back(totalOf(*part).net, title);
        });
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
    void choose(const QString& words) {
        QAction* action = choice(words);
        ASSERT_NE(action, nullptr) << words.toStdString();
        action->trigger();
    }
    [[nodiscard]] QPoint middleOf(std::size_t bar) { return canvas().placeOf(bar).center().toPoint(); }
    void click(std::size_t bar, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        canvas().resize(700, 250);
        QTest::mouseClick(&canvas(), Qt::LeftButton, modifiers, middleOf(bar));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&canvas(), key, modifiers);
    }
    /// The entry of the menu of a bar; none where there is no such entry.
    [[nodiscard]] QAction* entry(std::size_t bar, const QString& words) {
        canvas().resize(700, 250);
        const QPoint place = middleOf(bar);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas().mapToGlobal(place));
        QCoreApplication::sendEvent(&canvas(), &event);
        for (QMenu* menu : view.findChildren<QMenu*>(QStringLiteral("barMenu"))) {
            for (QAction* action : menu->actions()) {
                if (action->text().section(u'\t', 0, 0) == words) return action;
            }
        }
        return nullptr;
    }
};

TEST(BarView, NamesItsCut) {
    Shown shown;
    shown.view.grab();
    EXPECT_TRUE(shown.view.findChild<QLabel*>()->text().startsWith(QStringLiteral("Net headcount cuts by company")));
    EXPECT_TRUE(shown.view.accessibleDescription().contains(QStringLiteral("18,500")));
    EXPECT_EQ(shown.canvas().chartData().rows.size(), 3U);
}

TEST(BarView, TheMenusChangeTheStateOfTheBrowser) {
    Shown shown;
    shown.choose(QStringLiteral("Month"));
    EXPECT_EQ(shown.browser.state().bars.by, GroupBy::Month);
    EXPECT_EQ(shown.canvas().table().bars.size(), 5U);
    shown.browser.goBack();
    EXPECT_EQ(shown.browser.state().bars.by, GroupBy::Company);
    shown.choose(QStringLiteral("Top 5"));
    EXPECT_EQ(shown.browser.state().bars.top, 5);
    shown.choose(QStringLiteral("Announced people"));
    EXPECT_TRUE(shown.browser.state().showsGross);
}

TEST(BarView, PercentagesAreOfOrganizations) {
    Shown shown;
    shown.choose(QStringLiteral("Month"));
    shown.choose(QStringLiteral("Percent of workforce"));
    EXPECT_EQ(shown.browser.state().bars.by, GroupBy::Company);
    EXPECT_EQ(shown.browser.state().bars.measure, BarMeasure::WorkforcePercent);
    shown.choose(QStringLiteral("Year"));
    EXPECT_EQ(shown.browser.state().bars.measure, BarMeasure::People);
}

TEST(BarView, AClickNarrowsToTheBarAndBackReturns) {
    Shown shown;
    shown.click(1);
    EXPECT_EQ(shown.browser.state().query.organizations, std::vector<QStringList>{{QStringLiteral("Meta")}});
    EXPECT_EQ(shown.canvas().table().bars.size(), 1U);
    shown.browser.goBack();
    EXPECT_EQ(shown.canvas().table().bars.size(), 3U);
    EXPECT_TRUE(shown.explained.empty());
}

TEST(BarView, AClickThatIsDraggedAwayDoesNothing) {
    Shown shown;
    shown.canvas().resize(700, 250);
    QTest::mousePress(&shown.canvas(), Qt::LeftButton, Qt::NoModifier, shown.middleOf(1));
    QTest::mouseRelease(&shown.canvas(), Qt::LeftButton, Qt::NoModifier, shown.middleOf(2));
    EXPECT_EQ(shown.browser.state().query, Query{});
    EXPECT_FALSE(shown.browser.canGoBack());
}

TEST(BarView, AClickOnTheOnlyBarExplainsIt) {
    Shown shown;
    shown.click(1);
    shown.click(0);
    ASSERT_EQ(shown.explained.size(), 1U);
    EXPECT_EQ(shown.explained[0], std::make_pair(qint64{8'000}, QStringLiteral("Meta")));
}

TEST(BarView, ControlAndClickGathersBars) {
    Shown shown;
    shown.click(0, Qt::ControlModifier);
    shown.click(2, Qt::ControlModifier);
    EXPECT_EQ(shown.browser.state().query, Query{}) << "not before it is asked for";
    shown.key(Qt::Key_Return);
    EXPECT_EQ(shown.browser.state().query.organizations,
              (std::vector<QStringList>{{QStringLiteral("Amazon")}, {QStringLiteral("Dell")}}));
}

TEST(BarView, KeysStepNarrowAndExplain) {
    Shown shown;
    shown.canvas().setFocus();
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Down);
    EXPECT_EQ(shown.canvas().current(), 1U);
    shown.key(Qt::Key_E);
    ASSERT_EQ(shown.explained.size(), 1U);
    EXPECT_EQ(shown.explained[0].second, QStringLiteral("Meta"));
    shown.key(Qt::Key_End);
    shown.key(Qt::Key_Down);
    EXPECT_EQ(shown.canvas().current(), 2U);
    shown.key(Qt::Key_Space);
    shown.key(Qt::Key_Escape);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Return);
    EXPECT_EQ(shown.browser.state().query.organizations, std::vector<QStringList>{{QStringLiteral("Meta")}});
    shown.browser.goBack();
    EXPECT_TRUE(shown.canvas().current());
    EXPECT_FALSE(barKeys().empty());
}

TEST(BarView, CopiesItsBarsAsATable) {
    Shown shown;
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("\nMeta\t8000\t"))) << text.toStdString();
}

TEST(BarView, CopiesAValueAsText) {
    Shown shown;
    QAction* copy = shown.entry(1, QStringLiteral("Copy value"));
    ASSERT_NE(copy, nullptr);
    copy->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Meta: 8,000"));
}

TEST(BarView, ItsMenuOffersWhatCanBeDone) {
    Shown shown;
    QAction* open = shown.entry(0, QStringLiteral("Open divisions"));
    ASSERT_NE(open, nullptr);
    EXPECT_FALSE(open->isEnabled());
    EXPECT_EQ(open->toolTip(), QStringLiteral("Amazon has no divisions in this workbook."));
    QAction* rest = shown.entry(0, QStringLiteral("All but this"));
    ASSERT_NE(rest, nullptr);
    rest->trigger();
    EXPECT_EQ(shown.browser.state().query.organizations.size(), 2U);
    QAction* explain = shown.entry(0, QStringLiteral("Explain"));
    ASSERT_NE(explain, nullptr);
    explain->trigger();
    ASSERT_EQ(shown.explained.size(), 1U);
    EXPECT_EQ(shown.explained[0].second, QStringLiteral("Meta"));
}

TEST(BarView, SharesWhatIsPointedAt) {
    Shown shown;
    shown.canvas().resize(700, 250);
    QTest::mouseMove(&shown.canvas(), shown.middleOf(1));
    QMouseEvent move(QEvent::MouseMove, shown.middleOf(1), QPointF(), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.canvas(), &move);
    const OrganizationIndex meta = shown.browser.selection()->dataset().at({QStringLiteral("Meta")});
    EXPECT_EQ(shown.browser.hoveredOrganization(), meta);
}

TEST(BarView, ShowsWhatAnotherViewPointsAt) {
    Shown shown;
    shown.browser.hoverOrganization(shown.browser.selection()->dataset().at({QStringLiteral("Meta")}));
    EXPECT_EQ(shown.canvas().pointedAt(), 1U);
    shown.choose(QStringLiteral("Month"));
    shown.browser.hover(shown.browser.selection()->events().back());
    EXPECT_EQ(shown.canvas().pointedAt(), 4U);
    shown.browser.hover(std::nullopt);
    EXPECT_FALSE(shown.canvas().pointedAt());
}

TEST(BarView, StaysAsItIsWhereOnlyLanesChange) {
    Shown shown;
    shown.canvas().setFocus();
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Space);
    ASSERT_TRUE(shown.browser.change([](ViewState& state) { state.lanes.order = LaneOrder::Name; }));
    shown.key(Qt::Key_End);
    shown.key(Qt::Key_Return);
    EXPECT_EQ(shown.browser.state().query.organizations, std::vector<QStringList>{{QStringLiteral("Amazon")}})
        << "the mark is still there";
}

TEST(BarView, IsDrawnLargerWhereTextIs) {
    Shown shown;
    const int usual = shown.canvas().minimumHeight();
    QFont large = shown.view.font();
    large.setPixelSize(26);
    shown.canvas().setFont(large);
    shown.canvas().resize(700, 600);
    EXPECT_EQ(shown.canvas().minimumHeight(), 2 * usual);
    EXPECT_DOUBLE_EQ(shown.canvas().placeOf(1).top(), 2 * shown.canvas().barLayout().bars[1].slot.top());
    QTest::mouseClick(&shown.canvas(), Qt::LeftButton, Qt::NoModifier, shown.middleOf(1));
    EXPECT_EQ(shown.browser.state().query.organizations, std::vector<QStringList>{{QStringLiteral("Meta")}});
}

TEST(BarView, CutsNeitherTitleNorChoices) {
    Shown shown;
    for (const int width : {320, 400, 640, 800, 1280, 2560}) {
        shown.view.resize(width, 300);
        shown.view.grab();
        const auto* title = shown.view.findChild<QLabel*>();
        std::vector<QRect> rects;
        for (const QToolButton* button : shown.view.findChildren<QToolButton*>()) {
            if (button->isHidden()) continue;
            EXPECT_GE(button->width(), button->sizeHint().width());
            EXPECT_LE(button->geometry().right(), width);
            EXPECT_LE(button->geometry().bottom(), button->parentWidget()->height());
            rects.push_back(button->geometry());
        }
        rects.push_back(QRect(title->pos(), title->sizeHint()).intersected(title->geometry()));
        for (std::size_t i = 0; i < rects.size(); ++i) {
            for (std::size_t k = i + 1; k < rects.size(); ++k) EXPECT_FALSE(rects[i].intersects(rects[k])) << width;
        }
    }
}

TEST(BarView, IsCalmWithNothingOpen) {
    Browser browser;
    BarView view(&browser);
    view.resize(400, 200);
    EXPECT_FALSE(view.grab().isNull());
    QTest::keyClick(view.findChild<BarCanvas*>(), Qt::Key_Return);
    QTest::keyClick(view.findChild<BarCanvas*>(), Qt::Key_Down);
}

}  // namespace
}  // namespace cutline
