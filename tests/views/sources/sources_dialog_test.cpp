// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_dialog.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/date_field.h"
#include "views/sources/source_fields.h"

#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace cutline {

namespace {

using namespace Qt::StringLiterals;

EventDraft cited(const QString& day, const QString& publisher, const QString& url) {
    EventDraft draft = test::layoff({u"Amazon"_s}, day, u"100"_s);
    draft.event.headline = u"Cut on "_s + day;
    Source source;
    source.publisher = publisher;
    source.url = url;
    draft.citations.push_back({source, u"A hundred"_s, std::nullopt, {}});
    return draft;
}

class SourcesDialogTest : public testing::Test {
protected:
    SourcesDialogTest()
        : m_document({cited(u"2023-01-01"_s, u"CNBC"_s, u"https://cnbc.example/a"_s),
                      cited(u"2023-01-02"_s, u"CNBC"_s, u"https://cnbc.example/a"_s),
                      cited(u"2023-01-03"_s, u"C.N.B.C."_s, u"file:///etc/passwd"_s),
                      cited(u"2023-01-04"_s, u"Reuters"_s, {})}) {
        m_dialog = std::make_unique<SourcesDialog>(*m_document, [this](const QUrl& url) { m_opened << url; });
        m_dialog->show();
    }

    QAbstractItemModel& model() { return *m_dialog->table().model(); }
    void choose(const QString& publisher) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, 0).data().toString() == publisher) m_dialog->table().selectRow(row);
        }
    }
    SourceFields& fields() { return m_dialog->fields(); }
    static void type(QLineEdit& line, const QString& words) {
        line.selectAll();
        QTest::keyClicks(&line, words);
    }

    test::ExpectedQtWarning m_platform{u"This plugin does not support"_s};
    test::FilledDocument m_document;
    QList<QUrl> m_opened;
    std::unique_ptr<SourcesDialog> m_dialog;
};

}  // namespace

