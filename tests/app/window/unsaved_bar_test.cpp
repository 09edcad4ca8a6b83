// SPDX-License-Identifier: GPL-3.0-or-later
// An announcement that was being typed when the program ended.
#include "app/window/unsaved_bar.h"

#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/session.h"
#include "model/editing/draft_store.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/entry/draft_keeper.h"
#include "views/entry/event_dialog.h"
#include "views/entry/event_form.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cutline {

namespace {

const QByteArray kTyped = R"({"uid":"typed-1","fields":{"organization":"Amazon","announced":"2023-03-2",
    "figures":[{"words":"20,9000","preferred":true}],"sources":[{"publisher":"CNBC"}]}})";

class UnsavedBarTest : public testing::Test {
protected:
    UnsavedBarTest() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(QStringLiteral("settings")));
    }

    void open() {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->actions().openSample->trigger();
    }
    static void leaveBehind() {
        DraftStore store(draftFolder(), {});
        ASSERT_TRUE(store.write(kTyped));
    }
    UnsavedBar& bar() { return *m_window->findChild<UnsavedBar*>(); }

    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::TemporaryFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(UnsavedBarTest, IsNotThereWhereNothingWasLeft) {
    open();
    EXPECT_TRUE(bar().isHidden());
}

TEST_F(UnsavedBarTest, SaysWhatWasTypedAndGoesOnWithIt) {
    leaveBehind();
    open();
    ASSERT_FALSE(bar().isHidden());
    EXPECT_EQ(bar().words(), QStringLiteral("An announcement was not saved when Cutline ended: Amazon, 2023-03-2"));
    QString figure;
    QString publisher;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto* dialog = qobject_cast<EventDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        figure = dialog->form().figure().line().text();
        publisher = dialog->form().source().publisher().text();
        dialog->done(QDialog::Rejected);
    });
    bar().continueButton().click();
    EXPECT_EQ(figure, QStringLiteral("20,9000"));
    EXPECT_EQ(publisher, QStringLiteral("CNBC"));
    EXPECT_TRUE(bar().isHidden());
}

TEST_F(UnsavedBarTest, ThrowsItAwayWhenItIsTold) {
    leaveBehind();
    open();
    bar().discardButton().click();
    EXPECT_TRUE(bar().isHidden());
    EXPECT_TRUE(DraftStore::leftBehind(draftFolder(), {}).empty());
}

}  // namespace cutline
