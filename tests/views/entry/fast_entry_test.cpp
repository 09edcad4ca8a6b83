// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty announcements a day: saving and going on, the last entry, and what survives when the program is killed.
#include "tests/support/killed_child.h"
#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/draft_keeper.h"
#include "views/entry/event_dialog.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"
#include "views/entry/last_entry_line.h"
#include "views/entry/near_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace cutline {

namespace {

constexpr QLatin1String kTypingVariable("CUTLINE_TEST_TYPES_UNTIL_KILLED");

EventDraft amazon() {
    EventDraft draft =
        test::layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("about 9,000"));
    draft.event.status = EventStatus::Confirmed;
    draft.figures.push_back({{QStringLiteral("AWS")}, Figure{}});
    draft.figures.push_back({{QStringLiteral("Twitch")}, readFigure(u"more than 400").value()});
    CitationDraft cnbc;
    cnbc.source.publisher = QStringLiteral("CNBC");
    cnbc.source.title = QStringLiteral("Amazon to lay off 9,000 more");
    draft.citations.push_back(cnbc);
    return draft;
}

class FastEntry : public testing::Test {
protected:
    FastEntry() : m_document({amazon()}) {}

    void open(const EventDraft& draft = emptyDraft()) {
        m_dialog = std::make_unique<EventDialog>(*m_document, draft, [this](QWidget*, bool) {
            ++m_questions;
            return EventDialog::Leave::Discard;
        });
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    EventForm& form() { return m_dialog->form(); }
    LastEntryLine& lastEntry() { return m_dialog->editor().lastEntry(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void typeMeta() {
        QTest::keyClicks(&form().organization().line(), QStringLiteral("Meta"));
        QTest::keyClicks(&form().announced().line(), QStringLiteral("2023-03-14"));
        QTest::keyClicks(&form().figure().line(), QStringLiteral("about 10,000"));
    }
    std::vector<DraftStore::Left> left() {
        return DraftStore::leftBehind(draftFolder(), m_document->workbook().path());
    }

    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::FilledDocument m_document;
    std::unique_ptr<EventDialog> m_dialog;
    int m_questions = 0;
};

}  // namespace

TEST_F(FastEntry, ControlReturnSavesFromAnywhereAndStartsTheNext) {
    open();
    typeMeta();
    form().source().publisher().setText(QStringLiteral("Reuters"));
    form().source().quote().setPlainText(QStringLiteral("10,000 people"));
    form().note().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(m_document.dataset().eventCount(), 2u);
    EXPECT_EQ(m_dialog->reason(), QStringLiteral("Saved: Meta, 14 March 2023, Reuters, about 10,000"));
    EXPECT_TRUE(form().organization().isEmpty());
    EXPECT_TRUE(form().announced().isEmpty());
    EXPECT_TRUE(form().figures().isEmpty());
    EXPECT_EQ(form().source().publisher().text(), QStringLiteral("Reuters"));
    EXPECT_TRUE(form().source().quote().toPlainText().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), &form().organization().line());
    EXPECT_FALSE(m_dialog->editor().isTouched());
}

TEST_F(FastEntry, ThreeInARowAreThreeEventsAndThreeSteps) {
    open();
    const int edits = m_document->undoStack().count();
    for (const char* company : {"Meta", "Zoom", "Intel"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(company));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2023-02-07"));
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    EXPECT_EQ(m_document.dataset().eventCount(), 4u);
    EXPECT_EQ(m_document->undoStack().count(), edits + 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(m_questions, 0);
    EXPECT_EQ(m_document.draft(m_dialog->savedUid()).organization, QStringList{QStringLiteral("Intel")});
}

TEST_F(FastEntry, TheCompanyStaysWhereTheEntryBeganWithIt) {
    EventDraft draft = emptyDraft();
    draft.organization = {QStringLiteral("Amazon")};
    open(draft);
    form().announced().line().setText(QStringLiteral("2021-03-14"));
    form().announced().line().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(form().organization().line().text(), QStringLiteral("Amazon"));
    EXPECT_EQ(QApplication::focusWidget(), &form().announced().line());
}

TEST_F(FastEntry, ControlShiftReturnSavesAndCloses) {
    open();
    typeMeta();
    form().organization().line().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_document.dataset().eventCount(), 2u);
}

TEST_F(FastEntry, OfAStoredEventControlReturnSavesAndCloses) {
    open(m_document.draft(QStringLiteral("Amazon@2023-03-20")));
    form().headline().setText(QStringLiteral("Changed"));
    form().headline().setFocus();
    EXPECT_TRUE(m_dialog->editor().nextButton().isHidden());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_document.draft(QStringLiteral("Amazon@2023-03-20")).event.headline, QStringLiteral("Changed"));
}

TEST_F(FastEntry, WhatCannotBeSavedIsNotLeft) {
    open();
    QTest::keyClicks(&form().organization().line(), QStringLiteral("Meta"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_document.dataset().eventCount(), 1u);
    EXPECT_EQ(form().organization().line().text(), QStringLiteral("Meta"));
}

TEST_F(FastEntry, TheLastEntryOfTheCompanyIsOfferedAndTakenOverWithoutNumbersAndDates) {
    open();
    EXPECT_TRUE(lastEntry().isHidden());
    QTest::keyClicks(&form().organization().line(), QStringLiteral("Amazon"));
    EXPECT_EQ(lastEntry().words(), QStringLiteral("Last entry: 20 March 2023, CNBC, about 9,000 in AWS, Twitch"));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(form().status().currentIndex(), static_cast<int>(EventStatus::Confirmed));
    ASSERT_EQ(form().breakdown().rowCount(), 2);
    EXPECT_EQ(form().breakdown().division(1).text(), QStringLiteral("Twitch"));
    EXPECT_TRUE(form().breakdown().figure(1).isEmpty());
    EXPECT_EQ(form().source().publisher().text(), QStringLiteral("CNBC"));
    EXPECT_TRUE(form().source().title().text().isEmpty());
    EXPECT_TRUE(form().announced().isEmpty());
    EXPECT_TRUE(form().figures().isEmpty());
    EXPECT_TRUE(lastEntry().isHidden());
}

TEST_F(FastEntry, ADivisionThatWasTakenOverSaysNothingUntilItGetsAFigure) {
    open();
    QTest::keyClicks(&form().organization().line(), QStringLiteral("Amazon"));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(form().draft().figures.empty());
    QTest::keyClicks(&form().breakdown().figure(0).line(), QStringLiteral("unknown"));
    ASSERT_EQ(form().draft().figures.size(), 1u);
    EXPECT_EQ(form().draft().figures[0].division, QStringList{QStringLiteral("AWS")});
}

TEST_F(FastEntry, TheLastEntryIsNotOfferedOnceMoreIsTypedNorForAStoredEvent) {
    open();
    QTest::keyClicks(&form().organization().line(), QStringLiteral("Amazon"));
    ASSERT_FALSE(lastEntry().isHidden());
    QTest::keyClicks(&form().announced().line(), QStringLiteral("2"));
    EXPECT_TRUE(lastEntry().isHidden());
    open(m_document.draft(QStringLiteral("Amazon@2023-03-20")));
    EXPECT_TRUE(lastEntry().isHidden());
}

TEST_F(FastEntry, WhatIsTypedComesBackAsItWasAlsoWhereItCannotBeRead) {
    open(m_document.draft(QStringLiteral("Amazon@2023-03-20")));
    form().announced().line().setText(QStringLiteral("2023-0"));
    form().figure().line().setText(QStringLiteral("20,9000"));
    form().breakdown().addButton().click();
    form().breakdown().figure(2).line().setText(QStringLiteral("1,1 people"));
    form().anotherButton().click();
    form().figures().field(1).line().setText(QStringLiteral("8,500"));
    form().source().publisher().setText(QStringLiteral("The Verge"));
    form().note().setPlainText(QStringLiteral("关于裁员"));
    const QJsonObject typed = m_dialog->editor().typed();

    open(m_document.draft(QStringLiteral("Amazon@2023-03-20")));
    m_dialog->editor().setTyped(typed);
    EXPECT_EQ(m_dialog->editor().typed(), typed);
    EXPECT_TRUE(m_dialog->editor().isTouched());
    EXPECT_EQ(form().figure().line().text(), QStringLiteral("20,9000"));
    EXPECT_EQ(form().source().supports(), &form().figures().field(1));
    EXPECT_FALSE(m_dialog->saveButton().isEnabled());
}

TEST_F(FastEntry, AnswersComeBackToo) {
    open();
    form().organization().line().setText(QStringLiteral("Amazon"));
    form().announced().line().setText(QStringLiteral("2023-03-21"));
    m_dialog->editor().near().answer(NearAnswer::Different);
    const QJsonObject typed = m_dialog->editor().typed();
    open();
    m_dialog->editor().setTyped(typed);
    ASSERT_EQ(m_dialog->editor().near().rowCount(), 1);
    EXPECT_EQ(m_dialog->editor().near().answerOf(0), NearAnswer::Different);
}

TEST_F(FastEntry, ADamagedFileFillsInNothing) {
    open();
    m_dialog->editor().setTyped(QJsonDocument::fromJson(R"({"fields":{"sources":[1,"x"],"figures":"no",
        "breakdown":[[]],"source":-7,"kind":"?"},"answers":[{"answer":99}]})")
                                    .object());
    EXPECT_TRUE(form().organization().isEmpty());
    EXPECT_TRUE(form().figures().isEmpty());
    EXPECT_TRUE(m_dialog->editor().near().answers().empty());
}

