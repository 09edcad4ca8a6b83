// SPDX-License-Identifier: GPL-3.0-or-later
// "Is it one of these?": asked while somebody types, and what becomes of the answers.
#include "views/entry/near_panel.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace cutline {

namespace {

const QString kFirst = QStringLiteral("Amazon@2023-03-20");
const QString kSecond = QStringLiteral("Amazon@2023-03-22");

class NearPanelTest : public testing::Test {
protected:
    NearPanelTest()
        : m_document({test::layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("9,000")),
                      test::layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-22"), QStringLiteral("27,000")),
                      test::layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-20"), QStringLiteral("9,000"))}) {}

    void open(const EventDraft& draft = emptyDraft()) {
        m_editor = std::make_unique<EventEditor>(*m_document, draft);
        m_editor->show();
        m_editor->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void typeAmazon(const char* date = "2023-03-21", const char* figure = "9,000") {
        m_editor->form().organization().line().setText(QStringLiteral("Amazon"));
        m_editor->form().announced().line().setText(QString::fromUtf8(date));
        m_editor->form().figure().line().setText(QString::fromUtf8(figure));
        m_editor->form().figure().line().setFocus();
    }
    NearPanel& near() { return m_editor->near(); }
    void press(Qt::Key key) { QTest::keyClick(&m_editor->form().figure().line(), key, Qt::AltModifier); }
    std::vector<Link> links() { return m_document->workbook().links().value(); }

    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::FilledDocument m_document;
    std::unique_ptr<EventEditor> m_editor;
};

}  // namespace

TEST_F(NearPanelTest, AsksAsSoonAsCompanyAndDateAreTyped) {
    open();
    EXPECT_TRUE(near().isHidden());
    m_editor->form().organization().line().setText(QStringLiteral("Amazon"));
    EXPECT_TRUE(near().isHidden());
    typeAmazon();
    ASSERT_EQ(near().rowCount(), 2);
    EXPECT_FALSE(near().isHidden());
    EXPECT_EQ(near().eventAt(0), m_document.idOf(kFirst));
    EXPECT_EQ(near().words(0), QStringLiteral("Amazon, 20 March 2023 · 9,000 — 1 day earlier, same number"));
    m_editor->form().announced().line().setText(QStringLiteral("2021"));
    EXPECT_TRUE(near().isHidden());
}

TEST_F(NearPanelTest, OneKeyChoosesAndOneAnswers) {
    open();
    typeAmazon();
    press(Qt::Key_2);
    EXPECT_EQ(near().chosen(), 1);
    press(Qt::Key_P);
    EXPECT_EQ(near().answerOf(1), NearAnswer::PartOf);
    EXPECT_EQ(near().chosen(), 0) << "it goes on to the one without an answer";
    press(Qt::Key_D);
    EXPECT_EQ(near().answerOf(0), NearAnswer::Different);
}

TEST_F(NearPanelTest, EveryAnswerHasItsKey) {
    const std::pair<Qt::Key, NearAnswer> keys[] = {{Qt::Key_S, NearAnswer::Same},
                                                   {Qt::Key_P, NearAnswer::PartOf},
                                                   {Qt::Key_W, NearAnswer::Whole},
                                                   {Qt::Key_C, NearAnswer::Corrects},
                                                   {Qt::Key_D, NearAnswer::Different}};
    for (const auto& [key, answer] : keys) {
        open();
        typeAmazon();
        press(key);
        EXPECT_EQ(near().answerOf(0), answer);
    }
}

TEST_F(NearPanelTest, AnAnswerBecomesALinkInTheSameEdit) {
    open();
    typeAmazon();
    press(Qt::Key_D);
    press(Qt::Key_P);
    const int edits = m_document->undoStack().count();
    ASSERT_TRUE(m_editor->save());
    EXPECT_EQ(m_document->undoStack().count(), edits + 1);
    ASSERT_EQ(links().size(), 2u);
    const std::vector<Link> made = links();
    const auto isPart = [&](const Link& link) {
        return link.kind == LinkKind::PartOf && link.to == m_document.idOf(kSecond);
    };
    EXPECT_EQ(std::count_if(made.begin(), made.end(), isPart), 1);
    m_document->undoStack().undo();
    EXPECT_TRUE(links().empty());
    EXPECT_EQ(m_document.dataset().eventCount(), 3u);
}

TEST_F(NearPanelTest, ThatItIncludesTheOtherMakesTheOtherThePart) {
    open();
    typeAmazon("2023-03-21", "18,000");
    press(Qt::Key_W);
    const EventId other = near().eventAt(0);
    ASSERT_TRUE(m_editor->save());
    ASSERT_EQ(links().size(), 1u);
    EXPECT_EQ(links()[0].kind, LinkKind::PartOf);
    EXPECT_EQ(links()[0].from, other);
}

TEST_F(NearPanelTest, APartThatIsMoreThanItsWholeIsToldAndMayBeSaved) {
    open();
    typeAmazon("2023-03-21", "10,000");
    press(Qt::Key_1);
    ASSERT_EQ(near().eventAt(near().chosen()), m_document.idOf(kFirst));
    press(Qt::Key_P);
    EXPECT_TRUE(near().conflict().startsWith(QStringLiteral("10,000 is more than the 9,000 of which it is a part")));
    m_editor->form().figure().line().setText(QStringLiteral("8,000"));
    EXPECT_TRUE(near().conflict().isEmpty());
    m_editor->form().figure().line().setText(QStringLiteral("10,000"));
    EXPECT_FALSE(near().conflict().isEmpty());
    EXPECT_TRUE(m_editor->save()) << m_editor->reason().toStdString();
}

TEST_F(NearPanelTest, AnAnswerCanBeTakenBackBeforeItIsSaved) {
    open();
    typeAmazon();
    press(Qt::Key_S);
    near().takeBack(0);
    EXPECT_FALSE(near().answerOf(0));
    ASSERT_TRUE(m_editor->save());
    EXPECT_TRUE(links().empty());
}

TEST_F(NearPanelTest, ASecondWholeIsRefusedBesideTheAnswers) {
    open();
    typeAmazon();
    press(Qt::Key_P);
    press(Qt::Key_P);
    EXPECT_EQ(near().answers().size(), 1u);
    EXPECT_TRUE(near().problem().contains(QStringLiteral("Amazon, 20 March 2023"))) << near().problem().toStdString();
}

TEST_F(NearPanelTest, WhatIsPartOfAnotherCannotBecomeAPartOfThis) {
    m_document.link(LinkKind::PartOf, kFirst, kSecond);
    open();
    typeAmazon();
    press(Qt::Key_W);
    EXPECT_TRUE(near().answers().empty());
    EXPECT_TRUE(near().problem().contains(QStringLiteral("is already part of")));
}

TEST_F(NearPanelTest, ACircleIsRefusedWhenItIsSavedAndNamed) {
    m_document.link(LinkKind::Corrects, kSecond, kFirst);
    // kFirst is opened again, its date changed, and said to correct what corrects it.
    open(m_document.draft(kFirst));
    near().setAnswers({{m_document.idOf(kSecond), NearAnswer::Corrects}});
    EXPECT_FALSE(m_editor->save());
    EXPECT_TRUE(near().problem().contains(QStringLiteral("circle"))) << near().problem().toStdString();
    EXPECT_TRUE(near().problem().contains(QStringLiteral("Amazon")));
    EXPECT_EQ(links().size(), 1u);
}

TEST_F(NearPanelTest, WhatWasAnsweredIsNotAskedAgain) {
    open();
    typeAmazon();
    press(Qt::Key_D);
    press(Qt::Key_D);
    ASSERT_TRUE(m_editor->save());
    const QString uid = m_editor->form().draft().event.uid;
    open(m_document.draft(uid));
    m_editor->form().headline().setText(QStringLiteral("Touched"));
    EXPECT_EQ(near().rowCount(), 0);
}

TEST_F(NearPanelTest, AStoredEventThatNobodyTouchedIsNotAskedAbout) {
    open(m_document.draft(kFirst));
    EXPECT_TRUE(near().isHidden());
}

TEST_F(NearPanelTest, TheSameCanBecomeAnotherSourceOfTheEventThatIsThere) {
    open();
    typeAmazon("2023-03-21", "8,500");
    m_editor->form().source().publisher().setText(QStringLiteral("The Verge"));
    near().choose(0);
    const EventId other = near().eventAt(0);
    press(Qt::Key_S);
    EXPECT_FALSE(near().mergeButton().isHidden());
    near().mergeButton().click();
    EXPECT_FALSE(m_editor->isNew());
    EXPECT_TRUE(m_editor->isTouched());
    ASSERT_TRUE(m_editor->save());
    EXPECT_TRUE(links().empty());
    EXPECT_EQ(m_document.dataset().eventCount(), 3u);
    const EventDraft merged = draftOf(m_document->workbook(), other).value();
    ASSERT_EQ(merged.figures.size(), 2u);
    EXPECT_TRUE(merged.figures[0].figure.preferred);
    EXPECT_FALSE(merged.figures[1].figure.preferred);
    EXPECT_EQ(merged.figures[1].figure.best, 8'500);
    ASSERT_EQ(merged.citations.size(), 1u);
    EXPECT_EQ(merged.citations[0].source.publisher, QStringLiteral("The Verge"));
    EXPECT_EQ(merged.citations[0].figure, 1);
}

TEST_F(NearPanelTest, TheSameFigureOfAnotherSourceIsNoSecondFigure) {
    EventDraft typed = test::layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("9,000"));
    CitationDraft verge;
    verge.source.publisher = QStringLiteral("The Verge");
    verge.figure = 0;
    typed.citations.push_back(verge);
    const EventDraft merged = withSourcesOf(m_document.draft(kFirst), typed);
    EXPECT_EQ(merged.figures.size(), 1u);
    ASSERT_EQ(merged.citations.size(), 1u);
    EXPECT_EQ(merged.citations[0].figure, 0);
}

}  // namespace cutline
