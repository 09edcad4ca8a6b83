// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/article_commands.h"

#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/session.h"
#include "tests/app/window/heard_dialogs.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/article/article_dialog.h"
#include "views/article/article_source.h"
#include "views/article/article_text.h"
#include "views/browse/browser.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <gtest/gtest.h>

#include <functional>

namespace cutline {
namespace {

class ArticleCommandsTest : public testing::Test {
protected:
    ArticleCommandsTest() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(QStringLiteral("settings")));
        m_window = std::make_unique<MainWindow>(std::make_unique<test::HeardDialogs>(m_errors));
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// Once the article's dialog is open, looks at it and closes it.
    void inDialog(const std::function<void(ArticleDialog&)>& look) {
        QTimer::singleShot(50, m_window.get(), [this, look] {
            auto* dialog = qobject_cast<ArticleDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) return;
            ++m_opened;
            look(*dialog);
            dialog->done(0);
        });
    }
    void drop(const QMimeData& data) {
        const auto send = [&](auto&& event) { QApplication::sendEvent(m_window.get(), &event); };
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        send(enter);
        m_isTaken = enter.isAccepted();
        if (!m_isTaken) return;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        send(event);
        QTest::qWait(150);
    }

    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::TemporaryFolder m_folder;
    std::vector<Error> m_errors;
    std::unique_ptr<MainWindow> m_window;
    bool m_isTaken = false;
    int m_opened = 0;
};

}  // namespace

TEST_F(ArticleCommandsTest, WithNothingOpenThereIsNothingToEnterInto) {
    EXPECT_FALSE(m_window->actions().article->isEnabled());
    EXPECT_FALSE(m_window->actions().pasteArticle->isEnabled());
    QMimeData text;
    text.setText(QStringLiteral("Meta cuts 10,000 jobs."));
    drop(text);
    EXPECT_FALSE(m_isTaken);
}

TEST_F(ArticleCommandsTest, WhatIsSavedFromAnArticleIsSelected) {
    m_window->session().openSample();
    inDialog([](ArticleDialog& dialog) {
        EXPECT_TRUE(dialog.text().isEditing());
        dialog.setArticle(QStringLiteral("Zoom said it will lay off 150 employees."));
        QTest::keyClick(&dialog.text(), Qt::Key_F);
        QTest::keyClick(&dialog.text(), Qt::Key_Return);
        dialog.source().publisher().setText(QStringLiteral("CNBC"));
        dialog.editor().form().announced().line().setText(QStringLiteral("2024-02-01"));
        EXPECT_TRUE(dialog.editor().save()) << dialog.editor().reason().toStdString();
    });
    m_window->actions().article->trigger();
    ASSERT_EQ(m_opened, 1);
    const auto event = m_window->browser().selectedEvent();
    ASSERT_TRUE(event);
    const Dataset& dataset = *m_window->session().document()->dataset();
    EXPECT_EQ(dataset.entry(dataset.organization(*event)).path, QStringLiteral("Zoom"));
}

TEST_F(ArticleCommandsTest, TextThatIsPastedIntoTheWindowIsAnArticle) {
    m_window->session().openSample();
    QApplication::clipboard()->setText(QStringLiteral("Meta cuts 10,000 jobs."));
    inDialog([](ArticleDialog& dialog) {
        EXPECT_EQ(dialog.text().toPlainText(), QStringLiteral("Meta cuts 10,000 jobs."));
        EXPECT_FALSE(dialog.article().figures.empty());
    });
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_opened, 1);
}

TEST_F(ArticleCommandsTest, AFieldTakesWhatIsPastedIntoIt) {
    m_window->session().openSample();
    QApplication::clipboard()->setText(QStringLiteral("Meta"));
    m_window->actions().find->trigger();
    inDialog([](ArticleDialog&) {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTest::qWait(100);
    EXPECT_EQ(m_opened, 0);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text(), QStringLiteral("Meta"));
}

TEST_F(ArticleCommandsTest, TextAndFilesOfTextCanBeDropped) {
    m_window->session().openSample();
    QMimeData text;
    text.setText(QStringLiteral("Meta cuts 10,000 jobs."));
    inDialog([](ArticleDialog& dialog) {
        EXPECT_EQ(dialog.text().toPlainText(), QStringLiteral("Meta cuts 10,000 jobs."));
    });
    drop(text);
    EXPECT_EQ(m_opened, 1);

    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(
        m_folder.write(QStringLiteral("Nachrichten ü.html"), "<p>Meta &amp; Amazon</p><script>1</script>"))});
    inDialog([](ArticleDialog& dialog) { EXPECT_EQ(dialog.text().toPlainText(), QStringLiteral("Meta & Amazon")); });
    drop(file);
    EXPECT_EQ(m_opened, 2);
}

TEST_F(ArticleCommandsTest, AFileThatIsNoTextIsRefusedWithTheReason) {
    m_window->session().openSample();
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(m_folder.write(QStringLiteral("article.txt"), "%PDF-1.4"))});
    drop(file);
    EXPECT_TRUE(m_isTaken);
    ASSERT_EQ(m_errors.size(), 1u);
    EXPECT_TRUE(m_errors.front().why.contains(QStringLiteral("PDF")));
    EXPECT_EQ(m_opened, 0);
}

TEST_F(ArticleCommandsTest, AFileOfAnotherKindIsLeftToTheWindow) {
    m_window->session().openSample();
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(m_folder.write(QStringLiteral("a.png"), "x"))});
    drop(file);
    EXPECT_FALSE(m_isTaken);
}

}  // namespace cutline
