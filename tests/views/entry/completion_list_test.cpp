// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered while somebody types, and how it is taken.
#include "views/entry/completion_list.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QApplication>
#include <QTest>

namespace cutline {

namespace {

EventDraft cited(const char* company, const char* date, const char* publisher, const char* title, const char* url) {
    EventDraft draft = test::layoff(QString::fromUtf8(company).split(QStringLiteral(" > ")), QString::fromUtf8(date));
    CitationDraft citation;
    citation.source.publisher = QString::fromUtf8(publisher);
    citation.source.title = QString::fromUtf8(title);
    citation.source.url = QString::fromUtf8(url);
    citation.source.published = EventDate::parse(QString::fromUtf8(date)).value();
    draft.citations.push_back(citation);
    return draft;
}

class CompletionListTest : public testing::Test {
protected:
    CompletionListTest()
        : m_document({cited("Meta", "2023-03-14", "Meta newsroom", "Year of efficiency", "https://about.fb.com/a"),
                      cited("Amazon > AWS", "2023-03-20", "CNBC", "Amazon to cut 9,000", "https://cnbc.com/a"),
                      cited("Amazon", "2023-03-21", "CNBC", "Amazon to cut 9,000", "https://cnbc.com/a")}) {
        const auto meta = m_document.dataset().at({QStringLiteral("Meta")});
        Organization record = m_document->workbook().organization(m_document.dataset().entry(meta).id).value().value();
        record.otherNames = {{QStringLiteral("Facebook"), {}, {}}};
        record.ticker = QStringLiteral("META");
        EXPECT_TRUE(m_document->edit(QStringLiteral("Name"), [&](Transaction& t) { return t.update(record); }));
        m_editor = std::make_unique<EventEditor>(*m_document, emptyDraft());
        m_editor->show();
        m_editor->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_editor.get()));
    }

    EventForm& form() { return m_editor->form(); }
    QLineEdit& organization() { return form().organization().line(); }
    static void type(QLineEdit& line, const char* keys) {
        line.setFocus();
        line.clear();
        QTest::keyClicks(&line, QString::fromUtf8(keys));
    }
    static CompletionList& listOf(QLineEdit& line) { return *line.findChild<CompletionList*>(); }

    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::FilledDocument m_document;
    std::unique_ptr<EventEditor> m_editor;
};

}  // namespace

TEST_F(CompletionListTest, AnOtherNameFindsTheCompanyAndTabTakesIt) {
    type(organization(), "faceb");
    ASSERT_TRUE(listOf(organization()).isOpen());
    EXPECT_EQ(listOf(organization()).rows(), QStringList{QStringLiteral("Meta")});
    QTest::keyClick(&organization(), Qt::Key_Tab);
    EXPECT_EQ(organization().text(), QStringLiteral("Meta"));
    EXPECT_EQ(QApplication::focusWidget(), &form().announced().line());
    EXPECT_FALSE(listOf(organization()).isOpen());
}

TEST_F(CompletionListTest, ReturnTakesWhatIsChosenAndStays) {
    type(organization(), "aws");
    QTest::keyClick(&organization(), Qt::Key_Return);
    EXPECT_EQ(organization().text(), QStringLiteral("Amazon > AWS"));
    EXPECT_TRUE(organization().hasFocus());
}

TEST_F(CompletionListTest, EscapeKeepsWhatWasTypedAndClosesOnlyTheList) {
    type(organization(), "me");
    ASSERT_TRUE(listOf(organization()).isOpen());
    QTest::keyClick(&organization(), Qt::Key_Escape);
    EXPECT_FALSE(listOf(organization()).isOpen());
    QTest::keyClick(&organization(), Qt::Key_Tab);
    EXPECT_EQ(organization().text(), QStringLiteral("me"));
    EXPECT_TRUE(m_editor->isVisible());
}

