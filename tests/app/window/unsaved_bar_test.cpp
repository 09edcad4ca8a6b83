// SPDX-License-Identifier: GPL-3.0-or-later
// An announcement that was being typed when the program ended.
#include "app/window/unsaved_bar.h"

#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/session.h"
#include "model/editing/draft_store.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/article/article_dialog.h"
#include "views/article/article_source.h"
#include "views/article/article_text.h"
#include "views/entry/draft_keeper.h"
#include "views/entry/event_dialog.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

#include <functional>

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
    static void leaveBehind(const QByteArray& typed = kTyped) {
        DraftStore store(draftFolder(), {});
        ASSERT_TRUE(store.write(typed));
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

TEST_F(UnsavedBarTest, AnArticleOpensAgainWithItsTextAndItsForm) {
    open();
    QByteArray kept;
    const auto inDialog = [this](const std::function<void(ArticleDialog&)>& act) {
        QTimer::singleShot(50, m_window.get(), [act] {
            auto* dialog = qobject_cast<ArticleDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
            dialog->done(QDialog::Rejected);
        });
    };
    inDialog([&](ArticleDialog& dialog) {
        dialog.setArticle(QStringLiteral("Zoom said it will lay off 150 employees."));
        dialog.original().setPlainText(QStringLiteral("Zoom宣布裁员150人。"));
        dialog.editor().form().organization().line().setText(QStringLiteral("Zoom"));
        dialog.source().publisher().setText(QStringLiteral("CNBC"));
        kept = QJsonDocument(dialog.editor().typed()).toJson();
    });
    m_window->actions().article->trigger();
    ASSERT_FALSE(kept.isEmpty());

    leaveBehind(kept);
    bar().look();
    bool isSame = false;
    inDialog([&](ArticleDialog& dialog) {
        EXPECT_EQ(dialog.text().toPlainText(), QStringLiteral("Zoom said it will lay off 150 employees."));
        EXPECT_EQ(dialog.original().toPlainText(), QStringLiteral("Zoom宣布裁员150人。"));
        EXPECT_EQ(dialog.editor().form().organization().line().text(), QStringLiteral("Zoom"));
        EXPECT_EQ(dialog.source().publisher().text(), QStringLiteral("CNBC"));
        isSame = true;
    });
    bar().continueButton().click();
    EXPECT_TRUE(isSame);
}

TEST_F(UnsavedBarTest, SaysHowManyMoreThereAre) {
    leaveBehind();
    leaveBehind();
    open();
    EXPECT_TRUE(bar().words().endsWith(QStringLiteral("(1 more after it)"))) << bar().words().toStdString();
    bar().discardButton().click();
    EXPECT_FALSE(bar().isHidden());
    EXPECT_FALSE(bar().words().contains(QStringLiteral("more"))) << bar().words().toStdString();
    bar().discardButton().click();
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
