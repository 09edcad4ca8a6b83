// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line/ran_program.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using cutline::test::expectRefusal;
using cutline::test::Ran;
using cutline::test::runProgram;

namespace {

QJsonObject totals(const QStringList& query) {
    const Ran ran = runProgram(QStringList{QStringLiteral("totals"), QStringLiteral("sample:")} + query +
                               QStringList{QStringLiteral("--json")});
    EXPECT_EQ(ran.status, 0) << ran.error.toStdString();
    EXPECT_EQ(ran.error, "");
    return ran.json();
}

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

qint64 number(const QJsonObject& object, const char* key) { return object[QLatin1String(key)].toInteger(-1); }

std::vector<std::pair<QString, qint64>> rows(const QJsonObject& object) {
    std::vector<std::pair<QString, qint64>> rows;
    for (const QJsonValue& row : object[QLatin1String("rows")].toArray()) {
        rows.emplace_back(row[QLatin1String("key")].toString(), row[QLatin1String("net")].toInteger(-1));
    }
    return rows;
}

using Rows = std::vector<std::pair<QString, qint64>>;

}  // namespace

TEST(Totals, AmazonsRoundsCountEachHeadcountOnce) {
    const QJsonObject total = totals(words("--company Amazon --since 2022-11-01 --until 2023-03-20"));
    EXPECT_EQ(number(total, "net"), 27000);
    EXPECT_EQ(number(total, "gross"), 37000);
    EXPECT_EQ(number(total, "net_low"), 27000);
    EXPECT_TRUE(total[QLatin1String("net_high")].isNull());
    EXPECT_EQ(number(total, "events"), 4);
    EXPECT_EQ(number(total, "without_number"), 1);
    EXPECT_EQ(number(total, "percent_only"), 0);
    EXPECT_EQ(rows(total), Rows{});
}

TEST(Totals, ByMonthTheHeadcountFallsOnTheDayItBecamePublic) {
    const QJsonObject total = totals(words("--company Amazon --since 2022-11-01 --until 2023-03-20 --by month"));
    EXPECT_EQ(rows(total), (Rows{{QStringLiteral("2022-11"), 10000},
                                 {QStringLiteral("2023-01"), 8000},
                                 {QStringLiteral("2023-03"), 9000}}));
}

TEST(Totals, ByDivisionWhatIsNotBrokenDownStaysWithTheCompany) {
    const Rows found = rows(totals(words("--company Amazon --since 2022-11-01 --until 2023-03-20 --by division")));
    ASSERT_GE(found.size(), 2U);
    EXPECT_EQ(found[0], (Rows::value_type{QStringLiteral("Amazon"), 26600}));
    EXPECT_EQ(found[1], (Rows::value_type{QStringLiteral("Amazon > Twitch"), 400}));
}

TEST(Totals, AsKnownOnADayLaterAnnouncementsDoNotExist) {
    const std::pair<const char*, qint64> known[] = {
        {"2022-12-31", 10000}, {"2023-01-04", 18000}, {"2023-03-20", 27000}};
    for (const auto& [day, net] : known) {
        const QStringList query = words("--company Amazon --since 2022-11-01 --until 2023-03-20 --as-of");
        EXPECT_EQ(number(totals(query + QStringList{QString::fromLatin1(day)}), "net"), net) << day;
    }
}

TEST(Totals, WavesOfAnAnnouncedPlanCountNothing) {
    const QJsonObject total = totals(words("--company Meta --since 2023-03 --until 2023-05 --by month"));
    EXPECT_EQ(number(total, "net"), 10000);
    EXPECT_EQ(number(total, "gross"), 20000);
    EXPECT_EQ(rows(total).front(), (Rows::value_type{QStringLiteral("2023-03"), 10000}));
}

TEST(Totals, AMonthAsABoundTakesItsFirstOrItsLastDay) {
    EXPECT_EQ(number(totals(words("--company Amazon --since 2023-03 --until 2023-03")), "net"), 9000);
    EXPECT_EQ(number(totals(words("--company Amazon --since 2023 --until 2023-33")), "net"), 17000);
}

TEST(Totals, CompaniesAreFoundByTickerAndOtherNames) {
    const QJsonObject byName = totals(words("--company Meta"));
    EXPECT_EQ(totals(words("--company facebook")), byName);
    EXPECT_EQ(totals(words("--company META")), byName);
    EXPECT_EQ(totals(words("--division AWS")),
              totals({QStringLiteral("--division"), QStringLiteral("Amazon Web Services")}));
}

TEST(Totals, SeveralNamesWidenAndSeveralOptionsNarrow) {
    const qint64 amazon = number(totals(words("--company Amazon")), "net");
    const qint64 meta = number(totals(words("--company Meta")), "net");
    EXPECT_EQ(number(totals(words("--company Amazon Meta")), "net"), amazon + meta);
    EXPECT_EQ(number(totals(words("--company Amazon --company Meta")), "net"), amazon + meta);
    EXPECT_EQ(totals(words("--company Amazon --division Twitch")), totals(words("--division Twitch")));
    EXPECT_EQ(totals({QStringLiteral("--division"), QStringLiteral("Alphabet > Google > YouTube")}),
              totals(words("--division youtube")));
}

TEST(Totals, RowsOfEveryGroupingAddUpToTheTotal) {
    const qint64 net = number(totals({}), "net");
    for (const char* group : {"company", "division", "month", "quarter", "year", "industry", "country"}) {
        qint64 sum = 0;
        for (const auto& [key, part] : rows(totals({QStringLiteral("--by"), QString::fromLatin1(group)}))) sum += part;
        EXPECT_EQ(sum, net) << group;
    }
}

TEST(Totals, PlainTextSaysWhatIsLeftOut) {
    const Ran ran = runProgram(words("totals sample: --company Amazon --since 2022-11-01 --until 2023-03-20"));
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(QString::fromUtf8(ran.out), QStringLiteral("27,000 net of 37,000 announced · 1 without a number\n"));
}

TEST(Totals, AnUnknownNameIsRefusedWithNearOnes) {
    expectRefusal(runProgram(words("totals sample: --company Amazom")), 2, "Did you mean Amazon");
    expectRefusal(runProgram(words("totals sample: --division Youtub")), 2, "Did you mean YouTube?");
    expectRefusal(runProgram(words("totals sample: --company Google")), 2, "--division Google");
    expectRefusal(runProgram(words("totals sample: --division Twitch --company Meta")), 2, "Amazon > Twitch");
    expectRefusal(runProgram(words("totals sample: --industry Witchcraft")), 2, "Witchcraft");
    expectRefusal(runProgram(words("totals sample: --kind layof")), 2, "layoff");
    expectRefusal(runProgram(words("totals sample: --by week")), 2, "quarter");
}

TEST(Totals, AnImpossibleDateIsRefused) {
    expectRefusal(runProgram(words("totals sample: --since 2023-02-30")), 2, "2023-02-30");
    expectRefusal(runProgram(words("totals sample: --as-of tomorrow")), 2, "tomorrow");
    expectRefusal(runProgram(words("totals sample: --since 2024 --until 2023")), 2, "--since is after --until");
}