TEST_F(SourcesDialogTest, ListsEachSourceOnceWithItsAnnouncements) {
    EXPECT_EQ(model().rowCount(), 3);
    choose(u"CNBC"_s);
    EXPECT_EQ(model().index(m_dialog->table().currentIndex().row(), SourceTable::Events).data().toString(), u"2"_s);
    ASSERT_EQ(m_dialog->events().count(), 2);
    EXPECT_EQ(m_dialog->events().item(0)->text(), u"Amazon, 1 January 2023 · Cut on 2023-01-01"_s);
    QSignalSpy asked(m_dialog.get(), &SourcesDialog::eventAsked);
    m_dialog->events().setCurrentRow(1);
    QTest::keyClick(&m_dialog->events(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"Amazon@2023-01-02"_s);
}

TEST_F(SourcesDialogTest, FindsAndSorts) {
    QTest::keyClicks(&m_dialog->find(), u"reut"_s);
    EXPECT_EQ(model().rowCount(), 1);
    m_dialog->find().clear();
    m_dialog->table().sortByColumn(SourceTable::Events, Qt::DescendingOrder);
    EXPECT_EQ(model().index(0, 0).data().toString(), u"CNBC"_s);
}

TEST_F(SourcesDialogTest, ASourceIsEditedOnceForAllItsAnnouncements) {
    choose(u"CNBC"_s);
    type(fields().publisher(), u"CNBC News"_s);
    EXPECT_EQ(m_dialog->preview(), u"Changes what 2 announcements cite."_s);
    QTest::keyClicks(&fields().published().line(), u"2023-01-02"_s);
    QTest::keyClick(&fields().published().line(), Qt::Key_Return);
    EXPECT_EQ(m_document->undoStack().undoText(), u"Edit the source CNBC"_s);
    for (const QString& day : {u"2023-01-01"_s, u"2023-01-02"_s}) {
        EXPECT_EQ(m_document.draft(u"Amazon@"_s + day).citations[0].source.publisher, u"CNBC News"_s);
    }
    m_document->undoStack().undo();
    EXPECT_EQ(fields().publisher().text(), u"CNBC"_s);
}

TEST_F(SourcesDialogTest, ProblemsAreSaidWhileTyping) {
    choose(u"Reuters"_s);
    fields().publisher().clear();
    EXPECT_FALSE(fields().problem().isEmpty());
    EXPECT_FALSE(m_dialog->saveButton().isEnabled());
    type(fields().publisher(), u"CNBC"_s);
    type(fields().url(), u"https://cnbc.example/a"_s);
    m_dialog->saveButton().click();
    EXPECT_TRUE(m_dialog->problem().contains(u"Merge the two"_s)) << m_dialog->problem().toStdString();
}

TEST_F(SourcesDialogTest, SeveralChosenSourcesBecomeTheCurrentOne) {
    choose(u"CNBC"_s);
    const QModelIndex current = m_dialog->table().currentIndex();
    for (int row = 0; row < model().rowCount(); ++row) {
        m_dialog->table().selectionModel()->select(model().index(row, 0),
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    EXPECT_EQ(m_dialog->table().currentIndex(), current);
    EXPECT_EQ(m_dialog->preview(), u"2 announcements will cite “CNBC”."_s);
    EXPECT_EQ(m_dialog->mergeButton().text(), u"&Merge 3 sources"_s);
    m_dialog->mergeButton().click();
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_EQ(m_dialog->events().count(), 4);
    EXPECT_EQ(m_document->undoStack().undoText(), u"Merge 2 sources into CNBC"_s);
    m_document->undoStack().undo();
    EXPECT_EQ(model().rowCount(), 3);
}

TEST_F(SourcesDialogTest, WhatWasTypedIsNotLostByGoingToAnotherOrByClosing) {
    choose(u"Reuters"_s);
    type(fields().title(), u"A title"_s);
    const SourceId reuters = m_dialog->shown();
    choose(u"CNBC"_s);
    EXPECT_TRUE(m_dialog->problem().contains(u"Save or take back first"_s));
    EXPECT_EQ(m_dialog->shown(), reuters);
    EXPECT_EQ(fields().title().text(), u"A title"_s);
    QTest::keyClicks(&m_dialog->find(), u"C.N"_s);
    EXPECT_EQ(fields().title().text(), u"A title"_s) << "hidden by the search, and still to be saved";
    type(fields().title(), u"Another title"_s);
    EXPECT_TRUE(m_dialog->saveButton().isEnabled());
    m_dialog->find().clear();
    m_dialog->reject();
    EXPECT_TRUE(m_dialog->isVisible());
    m_dialog->reject();
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(SourcesDialogTest, OnlyASourceThatNothingCitesIsDeleted) {
    choose(u"Reuters"_s);
    EXPECT_FALSE(m_dialog->removeButton().isEnabled());
    ASSERT_TRUE(m_document->edit(u"Add"_s, [](Transaction& transaction) {
        return transaction.add(Source{{}, u"Nobody's"_s, {}, {}, {}}).map([](auto) {});
    }));
    choose(u"Nobody's"_s);
    m_dialog->removeButton().click();
    EXPECT_EQ(model().rowCount(), 3);
    EXPECT_EQ(m_document->undoStack().undoText(), u"Delete the source Nobody's"_s);
}

TEST_F(SourcesDialogTest, OnlyWebAddressesOpen) {
    choose(u"C.N.B.C."_s);
    EXPECT_FALSE(m_dialog->openButton().isEnabled());
    choose(u"CNBC"_s);
    m_dialog->openButton().click();
    EXPECT_EQ(m_opened, QList<QUrl>{QUrl(u"https://cnbc.example/a"_s)});
}

TEST_F(SourcesDialogTest, FiveThousandSourcesDoNotMakeItWait) {
    const auto filled = m_document->edit(u"Many"_s, [&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < 5000; ++i) {
            Source source;
            source.publisher = u"Paper %1"_s.arg(i);
            if (auto id = transaction.add(source); !id) return tl::unexpected<Error>(id.error());
        }
        return {};
    });
    ASSERT_TRUE(filled);
    EXPECT_EQ(model().rowCount(), 5003);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(&m_dialog->find(), u"4999"_s);
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_LT(timer.elapsed(), 5000) << "four letters; a tenth of it on an idle machine, sanitizers take their time";
}

}  // namespace cutline
