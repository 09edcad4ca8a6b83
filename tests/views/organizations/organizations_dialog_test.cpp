// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/organizations_dialog.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/date_field.h"
#include "views/entry/organization_field.h"
#include "views/organizations/merge_dialog.h"
#include "views/organizations/organization_form.h"
#include "views/organizations/other_names_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace cutline {

namespace {

using namespace Qt::StringLiterals;

class OrganizationsDialogTest : public testing::Test {
protected:
    OrganizationsDialogTest()
        : m_document({test::layoff({u"Amazon"_s}, u"2023-01-04"_s, u"18,000"_s),
                      test::layoff({u"Amazon"_s, u"Twitch"_s}, u"2023-03-21"_s, u"400"_s),
                      test::layoff({u"Facebook Inc."_s}, u"2020-05-01"_s, u"100"_s),
                      test::layoff({u"Facebook"_s}, u"2022-11-09"_s, u"11,000"_s),
                      test::layoff({u"Facebook"_s}, u"2023-03-14"_s, u"10,000"_s)}) {
        m_dialog = std::make_unique<OrganizationsDialog>(*m_document);
        m_dialog->show();
    }

    OrganizationId at(const QStringList& path) { return m_document.dataset().entry(m_document.dataset().at(path)).id; }
    void choose(const QStringList& path) { m_dialog->showOrganization(at(path)); }
    OrganizationForm& form() { return m_dialog->form(); }
    QString undoText() { return m_document->undoStack().undoText(); }
    static void type(QLineEdit& line, const QString& words) {
        line.selectAll();
        QTest::keyClicks(&line, words);
    }
    QStringList shownNames() {
        QStringList names;
        const QAbstractItemModel& model = *m_dialog->tree().model();
        for (int row = 0; row < model.rowCount(); ++row) names << model.index(row, 0).data().toString();
        return names;
    }

    test::ExpectedQtWarning m_platform{u"This plugin does not support"_s};
    test::FilledDocument m_document;
    std::unique_ptr<OrganizationsDialog> m_dialog;
};

}  // namespace

TEST_F(OrganizationsDialogTest, ListsCompaniesByNameWithTheirAnnouncementsAndFindsThem) {
    EXPECT_EQ(shownNames(), QStringList({u"Amazon"_s, u"Facebook"_s, u"Facebook Inc."_s}));
    EXPECT_EQ(m_dialog->tree().model()->index(0, 1).data().toString(), u"2"_s) << "with those of its divisions";
    QTest::keyClicks(&m_dialog->find(), u"twitch"_s);
    EXPECT_EQ(shownNames(), QStringList{u"Amazon"_s});
    EXPECT_TRUE(m_dialog->tree().isExpanded(m_dialog->tree().model()->index(0, 0)));
}

TEST_F(OrganizationsDialogTest, ARenameSaysWhatItDoesAndIsOneUndoableEdit) {
    choose({u"Facebook"_s});
    EXPECT_FALSE(m_dialog->saveButton().isEnabled());
    type(form().name(), u"Meta"_s);
    EXPECT_TRUE(form().usedUntil().line().isVisible());
    EXPECT_EQ(form().preview(), u"“Facebook” stays as another name, and with the sources that used it."_s);
    QTest::keyClicks(&form().usedUntil().line(), u"2021-10-28"_s);
    QTest::keyClick(&form().usedUntil().line(), Qt::Key_Return);
    EXPECT_EQ(undoText(), u"Rename Facebook to Meta"_s);
    const auto meta = m_document->workbook().organization(at({u"Meta"_s}));
    EXPECT_EQ((*meta)->otherNames.at(0).until->text(), u"2021-10-28"_s);
    EXPECT_EQ(form().name().text(), u"Meta"_s);
    EXPECT_EQ(form().otherNames().names().size(), 1U);
    m_document->undoStack().undo();
    EXPECT_EQ(form().name().text(), u"Facebook"_s) << "the open dialog follows";
    EXPECT_FALSE(m_dialog->saveButton().isEnabled());
}

TEST_F(OrganizationsDialogTest, ATypingMistakeLeavesNoOtherName) {
    choose({u"Facebook Inc."_s});
    type(form().name(), u"Faceboook"_s);
    form().wasMistake().click();
    EXPECT_TRUE(form().preview().contains(u"goes"_s));
    m_dialog->saveButton().click();
    EXPECT_TRUE(m_document->workbook().organization(at({u"Faceboook"_s})).value()->otherNames.empty());
}

