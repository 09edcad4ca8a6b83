// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_dialog.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/history/edit_list.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace cutline {

namespace {

using namespace Qt::StringLiterals;

const QString kJanuary = u"Amazon@2023-01-04"_s;
const QString kMarch = u"Amazon@2023-03-20"_s;

class HistoryDialogTest : public testing::Test {
protected:
    HistoryDialogTest()
        : m_document({test::layoff({u"Amazon"_s}, u"2023-01-04"_s, u"18,000"_s),
                      test::layoff({u"Amazon"_s}, u"2023-03-20"_s, u"9,000"_s)}) {}

    void open() {
        m_dialog = std::make_unique<HistoryDialog>(*m_document);
        m_dialog->show();
    }
    QString words(int row) { return m_dialog->table().model()->index(row, EditList::What).data().toString(); }

    test::ExpectedQtWarning m_platform{u"This plugin does not support"_s};
    test::FilledDocument m_document;
    std::unique_ptr<HistoryDialog> m_dialog;
};

}  // namespace

TEST_F(HistoryDialogTest, ListsEditsNewestFirstAndTellsWhatEachDid) {
    m_document.link(LinkKind::PartOf, kMarch, kJanuary);
    open();
    ASSERT_EQ(m_dialog->table().model()->rowCount(), 3);
    EXPECT_EQ(words(0), u"Link"_s);
    EXPECT_EQ(m_dialog->told(), QStringList{u"link added: Amazon, 20 March 2023 part of Amazon, 4 January 2023"_s});
    m_dialog->table().selectRow(2);
    EXPECT_EQ(m_dialog->told(), QStringList({u"added: company Amazon"_s, u"added: event Amazon, 4 January 2023"_s}));
}

TEST_F(HistoryDialogTest, ARemovedAnnouncementComesBackWithItsLinks) {
    m_document.link(LinkKind::PartOf, kMarch, kJanuary);
    m_document.remove(kMarch);
    open();
    ASSERT_EQ(m_dialog->restoreButtons().size(), 1);
    EXPECT_EQ(m_dialog->restoreButtons()[0]->text(), u"Restore event Amazon, 20 March 2023"_s);
    m_dialog->restoreButtons()[0]->click();
    EXPECT_EQ(m_document.dataset().eventCount(), 2U);
    EXPECT_EQ(m_document.dataset().links().size(), 1U);
    EXPECT_EQ(words(0), u"Restore event Amazon, 20 March 2023"_s) << "the list follows";
    m_document->undoStack().undo();
    EXPECT_EQ(words(0), u"Undo: Restore event Amazon, 20 March 2023"_s);
    EXPECT_EQ(m_dialog->restoreButtons().size(), 1) << "an undo that takes something away can be taken back as well";
}

TEST_F(HistoryDialogTest, WhatIsThereAgainIsNotOffered) {
    m_document.remove(kMarch);
    m_document->undoStack().undo();
    open();
    m_dialog->table().selectRow(1);
    EXPECT_EQ(m_dialog->told(), QStringList{u"removed: event Amazon, 20 March 2023"_s});
    EXPECT_TRUE(m_dialog->restoreButtons().isEmpty());
}

TEST_F(HistoryDialogTest, FiltersByWordsAndSaysWhereNothingHasThem) {
    m_document.remove(kMarch);
    open();
    QTest::keyClicks(&m_dialog->filter(), u"DELETE"_s);
    QTRY_COMPARE(m_dialog->table().model()->rowCount(), 1);
    EXPECT_EQ(words(0), u"Delete"_s);
    QTest::keyClicks(&m_dialog->filter(), u" nothing"_s);
    QTRY_COMPARE(m_dialog->table().model()->rowCount(), 0);
    EXPECT_TRUE(m_dialog->told().isEmpty());
}

TEST_F(HistoryDialogTest, LongJournalsAreReadAsFarAsSomebodyLooks) {
    for (int i = 0; i < 250; ++i) {
        m_document.save(test::layoff({u"Meta"_s}, QDate(2022, 1, 1).addDays(i).toString(Qt::ISODate)));
    }
    open();
    const int first = m_dialog->table().model()->rowCount();
    EXPECT_EQ(first, 100);
    m_dialog->table().scrollToBottom();
    QTest::qWait(50);
    EXPECT_GT(m_dialog->table().model()->rowCount(), first);
}

TEST_F(HistoryDialogTest, AnAnnouncementIsShownInTheWindow) {
    open();
    QSignalSpy asked(m_dialog.get(), &HistoryDialog::eventAsked);
    for (QToolButton* button : m_dialog->findChildren<QToolButton*>()) {
        if (button->text() == u"Show the announcement"_s) button->click();
    }
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), kMarch);
}

}  // namespace cutline
