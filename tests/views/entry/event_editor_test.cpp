// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/event_editor.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/event_dialog.h"
#include "views/entry/event_form.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace cutline {

namespace {

EventDraft meta() {
    EventDraft draft = test::layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("10,000"));
    draft.event.headline = QStringLiteral("Year of efficiency");
    draft.figures.push_back({{QStringLiteral("Instagram")}, readFigure(u"more than 400").value()});
    CitationDraft citation;
    citation.source.publisher = QStringLiteral("Reuters");
    draft.citations.push_back(citation);
    return draft;
}

class EventEditorTest : public testing::Test {
protected:
    test::FilledDocument m_document;
};

}  // namespace

TEST_F(EventEditorTest, ADraftThatIsSetIsShownWholeAndCountsAsTouched) {
    EventEditor editor(*m_document, emptyDraft());
    EXPECT_FALSE(editor.isTouched());
    QSignalSpy changed(&editor, &EventEditor::changed);
    const EventDraft draft = meta();
    editor.form().setDraft(draft);
    EXPECT_TRUE(editor.isTouched());
    EXPECT_EQ(editor.form().draft(), draft);
    EXPECT_EQ(editor.form().breakdown().rowCount(), 1);
    EXPECT_TRUE(editor.saveButton().isEnabled());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(EventEditorTest, ASourceIsCleanedWhereItIsTypedAndStaysAsItIsWhereItIsNot) {
    EventDraft stored = meta();
    stored.citations[0].source.title = QStringLiteral("Meta  cuts");
    EventEditor editor(*m_document, stored);
    editor.form().headline().setText(QStringLiteral("Another headline"));
    EXPECT_EQ(editor.form().draft().citations.at(0).source, stored.citations[0].source);
    editor.form().source().publisher().setText(QStringLiteral(" CNBC   News "));
    const Source typed = editor.form().draft().citations.at(0).source;
    EXPECT_EQ(typed.publisher, QStringLiteral("CNBC News"));
    EXPECT_EQ(typed.title, QStringLiteral("Meta cuts"));
}

TEST_F(EventEditorTest, SettingWhatItStartedWithIsNotATouch) {
    const EventDraft started = emptyDraft();
    EventEditor editor(*m_document, started);
    editor.form().setDraft(meta());
    editor.form().setDraft(started);
    EXPECT_FALSE(editor.isTouched());
    EXPECT_EQ(editor.form().breakdown().rowCount(), 0);
    EXPECT_EQ(editor.form().draft(), started);
}

TEST_F(EventEditorTest, StartingAgainLeavesNothingOfTheDraftBefore) {
    EventEditor editor(*m_document, meta());
    const EventDraft next = emptyDraft();
    editor.start(next);
    EXPECT_FALSE(editor.isTouched());
    EXPECT_EQ(editor.form().draft(), next);
    EXPECT_FALSE(editor.saveButton().isEnabled());
    EXPECT_FALSE(editor.reason().isEmpty());
}

TEST_F(EventEditorTest, SavingSaysWhichEventItBecame) {
    EventEditor editor(*m_document, meta());
    QSignalSpy saved(&editor, &EventEditor::saved);
    ASSERT_TRUE(editor.save());
    ASSERT_EQ(saved.count(), 1);
    EXPECT_EQ(m_document.draft(saved[0][0].toString()).event.headline, QStringLiteral("Year of efficiency"));
}

TEST_F(EventEditorTest, WhatTheWorkbookRefusesStaysAndIsSaid) {
    EventEditor editor(*m_document, meta());
    m_document.save(meta());  // the same uid, by another way
    EXPECT_FALSE(editor.save());
    EXPECT_FALSE(editor.reason().isEmpty());
    EXPECT_EQ(editor.form().draft(), meta());
}

}  // namespace cutline