TEST_F(OrganizationsDialogTest, ProblemsStandBesideTheirFieldsWhileTyping) {
    choose({u"Facebook"_s});
    type(form().name(), u"amazon"_s);
    EXPECT_TRUE(form().problem().contains(u"“Amazon” exists already"_s));
    EXPECT_EQ(form().name().accessibleDescription(), form().problem());
    EXPECT_FALSE(m_dialog->saveButton().isEnabled());
    form().name().clear();
    EXPECT_EQ(form().problem(), u"It needs a name."_s);
    type(form().name(), u"Facebook"_s);
    EXPECT_EQ(form().problem(), QString());
    type(form().parentField().line(), u"Nobody"_s);
    EXPECT_TRUE(form().problem().contains(u"Nobody knows"_s));
    form().type(form().stored());
    choose({u"Amazon"_s});
    type(form().parentField().line(), u"Amazon > Twitch"_s);
    EXPECT_EQ(form().problem(), u"It would stand below itself."_s);
}

TEST_F(OrganizationsDialogTest, ADivisionBecomesACompanyByEmptyingTheField) {
    choose({u"Amazon"_s, u"Twitch"_s});
    EXPECT_EQ(form().parentField().line().text(), u"Amazon"_s);
    form().parentField().line().clear();
    EXPECT_EQ(form().preview(), u"Twitch becomes a company of its own."_s);
    m_dialog->saveButton().click();
    EXPECT_EQ(undoText(), u"Make Twitch a company"_s);
    type(form().parentField().line(), u"amazon"_s);
    EXPECT_EQ(form().preview(), u"Twitch becomes a division of Amazon."_s);
    m_dialog->saveButton().click();
    EXPECT_EQ(undoText(), u"Move Twitch to Amazon"_s);
}

TEST_F(OrganizationsDialogTest, AMoveThatFiguresForbidIsRefusedWithTheReason) {
    EventDraft whole = test::layoff({u"Amazon"_s}, u"2023-03-20"_s, u"9,000"_s);
    whole.figures.push_back({{u"Twitch"_s}, readFigure(u"more than 400").value()});
    m_document.save(whole);
    choose({u"Amazon"_s, u"Twitch"_s});
    type(form().parentField().line(), u"Facebook"_s);
    m_dialog->saveButton().click();
    EXPECT_TRUE(m_dialog->problem().contains(u"events of “Amazon” have figures of it"_s));
    EXPECT_EQ(form().parentField().line().text(), u"Facebook"_s) << "what was typed stays to be corrected";
}

TEST_F(OrganizationsDialogTest, OtherNamesHaveDatesAndALineForTheNext) {
    choose({u"Amazon"_s});
    auto& names = form().otherNames();
    ASSERT_EQ(names.lines().size(), 1U);
    QTest::keyClicks(names.lines()[0].name, u"AWS"_s);
    ASSERT_EQ(names.lines().size(), 2U);
    QTest::keyClicks(&names.lines()[0].from->line(), u"2010"_s);
    QTest::keyClicks(&names.lines()[0].until->line(), u"2006"_s);
    EXPECT_TRUE(form().problem().contains(u"end before it began"_s));
    type(names.lines()[0].until->line(), u"2015~"_s);
    QTest::keyClicks(&form().ticker(), u"AMZN"_s);
    m_dialog->saveButton().click();
    const auto amazon = m_document->workbook().organization(at({u"Amazon"_s})).value().value();
    ASSERT_EQ(amazon.otherNames.size(), 1U);
    EXPECT_EQ(amazon.otherNames[0].until->text(), u"2015~"_s);
    EXPECT_EQ(amazon.ticker, u"AMZN"_s);
    EXPECT_EQ(undoText(), u"Edit Amazon"_s);
    names.lines()[0].remove->click();
    m_dialog->saveButton().click();
    EXPECT_TRUE(m_document->workbook().organization(at({u"Amazon"_s})).value()->otherNames.empty());
}

TEST_F(OrganizationsDialogTest, AnUnusedOneIsDeletedAndAUsedOneIsNot) {
    choose({u"Facebook Inc."_s});
    m_dialog->removeButton().click();
    EXPECT_TRUE(m_dialog->problem().contains(u"1 events"_s)) << m_dialog->problem().toStdString();
    m_document.remove(u"Facebook Inc.@2020-05-01"_s);
    EXPECT_EQ(m_dialog->shown(), at({u"Facebook Inc."_s})) << "an edit elsewhere leaves the choice alone";
    m_dialog->removeButton().click();
    EXPECT_EQ(shownNames(), QStringList({u"Amazon"_s, u"Facebook"_s}));
    EXPECT_EQ(undoText(), u"Delete Facebook Inc."_s);
}

