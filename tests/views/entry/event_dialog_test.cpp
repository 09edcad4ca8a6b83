// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/event_dialog.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace cutline {

namespace {

const QStringList kAmazon{QStringLiteral("Amazon")};
const QString kMarch = QStringLiteral("Amazon@2023-03-20");

EventDraft march() {
    EventDraft draft = test::layoff(kAmazon, QStringLiteral("2023-03-20"), QStringLiteral("about 9,000"));
    draft.figures.push_back({{QStringLiteral("Twitch")}, readFigure(QStringLiteral("more than 400")).value()});
    Figure other = readFigure(QStringLiteral("8,500")).value();
    other.preferred = false;
    draft.figures.push_back({{}, other});
    Source verge;
    verge.publisher = QStringLiteral("The Verge");
    draft.citations.push_back({verge, QStringLiteral("8,500 people"), 2});
    Source cnbc;
    cnbc.publisher = QStringLiteral("CNBC");
    draft.citations.push_back({cnbc, {}, std::nullopt});
    return draft;
}

class EventDialogTest : public testing::Test {
protected:
    EventDialogTest() : m_document({march()}) {}

    std::unique_ptr<EventDialog> open(const EventDraft& draft) {
        auto dialog = std::make_unique<EventDialog>(*m_document, draft, [this](QWidget*, bool canSave) {
            ++m_questions;
            m_couldSave = canSave;
            return m_answer;
        });
        dialog->show();
        return dialog;
    }
    static void type(QLineEdit& line, const QString& text) {
        line.clear();
        QTest::keyClicks(&line, text);
    }

    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::FilledDocument m_document;
    EventDialog::Leave m_answer = EventDialog::Leave::Stay;
    int m_questions = 0;
    bool m_couldSave = false;
};

}  // namespace

