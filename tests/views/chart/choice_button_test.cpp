// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/choice_button.h"

#include "tests/support/qt_warnings.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace cutline {
namespace {

TEST(ChoiceButton, SaysWhatIsChosenAndWhatFor) {
    ChoiceButton button(QStringLiteral("Bars for each"));
    button.addChoice(QStringLiteral("Company"), false, [] {});
    button.addChoice(QStringLiteral("Month"), true, [] {});
    EXPECT_EQ(button.text(), QStringLiteral("Month ▾"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Bars for each: Month"));
    EXPECT_TRUE(button.menu()->actions()[1]->isChecked());
}

TEST(ChoiceButton, IsFilledAnewFromWithinAChoice) {
    ChoiceButton button(QStringLiteral("How many bars"));
    int chosen = 0;
    const std::function<void()> fill = [&] {
        button.clearChoices();
        for (const int count : {5, 10}) {
            button.addChoice(QString::number(count), chosen == count, [&, count] {
                chosen = count;
                fill();
            });
        }
    };
    fill();
    button.menu()->actions()[1]->trigger();
    EXPECT_EQ(chosen, 10);
    EXPECT_EQ(button.text(), QStringLiteral("10 ▾"));
    EXPECT_EQ(button.menu()->actions().size(), 2);
}

TEST(ChoiceButton, OpensItsMenuByKey) {
    const test::ExpectedQtWarning platform(QStringLiteral("This plugin does not support"));
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Down}) {
        ChoiceButton button(QStringLiteral("Stacked by"));
        button.addChoice(QStringLiteral("Not stacked"), true, [] {});
        button.show();
        bool wasOpen = false;
        // showMenu() returns only when the menu is closed.
        QTimer::singleShot(0, &button, [&] {
            wasOpen = button.menu()->isVisible();
            button.menu()->close();
        });
        QTest::keyClick(&button, key);
        EXPECT_TRUE(wasOpen) << key;
    }
}

}  // namespace
}  // namespace cutline
