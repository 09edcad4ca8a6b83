// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/article_dialog.h"

#include "model/sample/sample.h"
#include "tests/model/reading/written_article.h"
#include "tests/support/qt_warnings.h"
#include "views/article/article_source.h"
#include "views/article/article_text.h"
#include "views/article/mark_card.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace cutline {
namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

/// A workbook in memory that knows the names of the sample, and the dialog over it.
class ArticleDialogTest : public testing::Test {
protected:
    ArticleDialogTest() {
        auto workbook = openSample();
        EXPECT_TRUE(workbook);
        auto document = Document::over(std::move(*workbook));
        EXPECT_TRUE(document);
        m_document = std::move(*document);
        m_dialog = std::make_unique<ArticleDialog>(*m_document, [this](QWidget*, bool canSave) {
            ++m_questions;
            m_couldSave = canSave;
            return m_answer;
        });
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void press(const char* keys) {
        for (const char* key = keys; *key != 0; ++key) QTest::keyClick(QApplication::focusWidget(), *key);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void paste(const QString& article) {
        QApplication::clipboard()->setText(article);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    /// Presses the key until the mark is reached whose text contains `words`.
    void walkTo(const char* words, char key = 'n') {
        for (std::size_t i = 0; i < 200; ++i) {
            const auto mark = m_dialog->currentMark();
            if (mark && mark->span.in(m_dialog->article().text).contains(text(words))) return;
            QTest::keyClick(&m_dialog->text(), key);
        }
        ADD_FAILURE() << words << " was not reached";
    }
    void typeSource() {
        m_dialog->source().publisher().setFocus();
        QTest::keyClicks(QApplication::focusWidget(), text("CNBC"));
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), text("2023-03-20"));
        QTest::qWait(400);  // the dates are reckoned anew
        m_dialog->text().setFocus();
    }
    EventDraft draft() { return m_dialog->editor().form().draft(); }
    EventDraft saved(const QString& uid) {
        const auto id = m_document->workbook().eventByUid(uid);
        EXPECT_TRUE(id && *id);
        return draftOf(m_document->workbook(), id->value_or(EventId{})).value();
    }
    MarkCard& card() { return m_dialog->card(); }

    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ArticleDialog> m_dialog;
    EventDialog::Leave m_answer = EventDialog::Leave::Stay;
    int m_questions = 0;
    bool m_couldSave = false;
};

}  // namespace

TEST_F(ArticleDialogTest, APastedArticleIsReadAndItsFirstMarkIsShown) {
    paste(test::kWrittenArticle);
    EXPECT_FALSE(m_dialog->text().isEditing());
    EXPECT_EQ(m_dialog->text().toPlainText(), test::kWrittenArticle);
    EXPECT_EQ(card().caption(), text("Organization"));
    EXPECT_EQ(card().headline(), text("Amazon"));
    EXPECT_TRUE(m_dialog->text().accessibleDescription().contains(text("Amazon")));
}

TEST_F(ArticleDialogTest, NothingIsFilledThatWasNotAccepted) {
    const EventDraft before = draft();
    paste(test::kWrittenArticle);
    for (int i = 0; i < 80; ++i) press("n");
    EXPECT_EQ(draft(), before);
    EXPECT_FALSE(m_dialog->editor().isTouched());
}

