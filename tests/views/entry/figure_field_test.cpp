// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/figure_field.h"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace cutline {

namespace {

class FigureFieldTest : public testing::Test {
protected:
    void type(FigureField& field, const char* keys) {
        field.line().clear();
        QTest::keyClicks(&field.line(), QString::fromUtf8(keys));
    }

    QWidget m_window;
    FigureField m_field{QStringLiteral("Figure"), FigureField::Takes::People, &m_window};
};

}  // namespace

TEST_F(FigureFieldTest, ACalculationShowsItsResultAndBecomesIt) {
    type(m_field, "=18,000-10,000");
    EXPECT_EQ(m_field.verdict().text(), QStringLiteral("= 8,000 people"));
    ASSERT_TRUE(m_field.figure());
    EXPECT_EQ(m_field.figure()->best, 8'000);
    EXPECT_EQ(m_field.figure()->printed, QStringLiteral("8,000"));
    QTest::keyClick(&m_field.line(), Qt::Key_Return);
    EXPECT_EQ(m_field.line().text(), QStringLiteral("8,000"));
    EXPECT_EQ(m_field.figure()->printed, QStringLiteral("8,000"));
}

TEST_F(FigureFieldTest, WithoutTheSignItIsARange) {
    type(m_field, "8,000-10,000");
    ASSERT_TRUE(m_field.figure());
    EXPECT_EQ(m_field.figure()->qualifier, Qualifier::Range);
}

TEST_F(FigureFieldTest, ACalculationThatGivesNoPeopleIsNotTaken) {
    type(m_field, "=5-7");
    EXPECT_TRUE(m_field.isBroken());
    EXPECT_FALSE(m_field.figure());
    type(m_field, "=10/4");
    EXPECT_TRUE(m_field.isBroken());
    ASSERT_EQ(m_field.verdict().choices().size(), 1);
    m_field.verdict().choices()[0]->click();
    ASSERT_TRUE(m_field.figure());
    EXPECT_EQ(m_field.figure()->qualifier, Qualifier::About);
    EXPECT_EQ(m_field.figure()->best, 3);
}

TEST_F(FigureFieldTest, ACalculationThatIsNotFinishedIsSaidAndKept) {
    type(m_field, "=18,000-");
    EXPECT_TRUE(m_field.isBroken());
    QTest::keyClick(&m_field.line(), Qt::Key_Return);
    EXPECT_EQ(m_field.line().text(), QStringLiteral("=18,000-"));
}

TEST_F(FigureFieldTest, TheSignAloneTakesWhatIsLeftOfTheWhole) {
    m_field.setRest(8'600);
    EXPECT_TRUE(m_field.line().placeholderText().contains(QStringLiteral("8,600")));
    type(m_field, "=");
    ASSERT_TRUE(m_field.figure());
    EXPECT_EQ(m_field.figure()->best, 8'600);
    QTest::keyClick(&m_field.line(), Qt::Key_Return);
    EXPECT_EQ(m_field.line().text(), QStringLiteral("8,600"));
}

TEST_F(FigureFieldTest, ABrokenNumberSaysItsRuleAndChangesNothing) {
    type(m_field, "20,9000");
    EXPECT_TRUE(m_field.isBroken());
    EXPECT_FALSE(m_field.verdict().text().isEmpty());
    EXPECT_FALSE(m_field.figure());
    EXPECT_EQ(m_field.line().text(), QStringLiteral("20,9000"));
}

TEST_F(FigureFieldTest, WhatIsHardlyTrueIsDoubtedAndTakenAllTheSame) {
    PlausibilityContext context;
    context.workforce = 5'000;
    m_field.setContext(context);
    type(m_field, "50,000");
    EXPECT_TRUE(m_field.verdict().isDoubt());
    EXPECT_FALSE(m_field.isBroken());
    ASSERT_TRUE(m_field.figure());
    EXPECT_EQ(m_field.figure()->best, 50'000);
    ASSERT_FALSE(m_field.verdict().choices().isEmpty());
    type(m_field, "500");
    EXPECT_FALSE(m_field.verdict().isDoubt());
}

TEST_F(FigureFieldTest, AReadingIsReachedAndTakenByKeys) {
    PlausibilityContext context;
    context.workforce = 5'000;
    m_field.setContext(context);
    m_window.show();
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    m_field.line().setFocus();
    type(m_field, "50,000");
    QToolButton* first = m_field.verdict().choices()[0];
    const QString words = first->text();
    QTest::keyClick(&m_field.line(), Qt::Key_Down);
    ASSERT_TRUE(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    EXPECT_EQ(m_field.line().text(), words);
    EXPECT_TRUE(m_field.line().hasFocus());
}

TEST_F(FigureFieldTest, MoneyIsNoHeadcount) {
    type(m_field, "$5 million");
    EXPECT_TRUE(m_field.isBroken());
    EXPECT_FALSE(m_field.figure());
}

}  // namespace cutline
