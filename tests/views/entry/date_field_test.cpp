// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/date_field.h"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace cutline {

namespace {

class DateFieldTest : public testing::Test {
protected:
    DateFieldTest() : m_field(QStringLiteral("Announced"), &m_window) {}

    QString typed(const char* keys) {
        m_field.line().clear();
        QTest::keyClicks(&m_field.line(), QString::fromUtf8(keys));
        return m_field.line().text();
    }
    QString dateText() const { return m_field.date() ? m_field.date()->text() : QString(); }
    static QString isoAfterToday(int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); }

    QWidget m_window;
    DateField m_field;
};

EventDate dateOf(const char* text) { return EventDate::parse(QString::fromUtf8(text)).value(); }

}  // namespace

TEST_F(DateFieldTest, AMinusInsideADateIsACharacter) {
    for (const char* text : {"2023-03-20", "2023-03", "2023-33", "2023-03-20~", "2023-04-15/2023-04-30"}) {
        EXPECT_EQ(typed(text).toStdString(), text);
        EXPECT_EQ(dateText().toStdString(), text);
    }
}

TEST_F(DateFieldTest, BehindAWholeDayPlusAndMinusGoOnByADay) {
    EXPECT_EQ(typed("2023-02-28+"), QStringLiteral("2023-03-01"));
    EXPECT_EQ(typed("2023-03-01--"), QStringLiteral("2023-02-27"));
    EXPECT_EQ(typed("2023-03-01~+"), QStringLiteral("2023-03-02~"));
}

TEST_F(DateFieldTest, InTheMiddleOfADayAMinusIsTyped) {
    typed("2023-03-20");
    m_field.line().setCursorPosition(4);
    QTest::keyClicks(&m_field.line(), QStringLiteral("-"));
    EXPECT_EQ(m_field.line().text(), QStringLiteral("2023--03-20"));
    EXPECT_TRUE(m_field.isBroken());
}

TEST_F(DateFieldTest, OfADayThatIsSelectedTheyGoOn) {
    typed("2023-03-20");
    m_field.line().selectAll();
    QTest::keyClicks(&m_field.line(), QStringLiteral("+"));
    EXPECT_EQ(m_field.line().text(), QStringLiteral("2023-03-21"));
}

TEST_F(DateFieldTest, AnEmptyFieldGoesOnFromToday) {
    EXPECT_EQ(typed("-"), isoAfterToday(-1));
    EXPECT_EQ(typed("+"), isoAfterToday(1));
    m_field.line().clear();
    QTest::keyClick(&m_field.line(), Qt::Key_Down);
    EXPECT_EQ(m_field.line().text(), isoAfterToday(-1));
}

TEST_F(DateFieldTest, UpAndDownGoOnAsExactlyAsTheDateIs) {
    const auto up = [&](const char* text) {
        typed(text);
        QTest::keyClick(&m_field.line(), Qt::Key_Up);
        return m_field.line().text().toStdString();
    };
    EXPECT_EQ(up("2023-12-31"), "2024-01-01");
    EXPECT_EQ(up("2023-12"), "2024-01");
    EXPECT_EQ(up("2023-36"), "2024-33");
    EXPECT_EQ(up("2023"), "2024");
    EXPECT_EQ(up("2023-04-15/2023-04-30"), "2023-04-16/2023-05-01");
    EXPECT_EQ(up("2023-0"), "2023-0");
}

TEST_F(DateFieldTest, QuartersGoBackOverTheNewYear) {
    EXPECT_EQ(stepped(dateOf("2023-33"), -1).text(), QStringLiteral("2022-36"));
    EXPECT_EQ(stepped(dateOf("2023-34"), 1).text(), QStringLiteral("2023-35"));
}

TEST_F(DateFieldTest, TheFirstAndTheLastDayThereIsHaveNoNext) {
    EXPECT_EQ(stepped(dateOf("9999-12-31"), 1).text(), QStringLiteral("9999-12-31"));
    EXPECT_EQ(stepped(dateOf("0001"), -1).text(), QStringLiteral("0001"));
}

TEST_F(DateFieldTest, TIsTodayAndBecomesTheDateWhenTheFieldIsLeft) {
    EXPECT_EQ(typed("t"), QStringLiteral("t"));
    EXPECT_EQ(dateText(), isoAfterToday(0));
    QTest::keyClick(&m_field.line(), Qt::Key_Return);
    EXPECT_EQ(m_field.line().text(), isoAfterToday(0));
    EXPECT_EQ(typed("t-"), isoAfterToday(-1));
}

TEST_F(DateFieldTest, WordsAreReckonedFromTheDayOfTheSourceAndBecomeADate) {
    m_field.setReference([] { return QDate(2023, 3, 20); });
    m_field.line().setText(QStringLiteral("3月14日"));
    EXPECT_EQ(dateText(), QStringLiteral("2023-03-14"));
    EXPECT_EQ(m_field.verdict().text(), QStringLiteral("14 March 2023"));
    QTest::keyClick(&m_field.line(), Qt::Key_Return);
    EXPECT_EQ(m_field.line().text(), QStringLiteral("2023-03-14"));
}

TEST_F(DateFieldTest, WordsFollowTheSourceWhenItsDayChanges) {
    QDate published(2023, 3, 20);
    m_field.setReference([&] { return published; });
    m_field.line().setText(QStringLiteral("3月14日"));
    published = QDate(2021, 3, 20);
    m_field.readAgain();
    EXPECT_EQ(dateText(), QStringLiteral("2021-03-14"));
}

TEST_F(DateFieldTest, WhatIsStillToComeIsDoubtedWhereItHasToHaveHappened) {
    m_field.line().setText(isoAfterToday(2));
    EXPECT_FALSE(m_field.verdict().isDoubt());
    m_field.expectPast();
    m_field.line().setText(isoAfterToday(3));
    EXPECT_TRUE(m_field.verdict().isDoubt());
    EXPECT_FALSE(m_field.isBroken());
    EXPECT_EQ(dateText(), isoAfterToday(3));
    m_field.line().setText(isoAfterToday(0).left(4));
    EXPECT_FALSE(m_field.verdict().isDoubt());
}

TEST_F(DateFieldTest, WhatIsNotUnderstoodStaysAsItWasTyped) {
    typed("some day");
    EXPECT_TRUE(m_field.isBroken());
    QTest::keyClick(&m_field.line(), Qt::Key_Return);
    EXPECT_EQ(m_field.line().text(), QStringLiteral("some day"));
}

}  // namespace cutline