TEST_F(ArticleDialogTest, TheRoundOfAmazonIsEnteredByKeysAlone) {
    paste(test::kWrittenArticle);
    typeSource();
    walkTo("9,000", 'f');
    press(Qt::Key_Return);
    EXPECT_TRUE(card().hint().contains(text("Accepted")));
    walkTo("400", 'f');
    press(Qt::Key_Return);
    walkTo("AWS", 'o');
    press(Qt::Key_Return);
    walkTo("March 20", 'd');
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_EQ(m_dialog->savedUids().size(), 1) << m_dialog->editor().reason().toStdString();
    const EventDraft event = saved(m_dialog->savedUids().first());
    EXPECT_EQ(event.organization, QStringList{text("Amazon")});
    EXPECT_EQ(event.event.announced.text(), text("2023-03-20"));
    ASSERT_EQ(event.figures.size(), 3u);
    EXPECT_EQ(event.figures[0].figure.best, 9'000);
    ASSERT_GE(event.citations.size(), 3u);
    for (const CitationDraft& citation : event.citations) {
        EXPECT_EQ(citation.source.publisher, text("CNBC"));
        EXPECT_TRUE(test::kWrittenArticle.simplified().contains(citation.quote));
        EXPECT_FALSE(citation.quote.isEmpty());
    }
    // The text and its source stay for the next event.
    EXPECT_EQ(m_dialog->text().toPlainText(), test::kWrittenArticle);
    EXPECT_EQ(m_dialog->source().publisher().text(), text("CNBC"));
    EXPECT_TRUE(isBlank(draft()));
    EXPECT_FALSE(m_dialog->editor().isTouched());
    EXPECT_EQ(QApplication::focusWidget(), &m_dialog->text());
    walkTo("5,000", 'f');
    press(Qt::Key_Return);
    EXPECT_EQ(draft().event.kind, EventKind::OpenRolesClosed);
    EXPECT_EQ(draft().organization, QStringList{text("Meta")});
}

TEST_F(ArticleDialogTest, AMalformedFigureIsOnlyFilledByANumberKey) {
    paste(text("Amazon will lay off 20,9000 employees."));
    press("b");
    EXPECT_EQ(card().caption(), text("Figure, broken"));
    const EventDraft before = draft();
    press(Qt::Key_Return);
    EXPECT_EQ(draft(), before);
    ASSERT_FALSE(card().ways().isEmpty());
    press("1");
    ASSERT_EQ(draft().figures.size(), 1u);
    EXPECT_EQ(draft().figures[0].figure.printed, text("20,9000"));
}

TEST_F(ArticleDialogTest, AnImplausibleFigureSaysWhyAndIsNotTakenByReturn) {
    paste(text("Twitch will say goodbye to more than 4 employees."));
    press("b");
    EXPECT_EQ(card().caption(), text("Figure, implausible"));
    EXPECT_FALSE(card().more().isEmpty());
    press(Qt::Key_Return);
    EXPECT_TRUE(isBlank(draft()));
    EXPECT_TRUE(card().hint().contains(text("Press a number")));
    press("1");
    EXPECT_EQ(draft().figures.at(0).figure.best, 4);
}

TEST_F(ArticleDialogTest, WhatWasAcceptedIsTakenBackByAKey) {
    paste(test::kWrittenArticle);
    const EventDraft before = draft();
    walkTo("9,000", 'f');
    press(Qt::Key_Return);
    EXPECT_NE(draft(), before);
    press(Qt::Key_Backspace);
    EXPECT_EQ(draft(), before);
    press(Qt::Key_Return);
    press("n");
    press("n");
    press(Qt::Key_Z, Qt::ControlModifier);  // the last one, wherever the ring is
    EXPECT_EQ(draft(), before);
}

TEST_F(ArticleDialogTest, FromTheFormAltArrowsGoToTheNextMark) {
    paste(test::kWrittenArticle);
    m_dialog->editor().form().organization().line().setFocus();
    const auto before = m_dialog->currentMark();
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), &m_dialog->text());
    EXPECT_NE(m_dialog->currentMark(), before);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(m_dialog->currentMark(), before);
}

TEST_F(ArticleDialogTest, TheDayOfPublicationDatesTheDates) {
    paste(text("On Friday, March 3, Amazon said so."));
    typeSource();
    ASSERT_FALSE(m_dialog->article().dates.empty());
    ASSERT_TRUE(m_dialog->article().dates.front().reading.date);
    EXPECT_EQ(m_dialog->article().dates.front().reading.date->text(), text("2023-03-03"));
}

TEST_F(ArticleDialogTest, TheTextCanBeEditedAndIsReadAgain) {
    paste(text("Amazon will lay off 20,9000 employees."));
    press(Qt::Key_F2);
    EXPECT_TRUE(m_dialog->text().isEditing());
    m_dialog->text().selectAll();
    QTest::keyClicks(&m_dialog->text(), text("Meta will lay off 10,000 employees."));
    press(Qt::Key_F2);
    EXPECT_FALSE(m_dialog->text().isEditing());
    ASSERT_EQ(m_dialog->article().figures.size(), 1u);
    EXPECT_EQ(m_dialog->article().figures[0].reading.figure.best, 10'000);
    EXPECT_EQ(m_dialog->article().figures[0].subject.organization, QStringList{text("Meta")});
}

TEST_F(ArticleDialogTest, HtmlLosesItsForm) {
    auto* data = new QMimeData;
    data->setHtml(text("<p>Meta &amp; <b>Amazon</b></p><script>alert(1)</script>"));
    data->setText(text("Meta & Amazon"));
    QApplication::clipboard()->setMimeData(data);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_dialog->text().toPlainText(), text("Meta & Amazon"));
}