TEST_F(EventDialogTest, WhatIsTypedBecomesAnEventOfTheDataset) {
    auto dialog = open(emptyDraft());
    EventForm& form = dialog->form();
    type(form.organization().line(), QStringLiteral("Meta > Instagram"));
    type(form.announced().line(), QStringLiteral("2023-03"));
    type(form.figure().line(), QStringLiteral("8,000-10,000"));
    type(form.headline(), QStringLiteral("Fewer people"));
    type(form.source().publisher(), QStringLiteral("CNBC"));
    ASSERT_TRUE(dialog->saveButton().isEnabled());
    QTest::mouseClick(&dialog->saveButton(), Qt::LeftButton);

    ASSERT_FALSE(dialog->savedUid().isEmpty());
    const EventDraft saved = m_document.draft(dialog->savedUid());
    EXPECT_EQ(saved.organization, (QStringList{QStringLiteral("Meta"), QStringLiteral("Instagram")}));
    EXPECT_EQ(saved.event.announced.text(), QStringLiteral("2023-03"));
    ASSERT_EQ(saved.figures.size(), 1u);
    EXPECT_EQ(saved.figures[0].figure.qualifier, Qualifier::Range);
    EXPECT_EQ(saved.figures[0].figure.best, 9'000);
    EXPECT_EQ(saved.figures[0].figure.printed, QStringLiteral("8,000-10,000"));
    ASSERT_EQ(saved.citations.size(), 1u);
    EXPECT_EQ(saved.citations[0].source.publisher, QStringLiteral("CNBC"));
    EXPECT_EQ(m_document.dataset().eventCount(), 2u);
}

TEST_F(EventDialogTest, AddingCanBeUndoneAndSaysWhatItWas) {
    auto dialog = open(emptyDraft());
    type(dialog->form().organization().line(), QStringLiteral("Meta"));
    type(dialog->form().announced().line(), QStringLiteral("2023-03-14"));
    dialog->accept();
    EXPECT_EQ(m_document->undoStack().undoText(), QStringLiteral("Add Meta, 14 March 2023"));
    m_document->undoStack().undo();
    EXPECT_EQ(m_document.dataset().eventCount(), 1u);
    EXPECT_EQ(m_document.dataset().at({QStringLiteral("Meta")}), kNoOrganization);
}

TEST_F(EventDialogTest, WhatIsMissingIsSaidAndCannotBeSaved) {
    auto dialog = open(emptyDraft());
    EXPECT_FALSE(dialog->saveButton().isEnabled());
    EXPECT_TRUE(dialog->reason().contains(QStringLiteral("organization")));
    type(dialog->form().organization().line(), QStringLiteral("Meta"));
    EXPECT_TRUE(dialog->reason().contains(QStringLiteral("announced")));
    dialog->accept();
    EXPECT_TRUE(dialog->savedUid().isEmpty());
    type(dialog->form().announced().line(), QStringLiteral("2023"));
    EXPECT_TRUE(dialog->reason().isEmpty());
    EXPECT_TRUE(dialog->saveButton().isEnabled());
}

TEST_F(EventDialogTest, ABrokenNumberIsSaidBesideItsFieldAndNeverGuessed) {
    auto dialog = open(emptyDraft());
    EventForm& form = dialog->form();
    type(form.organization().line(), QStringLiteral("Meta"));
    type(form.announced().line(), QStringLiteral("2023"));
    type(form.figure().line(), QStringLiteral("20,9000"));
    EXPECT_TRUE(form.figure().isBroken());
    EXPECT_FALSE(form.figure().verdict().text().isEmpty());
    EXPECT_FALSE(form.figure().figure());
    EXPECT_FALSE(dialog->saveButton().isEnabled());
    type(form.figure().line(), QStringLiteral("20,900"));
    EXPECT_FALSE(form.figure().isBroken());
    EXPECT_TRUE(form.figure().verdict().text().contains(QStringLiteral("20,900 people")));
    EXPECT_TRUE(dialog->saveButton().isEnabled());
}

TEST_F(EventDialogTest, AnImpossibleDateIsSaidBesideItsField) {
    auto dialog = open(emptyDraft());
    DateField& announced = dialog->form().announced();
    type(announced.line(), QStringLiteral("2023-02-30"));
    EXPECT_TRUE(announced.isBroken());
    type(announced.line(), QStringLiteral("2023-33"));
    EXPECT_FALSE(announced.isBroken());
    EXPECT_TRUE(announced.verdict().text().contains(QStringLiteral("2023")));
}

TEST_F(EventDialogTest, APercentageNeedsNoSign) {
    auto dialog = open(emptyDraft());
    FigureField& field = dialog->form().percentage();
    type(field.line(), QStringLiteral("13"));
    ASSERT_TRUE(field.figure());
    EXPECT_EQ(field.figure()->measure, Measure::Percent);
    EXPECT_EQ(field.figure()->best, 13);
}

TEST_F(EventDialogTest, APercentageInTheFieldForPeopleIsPointedToItsOwn) {
    auto dialog = open(emptyDraft());
    FigureField& field = dialog->form().figure();
    type(field.line(), QStringLiteral("13%"));
    EXPECT_TRUE(field.isBroken());
    EXPECT_FALSE(field.figure());
}

TEST_F(EventDialogTest, ASavedDraftThatIsNotTouchedChangesNothing) {
    const EventDraft before = m_document.draft(kMarch);
    auto dialog = open(before);
    EXPECT_FALSE(dialog->form().isTouched());
    EXPECT_EQ(dialog->form().draft(), before);
    const int edits = m_document->undoStack().count();
    dialog->accept();
    EXPECT_EQ(m_document->undoStack().count(), edits);
}

TEST_F(EventDialogTest, EditingKeepsWhatTheDialogDoesNotShow) {
    auto dialog = open(m_document.draft(kMarch));
    type(dialog->form().figure().line(), QStringLiteral("10,000"));
    type(dialog->form().headline(), QStringLiteral("Corrected"));
    dialog->accept();
    const EventDraft saved = m_document.draft(kMarch);
    ASSERT_EQ(saved.figures.size(), 3u);
    EXPECT_EQ(saved.figures[0].figure.best, 10'000);
    EXPECT_EQ(saved.figures[2].figure.best, 8'500);
    EXPECT_FALSE(saved.figures[2].figure.preferred);
    ASSERT_EQ(saved.citations.size(), 2u);
    EXPECT_EQ(saved.citations[0].source.publisher, QStringLiteral("The Verge"));
    EXPECT_EQ(saved.citations[0].figure, 2);
}

TEST_F(EventDialogTest, TakingAFigureAwayMovesTheCitationsOfTheOthers) {
    auto dialog = open(m_document.draft(kMarch));
    dialog->form().figure().line().clear();
    dialog->accept();
    const EventDraft saved = m_document.draft(kMarch);
    ASSERT_EQ(saved.figures.size(), 2u);
    EXPECT_EQ(saved.figures[0].division, QStringList{QStringLiteral("Twitch")});
    EXPECT_EQ(saved.citations[0].figure, 1);
}

TEST_F(EventDialogTest, TheBreakdownSaysWhatRemains) {
    auto dialog = open(m_document.draft(kMarch));
    BreakdownTable& table = dialog->form().breakdown();
    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_EQ(table.remainder(), QStringLiteral("8,600 not broken down"));
    table.addButton().click();
    type(table.division(1), QStringLiteral("AWS"));
    type(table.figure(1).line(), QStringLiteral("9,000"));
    EXPECT_EQ(table.remainder(), QStringLiteral("the parts are 400 more than the whole; it will count as their sum"));
    EXPECT_TRUE(dialog->saveButton().isEnabled());
    type(table.figure(1).line(), QStringLiteral("unknown"));
    dialog->accept();
    const EventDraft saved = m_document.draft(kMarch);
    ASSERT_EQ(saved.figures.size(), 4u);
    EXPECT_EQ(saved.figures[3].division, QStringList{QStringLiteral("AWS")});
    EXPECT_EQ(saved.figures[3].figure.qualifier, Qualifier::Unknown);
}

TEST_F(EventDialogTest, ADivisionCannotStandInTheBreakdownTwice) {
    auto dialog = open(m_document.draft(kMarch));
    dialog->form().breakdown().addButton().click();
    type(dialog->form().breakdown().division(1), QStringLiteral("twitch"));
    EXPECT_TRUE(dialog->reason().contains(QStringLiteral("twice")));
    EXPECT_FALSE(dialog->saveButton().isEnabled());
}

TEST_F(EventDialogTest, ControlReturnSaves) {
    auto dialog = open(emptyDraft());
    type(dialog->form().organization().line(), QStringLiteral("Meta"));
    type(dialog->form().announced().line(), QStringLiteral("2023-03-14"));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    QTest::keyClick(&dialog->form().announced().line(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog->savedUid().isEmpty());
}

TEST_F(EventDialogTest, TabWalksTheFieldsAsTheyStand) {
    auto dialog = open(emptyDraft());
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    EventForm& form = dialog->form();
    form.breakdown().addButton().click();
    form.organization().line().setFocus();
    const QList<QWidget*> expected{&form.announced().line(), &form.figure().line(), &form.percentage().line(),
                                   &form.breakdown().division(0), &form.breakdown().figure(0).line()};
    for (QWidget* next : expected) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget()->accessibleName(), next->accessibleName());
    }
}

TEST_F(EventDialogTest, UnsavedInputIsNotThrownAwayWithoutAQuestion) {
    auto dialog = open(emptyDraft());
    dialog->reject();
    EXPECT_EQ(m_questions, 0);
    EXPECT_FALSE(dialog->isVisible());

    dialog = open(emptyDraft());
    type(dialog->form().organization().line(), QStringLiteral("Meta"));
    dialog->reject();
    EXPECT_EQ(m_questions, 1);
    EXPECT_FALSE(m_couldSave);
    EXPECT_TRUE(dialog->isVisible());
    m_answer = EventDialog::Leave::Discard;
    dialog->close();
    EXPECT_EQ(m_questions, 2);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(m_document.dataset().eventCount(), 1u);
}

TEST_F(EventDialogTest, ALinkThatIsNotAWebAddressIsRefusedBesideItsField) {
    auto dialog = open(m_document.draft(kMarch));
    type(dialog->form().source().url(), QStringLiteral("file:///etc/passwd"));
    EXPECT_FALSE(dialog->saveButton().isEnabled());
    type(dialog->form().source().url(), QStringLiteral("https://cnbc.com/a"));
    EXPECT_TRUE(dialog->saveButton().isEnabled());
}

}  // namespace cutline