TEST_F(OrganizationsDialogTest, WhatMayBeTheSameIsProposedAndMergedOnlyByAPerson) {
    ASSERT_EQ(m_dialog->duplicates().count(), 1);
    EXPECT_EQ(m_dialog->duplicates().item(0)->text(), u"Facebook Inc. → Facebook"_s);
    QTimer::singleShot(0, m_dialog.get(), [] {
        auto* merge = qobject_cast<MergeDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(merge, nullptr);
        EXPECT_EQ(merge->from().line().text(), u"Facebook Inc."_s);
        merge->accept();
    });
    m_dialog->duplicates().setCurrentRow(0);
    QTest::keyClick(&m_dialog->duplicates(), Qt::Key_Return);
    EXPECT_EQ(shownNames(), QStringList({u"Amazon"_s, u"Facebook"_s}));
    EXPECT_EQ(m_dialog->shown(), at({u"Facebook"_s}));
    EXPECT_EQ(m_dialog->duplicates().count(), 0);
    m_document->undoStack().undo();
    EXPECT_EQ(m_dialog->duplicates().count(), 1);
}

TEST_F(OrganizationsDialogTest, WhatWasTypedSurvivesAnEditElsewhere) {
    choose({u"Amazon"_s});
    QTest::keyClicks(&form().industry(), u"Retail"_s);
    m_document.save(test::layoff({u"Meta"_s}, u"2024"_s));
    EXPECT_EQ(form().industry().text(), u"Retail"_s);
    EXPECT_TRUE(m_dialog->saveButton().isEnabled());
    m_document.remove(u"Meta@2024"_s);
    m_dialog->saveButton().click();
    EXPECT_EQ(m_document->workbook().organization(at({u"Amazon"_s})).value()->industry, u"Retail"_s);
}

TEST_F(OrganizationsDialogTest, WhatWasTypedIsNotLostByGoingToAnotherOrByClosing) {
    choose({u"Amazon"_s});
    QTest::keyClicks(&form().industry(), u"Retail"_s);
    m_dialog->tree().setCurrentIndex(m_dialog->tree().model()->index(1, 0));
    EXPECT_TRUE(m_dialog->problem().contains(u"Save or take back first"_s));
    EXPECT_EQ(m_dialog->shown(), at({u"Amazon"_s}));
    QTRY_COMPARE(m_dialog->tree().currentIndex().row(), 0);
    EXPECT_EQ(form().industry().text(), u"Retail"_s);
    m_dialog->reject();
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(m_dialog->problem().contains(u"not saved"_s));
    m_dialog->reject();
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(OrganizationsDialogTest, OfAWorkbookForReadingNothingCanBeChanged) {
    test::TemporaryFolder folder;
    const QString path = folder.file(u"copy.cutline"_s);
    ASSERT_TRUE(m_document->workbook().saveCopy(path));
    auto document = Document::over(Workbook::open(path, Workbook::Access::ReadOnly).value()).value();
    OrganizationsDialog dialog(*document);
    EXPECT_FALSE(dialog.form().isEnabled());
    for (const QPushButton* button : {&dialog.saveButton(), &dialog.mergeButton(), &dialog.removeButton()}) {
        EXPECT_FALSE(button->isEnabled());
    }
}

TEST_F(OrganizationsDialogTest, TextOfAFileIsNeverRichText) {
    m_document.save(test::layoff({u"<b>Bold</b> & Co"_s}, u"2024"_s));
    choose({u"<b>Bold</b> & Co"_s});
    bool isThere = false;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        if (!label->text().contains(u"Bold"_s)) continue;
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        isThere = true;
    }
    EXPECT_TRUE(isThere);
}

TEST_F(OrganizationsDialogTest, ThreeThousandCompaniesDoNotMakeItWait) {
    const auto filled = m_document->edit(u"Many"_s, [&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < 3000; ++i) {
            if (auto id = transaction.organizationAt({u"Company %1"_s.arg(i)}); !id) {
                return tl::unexpected<Error>(id.error());
            }
        }
        return {};
    });
    ASSERT_TRUE(filled);
    QElapsedTimer timer;
    timer.start();
    choose({u"Company 2999"_s});
    type(form().industry(), u"X"_s);
    EXPECT_LT(timer.elapsed(), 3000) << "a tenth of it on an idle machine; sanitizers take their time";
    timer.restart();
    m_dialog->saveButton().click();
    EXPECT_LT(timer.elapsed(), 8000);
    EXPECT_EQ(m_dialog->shown(), at({u"Company 2999"_s}));
}

}  // namespace cutline
