// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/merge_dialog.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/entry/date_field.h"
#include "views/entry/organization_field.h"

#include <QPushButton>
#include <QTest>

namespace cutline {

namespace {

using namespace Qt::StringLiterals;

class MergeDialogTest : public testing::Test {
protected:
    MergeDialogTest()
        : m_document({test::layoff({u"Facebook"_s}, u"2020-05-01"_s, u"100"_s),
                      test::layoff({u"Facebook"_s, u"Oculus"_s}, u"2021"_s, u"20"_s),
                      test::layoff({u"Meta"_s}, u"2022-11-09"_s, u"11,000"_s)}) {}

    OrganizationIndex at(const QStringList& path) { return m_document.dataset().at(path); }

    test::ExpectedQtWarning m_platform{u"This plugin does not support"_s};
    test::FilledDocument m_document;
};

}  // namespace

TEST_F(MergeDialogTest, SaysBeforehandWhatWillHappenAndDoesIt) {
    MergeDialog dialog(*m_document, at({u"Facebook"_s}), at({u"Meta"_s}));
    EXPECT_EQ(
        dialog.preview(),
        u"1 announcement and 1 division move to Meta. “Facebook” stays as another name, and with the sources that "
        "used it."_s);
    EXPECT_TRUE(dialog.mergeButton().isEnabled());
    QTest::keyClicks(&dialog.usedUntil().line(), u"2021-10-28"_s);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const Dataset& dataset = m_document.dataset();
    EXPECT_EQ(dataset.organizationCount(), 2);
    EXPECT_EQ(dataset.entry(1).path, u"Meta > Oculus"_s);
    const auto meta = m_document->workbook().organization(dialog.merged());
    ASSERT_TRUE(meta && *meta);
    EXPECT_EQ((*meta)->otherNames.at(0).until->text(), u"2021-10-28"_s);
    EXPECT_EQ(m_document->undoStack().undoText(), u"Merge Facebook into Meta"_s);
    m_document->undoStack().undo();
    EXPECT_EQ(m_document.dataset().organizationCount(), 3);
}

TEST_F(MergeDialogTest, IsDoneByKeysAlone) {
    MergeDialog dialog(*m_document, at({u"Facebook"_s}), kNoOrganization);
    dialog.show();
    EXPECT_FALSE(dialog.mergeButton().isEnabled());
    QTest::keyClicks(&dialog.into().line(), u"met"_s);
    QTest::keyClick(&dialog.into().line(), Qt::Key_Return);
    EXPECT_EQ(dialog.into().line().text(), u"Meta"_s) << "the completion is taken first";
    QTest::keyClick(&dialog.into().line(), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(m_document.dataset().organizationCount(), 2);
}

TEST_F(MergeDialogTest, TheOtherWayRound) {
    MergeDialog dialog(*m_document, at({u"Facebook"_s}), at({u"Meta"_s}));
    dialog.swapButton().click();
    EXPECT_TRUE(dialog.preview().startsWith(u"1 announcement moves to Facebook."_s)) << dialog.preview().toStdString();
    dialog.accept();
    EXPECT_NE(at({u"Facebook"_s, u"Oculus"_s}), kNoOrganization);
}

TEST_F(MergeDialogTest, WhatIsForbiddenIsSaidAndCannotBePressed) {
    MergeDialog dialog(*m_document, at({u"Facebook"_s}), at({u"Facebook"_s, u"Oculus"_s}));
    EXPECT_FALSE(dialog.mergeButton().isEnabled());
    EXPECT_TRUE(dialog.problem().contains(u"“Oculus” stands below “Facebook”"_s));
    dialog.into().line().setText(u"Nobody"_s);
    QTest::qWait(300);
    EXPECT_EQ(dialog.problem(), u"Nobody knows “Nobody”."_s);
    dialog.accept();
    EXPECT_EQ(m_document.dataset().organizationCount(), 3);
}

TEST(MergerWords, TellEverythingThatHappens) {
    Merger merger;
    EXPECT_EQ(mergerWords(merger, u"A"_s, u"B"_s), u"Only the name A goes."_s);
    merger.events = 7;
    merger.movedDivisions = 2;
    merger.mergedDivisions = 1;
    merger.otherEvents = 3;
    merger.filled = QStringList{u"country United States"_s};
    merger.dropped = QStringList{u"ticker FB"_s};
    EXPECT_EQ(
        mergerWords(merger, u"A"_s, u"B"_s),
        u"7 announcements and 2 divisions move to B. 1 division is merged with the one of the same name. Figures of "
        "it in 3 other announcements become figures of B. B takes over: country United States. Not kept, because B "
        "has its own: ticker FB."_s);
}

}  // namespace cutline
