// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/sql_script.h"

#include <gtest/gtest.h>

using namespace cutline;

TEST(SqlScript, StatementsEndAtSemicolons) {
    EXPECT_EQ(splitStatements(u"SELECT 1; SELECT 2 ;\n SELECT 3"),
              QStringList({QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2"), QStringLiteral("SELECT 3")}));
}

TEST(SqlScript, SemicolonsInQuotesAndCommentsEndNothing) {
    EXPECT_EQ(splitStatements(u"SELECT 'a;''b;' -- c;\n, \"d;\", `e;`, [f;] /* g; */;SELECT 2"),
              QStringList({QStringLiteral("SELECT 'a;''b;' -- c;\n, \"d;\", `e;`, [f;] /* g; */"),
                           QStringLiteral("SELECT 2")}));
}

TEST(SqlScript, TheBodyOfATriggerStaysWhole) {
    const QString trigger = QStringLiteral(
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET x = CASE WHEN y THEN 1 ELSE 2 END; DELETE FROM b; END");
    EXPECT_EQ(splitStatements(QString(trigger + QStringLiteral("; SELECT 1"))),
              QStringList({trigger, QStringLiteral("SELECT 1")}));
    const QString temporary = QStringLiteral("create temp trigger t after insert on a begin delete from b; end");
    EXPECT_EQ(splitStatements(QString(temporary + QLatin1Char(';'))), QStringList({temporary}));
}

TEST(SqlScript, ATransactionIsNotATrigger) { EXPECT_EQ(splitStatements(u"BEGIN; SELECT 1; END;").size(), 3); }

TEST(SqlScript, CommentsAloneAreNoStatement) {
    EXPECT_TRUE(splitStatements(u"-- nothing;\n/* at; all */ ;; \n").isEmpty());
    EXPECT_EQ(splitStatements(u"SELECT 'never closed; ").size(), 1);
    EXPECT_EQ(splitStatements(u"SELECT 1 /* never closed; ").size(), 1);
}

TEST(SqlScript, TheWordsOfAStatementForgetItsLayout) {
    EXPECT_EQ(statementWords(u"CREATE  TABLE a(\n x -- comment\n)"), statementWords(u"create table a ( x )"));
    EXPECT_NE(statementWords(u"SELECT 'A'"), statementWords(u"SELECT 'a'"));
}