TEST_F(ArticleDialogTest, TheOriginalIsComparedWith) {
    paste(text("Amazon will lay off 90,000 employees."));
    m_dialog->originalTab().click();
    EXPECT_EQ(QApplication::focusWidget(), &m_dialog->original());
    m_dialog->original().setPlainText(text("亚马逊将裁员9000人。"));
    QTest::qWait(400);
    press(Qt::Key_Down, Qt::AltModifier);
    press("b");
    EXPECT_EQ(card().caption(), text("Figure, implausible"));
    EXPECT_TRUE(card().ways().join(u'\n').contains(text("9,000")));
}

TEST_F(ArticleDialogTest, UnsavedInputIsNotThrownAwayWithoutAQuestion) {
    paste(test::kWrittenArticle);
    walkTo("9,000", 'f');
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_questions, 1);
    EXPECT_FALSE(m_couldSave);
    EXPECT_TRUE(m_dialog->isVisible());
    m_answer = EventDialog::Leave::Discard;
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(ArticleDialogTest, NothingAcceptedNothingAsked) {
    paste(test::kWrittenArticle);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_questions, 0);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(ArticleDialogTest, ATextWithNothingInItSaysSo) {
    paste(text("Nothing happened."));
    EXPECT_TRUE(card().more().contains(text("Nothing was found")));
    press("n");
    EXPECT_FALSE(m_dialog->currentMark());
}

TEST_F(ArticleDialogTest, TheSourceOfTheArticleIsThatOfTheForm) {
    paste(test::kWrittenArticle);
    typeSource();
    ASSERT_EQ(draft().citations.size(), 1u);
    EXPECT_EQ(draft().citations[0].source.publisher, text("CNBC"));
    EXPECT_FALSE(m_dialog->editor().isTouched());
    walkTo("9,000", 'f');
    press(Qt::Key_Return);
    walkTo("400", 'f');
    press(Qt::Key_Return);
    m_dialog->source().title().setText(text("Amazon cuts again"));
    ASSERT_EQ(draft().citations.size(), 2u);
    for (const CitationDraft& one : draft().citations) EXPECT_EQ(one.source.title, text("Amazon cuts again"));
    // What was accepted before the title was typed can be taken back all the same.
    press(Qt::Key_Backspace);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(draft().figures.empty());
}

TEST_F(ArticleDialogTest, ASourceThatIsTypedIntoTheFormIsTheArticles) {
    paste(test::kWrittenArticle);
    m_dialog->editor().form().source().publisher().setFocus();
    QTest::keyClicks(QApplication::focusWidget(), text("Reuters"));
    EXPECT_EQ(m_dialog->source().publisher().text(), text("Reuters"));
    walkTo("9,000", 'f');
    press(Qt::Key_Return);
    ASSERT_EQ(draft().citations.size(), 1u);
    EXPECT_EQ(draft().citations[0].source.publisher, text("Reuters"));
    EXPECT_FALSE(draft().citations[0].quote.isEmpty());
}

TEST_F(ArticleDialogTest, ATextThatIsNoArticleIsNotReadForMinutes) {
    paste(test::kWrittenArticle);
    m_dialog->setArticle(QStringLiteral("Meta cuts 10,000 jobs. ").repeated(20'000));
    EXPECT_EQ(m_dialog->text().toPlainText(), test::kWrittenArticle);
    EXPECT_TRUE(card().more().contains(text("460,000 characters")));
}

TEST_F(ArticleDialogTest, ALongTextIsWalkedWithoutWaiting) {
    QString article;
    while (article.size() < 200'000) article += test::kWrittenArticle;
    QElapsedTimer timer;
    timer.start();
    m_dialog->setArticle(article);
    const qint64 read = timer.restart();
    press("n");
    press(Qt::Key_End);
    const qint64 walked = timer.elapsed();
    RecordProperty("read_ms", static_cast<int>(read));
    RecordProperty("walked_ms", static_cast<int>(walked));
    EXPECT_GT(m_dialog->article().figures.size(), 1000u);
    EXPECT_LT(walked, read / 2 + 500) << read;
}

TEST_F(ArticleDialogTest, TabGoesThroughTextAndForm) {
    paste(test::kWrittenArticle);
    bool reachesForm = false;
    for (int i = 0; i < 30 && !reachesForm; ++i) {
        press(Qt::Key_Tab);
        reachesForm = m_dialog->editor().isAncestorOf(QApplication::focusWidget());
    }
    EXPECT_TRUE(reachesForm);
}

}  // namespace cutline
