// SPDX-License-Identifier: GPL-3.0-or-later
// Several figures and several sources of one event, shown and edited in its form.
#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/event_dialog.h"
#include "views/entry/event_form.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace cutline {

namespace {

Figure figureFrom(const char* words, bool isPreferred = true) {
    Figure figure = readFigure(QString::fromUtf8(words)).value();
    figure.preferred = isPreferred;
    return figure;
}

CitationDraft citationOf(const char* publisher, const char* quote, std::optional<int> figure) {
    CitationDraft citation;
    citation.source.publisher = QString::fromUtf8(publisher);
    citation.quote = QString::fromUtf8(quote);
    citation.figure = figure;
    return citation;
}

/// Amazon said 9,000, The Verge 8,500; Twitch more than 400, or 450 by Bloomberg, and 15 % of it.
EventDraft disputed() {
    EventDraft draft = test::layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"));
    const QStringList twitch{QStringLiteral("Twitch")};
    draft.figures = {{{}, figureFrom("8,500", false)},   {{}, figureFrom("about 9,000")},
                     {twitch, figureFrom("450", false)}, {twitch, figureFrom("more than 400")},
                     {twitch, figureFrom("15%")},        {{}, figureFrom("3%")}};
    draft.citations = {citationOf("The Verge", "8,500 people", 0), citationOf("CNBC", "", std::nullopt),
                       citationOf("Bloomberg", "450 at Twitch", 2)};
    return draft;
}

class SeveralFigures : public testing::Test {
protected:
    SeveralFigures() : m_document({disputed()}) { m_stored = m_document.draft(QStringLiteral("Amazon@2023-03-20")); }

    std::unique_ptr<EventForm> open() { return std::make_unique<EventForm>(m_document->dataset(), m_stored); }
    static void type(QLineEdit& line, const char* text) {
        line.clear();
        QTest::keyClicks(&line, QString::fromUtf8(text));
    }

    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::FilledDocument m_document;
    EventDraft m_stored;
};

}  // namespace

TEST_F(SeveralFigures, AreAllShownThePreferredFirst) {
    const auto form = open();
    ASSERT_EQ(form->figures().count(), 2);
    EXPECT_EQ(form->figure().line().text(), QStringLiteral("about 9,000"));
    EXPECT_EQ(form->figures().field(1).line().text(), QStringLiteral("8,500"));
    EXPECT_TRUE(form->figures().isPreferred(0));
    EXPECT_FALSE(form->figures().isPreferred(1));
    ASSERT_EQ(form->breakdown().rowCount(), 1);
    EXPECT_EQ(form->breakdown().stack(0).count(), 3);
    EXPECT_EQ(form->percentage().line().text(), QStringLiteral("3%"));
    EXPECT_EQ(form->sources().count(), 3);
    EXPECT_TRUE(form->sources().form(0).summary().contains(QStringLiteral("8,500 people")));
}

TEST_F(SeveralFigures, ThatNobodyTouchesStayExactlyAsTheyWere) {
    const auto form = open();
    EXPECT_FALSE(form->isTouched());
    EXPECT_EQ(form->draft(), m_stored);
}

TEST_F(SeveralFigures, AreWeighedAnewByTheMarkBeforeThem) {
    const auto form = open();
    form->figures().mark(1).click();
    EXPECT_TRUE(form->isTouched());
    const EventDraft draft = form->draft();
    EXPECT_TRUE(draft.figures[0].figure.preferred);
    EXPECT_FALSE(draft.figures[1].figure.preferred);
    EXPECT_EQ(form->breakdown().remainder(), QStringLiteral("8,100 not broken down"));
}

TEST_F(SeveralFigures, APercentageIsNoRivalOfANumber) {
    const auto form = open();
    FigureStack& twitch = form->breakdown().stack(0);
    int marked = 0;
    for (int line = 0; line < twitch.count(); ++line) marked += twitch.isPreferred(line) ? 1 : 0;
    EXPECT_EQ(marked, 2);
    twitch.prefer(2);
    EXPECT_EQ(form->draft().figures[2].figure.preferred, twitch.isPreferred(2));
}

