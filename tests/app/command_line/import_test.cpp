// SPDX-License-Identifier: GPL-3.0-or-later
// The command that takes tables in: what it prints, and what it is told with a mapping.
#include "tests/app/command_line/ran_program.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

using cutline::test::contentOf;
using cutline::test::expectRefusal;
using cutline::test::Ran;
using cutline::test::runProgram;
using cutline::test::TemporaryFolder;

namespace {

class Import : public testing::Test {
protected:
    Import() { EXPECT_EQ(runProgram({QStringLiteral("new"), m_path}).status, 0); }

    [[nodiscard]] Ran take(const QString& table, const QStringList& options) const {
        return runProgram(QStringList{QStringLiteral("import"), m_path, table} + options);
    }

    TemporaryFolder m_folder;
    QString m_path = m_folder.file(QStringLiteral("w.cutline"));
};

TEST_F(Import, ADryRunSaysHowTheTableIsUnderstoodAndKeepsTheCountsOfTheContract) {
    const QString table =
        m_folder.write(QStringLiteral("warn.csv"),
                       "Notice Date,Company,Location,Total Employees\n1/21/2022,Acme,Ocala,48\n1/22/2022,Other,,0\n");
    const Ran words = take(table, {QStringLiteral("--dry-run")});
    EXPECT_EQ(words.status, 0);
    EXPECT_THAT(words.out.toStdString(), testing::HasSubstr("2 rows: 1 new, 0 duplicate, 1 suspicious, 0 in error"));
    EXPECT_THAT(words.out.toStdString(), testing::HasSubstr("date_announced"));
    EXPECT_THAT(words.out.toStdString(), testing::HasSubstr("“1/21/2022” has no other reading"));
    const QJsonObject json = take(table, {QStringLiteral("--dry-run"), QStringLiteral("--json")}).json();
    EXPECT_EQ(json[QLatin1String("rows")].toInteger(), 2);
    EXPECT_EQ(json[QLatin1String("events")].toInteger(), 2);
    const QJsonObject mapping = json[QLatin1String("mapping")].toObject();
    EXPECT_EQ(mapping[QLatin1String("profile")].toString(), QStringLiteral("warn"));
    EXPECT_EQ(mapping[QLatin1String("columns")].toArray().size(), 4);
}

TEST_F(Import, AMappingFromADryRunIsChangedAndGivenBack) {
    const QString table = m_folder.write(QStringLiteral("odd.csv"), "who,when,how many\nAcme,3/6/2023,5\n");
    expectRefusal(take(table, {}), 2, "who, when, how many");
    const Ran trial = take(table, {QStringLiteral("--dry-run"), QStringLiteral("--json")});
    EXPECT_EQ(trial.status, 1) << "the order of the day is not shown";
    QByteArray kept = trial.out;
    kept.replace("\"day_order\": \"auto\"", "\"day_order\": \"day_first\"");
    ASSERT_NE(kept, trial.out);
    const QString profile = m_folder.write(QStringLiteral("odd.json"), kept);
    const Ran taken = take(table, {QStringLiteral("--profile"), profile, QStringLiteral("--json")});
    EXPECT_EQ(taken.status, 0) << taken.error.toStdString();
    EXPECT_EQ(taken.json()[QLatin1String("new")].toInteger(), 1);
    const Ran list = runProgram({QStringLiteral("list"), m_path, QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_THAT(list.out.toStdString(), testing::HasSubstr("2023-06-03"));
    expectRefusal(take(m_folder.write(QStringLiteral("other.csv"), "company,date,people\nA,2023-01-01,1\n"),
                       {QStringLiteral("--profile"), profile}),
                  2, "other columns");
    expectRefusal(take(table, {QStringLiteral("--profile"), m_folder.write(QStringLiteral("bad.json"), "{")}), 3,
                  "mapping");
    expectRefusal(take(table, {QStringLiteral("--profile"), QStringLiteral("nonsense")}), 2, "layoffs.fyi");
}

TEST_F(Import, VerdictsSayWhatBecameOfEachRowAndWhy) {
    const QString table = m_folder.write(QStringLiteral("t.csv"),
                                         "company,date,people\nAcme,2023-01-05,100\nAcme,2023-01-05,100\n"
                                         "Acme,2023-01-09,100\nOther,2023-01-05,\"20,9000\"\nThird,2023-01-05,0\n");
    const QString verdicts = m_folder.file(QStringLiteral("verdicts.csv"));
    EXPECT_EQ(take(table, {QStringLiteral("--verdicts"), verdicts}).status, 1);
    const QList<QByteArray> lines = contentOf(verdicts).split('\n');
    ASSERT_GE(lines.size(), 6);
    EXPECT_EQ(lines[0], "line,verdict,rule,why,resembles\r");
    EXPECT_EQ(lines[1], "2,new,,,\r");
    EXPECT_EQ(lines[2], "3,duplicate,,,\r");
    EXPECT_EQ(lines[3], "4,new,,,like line 2\r");
    EXPECT_THAT(lines[4].toStdString(), testing::StartsWith("5,error,,"));
    EXPECT_THAT(lines[5].toStdString(), testing::StartsWith("6,suspicious,zero,"));
    expectRefusal(take(table, {QStringLiteral("--verdicts"), m_folder.file(QStringLiteral("none/v.csv"))}), 3,
                  "cannot write");
}

}  // namespace