TEST_F(FastEntry, WhatWasSavedOrThrownAwayLeavesNothingBehind) {
    open();
    typeMeta();
    QTest::qWait(800);
    m_dialog->reject();
    EXPECT_EQ(m_questions, 1);
    m_dialog.reset();
    EXPECT_TRUE(left().empty());
}

// Run by the test below only.
TEST(KilledEntry, DISABLED_TypesUntilItIsKilled) {
    if (!qEnvironmentVariableIsSet(kTypingVariable.data())) GTEST_SKIP();
    test::ExpectedQtWarning platform{QStringLiteral("This plugin does not support")};
    auto workbook = Workbook::open(qEnvironmentVariable(kTypingVariable.data()));
    ASSERT_TRUE(workbook);
    auto document = Document::over(std::move(workbook.value()));
    ASSERT_TRUE(document);
    EventDialog dialog(**document, emptyDraft());
    dialog.show();
    QTest::keyClicks(&dialog.form().organization().line(), QStringLiteral("Meta"));
    QTest::keyClicks(&dialog.form().figure().line(), QStringLiteral("20,9000"));
    QTest::qWait(1500);
    test::sayAndWait("typed");
}

TEST_F(FastEntry, WhatIsTypedSurvivesAKill) {
    QProcess child;
    test::startUntil(child, QStringLiteral("KilledEntry.*"),
                     {{kTypingVariable, m_document->workbook().path()},
                      {QStringLiteral("CUTLINE_TEST_DATA"), qEnvironmentVariable("XDG_DATA_HOME")}},
                     "typed");
    EXPECT_TRUE(left().empty()) << "it is still being typed";
    child.kill();
    ASSERT_TRUE(child.waitForFinished());

    const auto found = left();
    ASSERT_EQ(found.size(), 1u);
    open();
    m_dialog->editor().setTyped(QJsonDocument::fromJson(found[0].content).object());
    EXPECT_EQ(form().organization().line().text(), QStringLiteral("Meta"));
    EXPECT_EQ(form().figure().line().text(), QStringLiteral("20,9000"));
    EXPECT_TRUE(DraftStore::take(found[0]));
}

}  // namespace cutline