TEST_F(CompletionListTest, InsideAWordNothingIsTakenThatWasNotChosen) {
    type(organization(), "maz");
    ASSERT_TRUE(listOf(organization()).isOpen());
    QTest::keyClick(&organization(), Qt::Key_Tab);
    EXPECT_EQ(organization().text(), QStringLiteral("maz"));
    type(organization(), "maz");
    QTest::keyClick(&organization(), Qt::Key_Down);
    QTest::keyClick(&organization(), Qt::Key_Tab);
    EXPECT_EQ(organization().text(), QStringLiteral("Amazon"));
}

TEST_F(CompletionListTest, DownInAnEmptyFieldOffersWhatWasEnteredLast) {
    organization().setFocus();
    QTest::keyClick(&organization(), Qt::Key_Down);
    ASSERT_TRUE(listOf(organization()).isOpen());
    EXPECT_EQ(listOf(organization()).rows().front(), QStringLiteral("Amazon"));
}

TEST_F(CompletionListTest, APublicationCompletesWholeAndStaysOneSource) {
    type(organization(), "Twitter");
    type(form().announced().line(), "2023-03-22");
    type(form().source().title(), "amazon to");
    QTest::keyClick(&form().source().title(), Qt::Key_Tab);
    EXPECT_EQ(form().source().publisher().text(), QStringLiteral("CNBC"));
    EXPECT_EQ(form().source().url().text(), QStringLiteral("https://cnbc.com/a"));
    EXPECT_EQ(form().source().published().line().text(), QStringLiteral("2023-03-21"));
    const auto before = m_document->workbook().sources().value().size();
    ASSERT_TRUE(m_editor->save());
    EXPECT_EQ(m_document->workbook().sources().value().size(), before);
}

TEST_F(CompletionListTest, APublisherCompletesAloneAndOffersItsPublications) {
    QLineEdit& publisher = form().source().publisher();
    type(publisher, "cn");
    EXPECT_EQ(listOf(publisher).rows().front(), QStringLiteral("CNBC"));
    EXPECT_GT(listOf(publisher).rows().size(), 1);
    QTest::keyClick(&publisher, Qt::Key_Return);
    EXPECT_TRUE(form().source().title().text().isEmpty());
    type(publisher, "cn");
    QTest::keyClick(&publisher, Qt::Key_Down);
    QTest::keyClick(&publisher, Qt::Key_Return);
    EXPECT_EQ(form().source().title().text(), QStringLiteral("Amazon to cut 9,000"));
}

TEST_F(CompletionListTest, DivisionsAreThoseOfTheCompany) {
    type(organization(), "Amazon");
    form().breakdown().addButton().click();
    QLineEdit& division = form().breakdown().division(0);
    type(division, "aw");
    EXPECT_EQ(listOf(division).rows(), QStringList{QStringLiteral("AWS")});
    QTest::keyClick(&division, Qt::Key_Tab);
    EXPECT_EQ(division.text(), QStringLiteral("AWS"));
}

TEST_F(CompletionListTest, WhatWasJustSavedIsKnownToTheNext) {
    type(organization(), "Zoom");
    type(form().announced().line(), "2023-02-07");
    type(form().source().publisher(), "The Register");
    ASSERT_TRUE(m_editor->saveAndNext());
    type(organization(), "zo");
    EXPECT_EQ(listOf(organization()).rows().front(), QStringLiteral("Zoom"));
    type(form().source().publisher(), "regis");
    EXPECT_EQ(listOf(form().source().publisher()).rows(), QStringList{QStringLiteral("The Register")});
}

TEST_F(CompletionListTest, ANameThatIsTypedToItsEndIsNotMadeLonger) {
    type(organization(), "Amazon");
    EXPECT_EQ(listOf(organization()).rows(), QStringList{QStringLiteral("Amazon > AWS")});
    QTest::keyClick(&organization(), Qt::Key_Tab);
    EXPECT_EQ(organization().text().toStdString(), "Amazon");
    type(organization(), "Amazon");
    QTest::keyClick(&organization(), Qt::Key_Down);
    QTest::keyClick(&organization(), Qt::Key_Tab);
    EXPECT_EQ(organization().text().toStdString(), "Amazon > AWS") << "who chooses it gets it";
}

}  // namespace cutline