TEST_F(SeveralFigures, AnotherSourceSaysOtherwiseWithASourceOfItsOwn) {
    EventForm form(m_document->dataset(),
                   test::layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("10,000")));
    type(form.source().publisher(), "Meta");
    form.anotherButton().click();
    ASSERT_EQ(form.figures().count(), 2);
    type(form.figures().field(1).line(), "11,000");
    type(form.source().publisher(), "Reuters");
    const EventDraft draft = form.draft();
    ASSERT_EQ(draft.figures.size(), 2u);
    EXPECT_TRUE(draft.figures[0].figure.preferred);
    EXPECT_FALSE(draft.figures[1].figure.preferred);
    ASSERT_EQ(draft.citations.size(), 2u);
    EXPECT_EQ(draft.citations[0].figure, std::nullopt);
    EXPECT_EQ(draft.citations[1].source.publisher, QStringLiteral("Reuters"));
    EXPECT_EQ(draft.citations[1].figure, 1);
}

TEST_F(SeveralFigures, RemovingOneMovesTheCitationsOfTheOthers) {
    const auto form = open();
    type(form->figures().field(1).line(), "");
    const EventDraft draft = form->draft();
    ASSERT_EQ(draft.figures.size(), 5u);
    ASSERT_EQ(draft.citations.size(), 3u);
    EXPECT_EQ(draft.citations[0].figure, std::nullopt);
    EXPECT_EQ(draft.citations[2].figure, 1);
    m_document.save(draft);
}

TEST_F(SeveralFigures, EmptyingThePreferredOneLetsTheNextCount) {
    const auto form = open();
    type(form->figure().line(), "");
    const EventDraft draft = form->draft();
    EXPECT_TRUE(draft.figures[0].figure.preferred);
    EXPECT_EQ(draft.figures[0].figure.best, 8'500);
    m_document.save(draft);
}

TEST_F(SeveralFigures, ASourceIsTiedToAnotherFigureByItsBox) {
    const auto form = open();
    form->sources().open(1);
    QComboBox& box = form->source().supportsBox();
    EXPECT_EQ(box.currentIndex(), 0);
    box.setCurrentIndex(1);
    Q_EMIT box.activated(1);
    EXPECT_EQ(form->draft().citations[1].figure, 1);
    EXPECT_TRUE(form->isTouched());
}

TEST_F(SeveralFigures, ASourceThatIsRemovedIsGone) {
    const auto form = open();
    form->sources().form(0).removeButton().click();
    const EventDraft draft = form->draft();
    ASSERT_EQ(draft.citations.size(), 2u);
    EXPECT_EQ(draft.citations[0].source.publisher, QStringLiteral("CNBC"));
}

TEST_F(SeveralFigures, AProblemInAFoldedSourceIsSaid) {
    const auto form = open();
    type(form->source().url(), "ftp://example.org");
    form->sources().open(0);
    EXPECT_FALSE(form->problem().isEmpty());
}

TEST_F(SeveralFigures, OneFigureAndOneSourceShowNothingElse) {
    EventForm form(m_document->dataset(),
                   test::layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("10,000")));
    EXPECT_TRUE(form.figures().mark(0).isHidden());
    EXPECT_TRUE(form.source().supportsBox().isHidden());
    EXPECT_TRUE(form.source().called().isHidden());
}

TEST_F(SeveralFigures, WhatASourceCalledTheCompanyIsShownAndKept) {
    EventDraft draft = disputed();
    draft.citations[1].called = QStringLiteral("Amazon.com Inc.");
    EventForm form(m_document->dataset(), draft);
    EXPECT_FALSE(form.source().called().isHidden());
    EXPECT_EQ(form.draft(), draft);
}

TEST_F(SeveralFigures, TheRemainderIsOfferedToTheNextDivision) {
    const auto form = open();
    BreakdownTable& table = form->breakdown();
    table.addButton().click();
    EXPECT_TRUE(table.figure(1).line().placeholderText().contains(QStringLiteral("8,600")));
    type(table.division(1), "AWS");
    type(table.figure(1).line(), "=");
    EXPECT_EQ(table.remainder(), QStringLiteral("0 not broken down"));
    QTest::keyClick(&table.figure(1).line(), Qt::Key_Return);
    EXPECT_EQ(table.figure(1).line().text(), QStringLiteral("8,600"));
}

}  // namespace cutline
