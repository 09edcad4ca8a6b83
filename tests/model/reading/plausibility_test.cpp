// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/plausibility.h"

#include "model/reading/figure_reader.h"
#include "model/wording/value_words.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

Figure figure(const QString& words) { return readFigure(words).value(); }

QStringList rulesOf(const std::vector<Doubt>& doubts) {
    QStringList rules;
    for (const Doubt& doubt : doubts) rules << QString(toCode(doubt.rule));
    return rules;
}

QStringList candidatesOf(const Doubt& doubt) {
    QStringList words;
    for (const Candidate& candidate : doubt.candidates) words << figureWords(candidate.figure);
    return words;
}

TEST(Plausibility, DoubtsNothingWhereNothingIsKnown) {
    for (const QString& words : {u"9,000"_s, u"4"_s, u"more than 400"_s, u"unknown"_s, u"13%"_s}) {
        EXPECT_TRUE(doubtsAbout(figure(words), {}).empty()) << words.toStdString();
    }
}

TEST(Plausibility, DoubtsMoreThanTheWorkforceAndOffersFewerDigits) {
    const auto doubts = doubtsAbout(figure(u"209,000"_s), {.workforce = 150'000});
    ASSERT_EQ(rulesOf(doubts), QStringList{u"more_than_workforce"_s});
    EXPECT_EQ(candidatesOf(doubts.front()), (QStringList{u"20,900"_s, u"2,090"_s, u"209"_s}));
    EXPECT_TRUE(doubts.front().why.contains(u"150,000"_s));
    EXPECT_TRUE(doubtsAbout(figure(u"150,000"_s), {.workforce = 150'000}).empty());
    EXPECT_TRUE(doubtsAbout(figure(u"209,000"_s), {.kind = EventKind::Workforce, .workforce = 150'000}).empty());
    EXPECT_TRUE(doubtsAbout(figure(u"100,000 to 200,000"_s), {.workforce = 150'000}).empty());
    EXPECT_EQ(doubtsAbout(figure(u"up to 200,000"_s), {.workforce = 150'000}).size(), 1);
}

TEST(Plausibility, LetsRoundNumbersFitAPercentage) {
    // 13 % of 87,314 are 11,351; Meta said 11,000.
    EXPECT_TRUE(doubtsAbout(figure(u"11,000"_s), {.workforce = 87'314, .percent = figure(u"13%"_s)}).empty());
    EXPECT_TRUE(doubtsAbout(figure(u"about 10,000"_s), {.workforce = 86'482, .percent = figure(u"13%"_s)}).empty());
    EXPECT_TRUE(doubtsAbout(figure(u"more than 400"_s), {.workforce = 87'000, .percent = figure(u"13%"_s)}).empty());
    EXPECT_TRUE(doubtsAbout(figure(u"12,000"_s), {.workforce = 187'000, .percent = figure(u"about 6%"_s)}).empty());
    EXPECT_TRUE(doubtsAbout(figure(u"9"_s), {.workforce = 1'000, .percent = figure(u"1%"_s)}).empty());
}

TEST(Plausibility, DoubtsAPercentageThatDoesNotFit) {
    const auto doubts = doubtsAbout(figure(u"1,100"_s), {.workforce = 87'314, .percent = figure(u"13%"_s)});
    ASSERT_EQ(rulesOf(doubts), QStringList{u"percent_does_not_fit"_s});
    EXPECT_EQ(candidatesOf(doubts.front()).front(), u"11,000"_s);
    EXPECT_TRUE(candidatesOf(doubts.front()).contains(u"about 11,000"_s) || doubts.front().candidates.size() == 2);
    EXPECT_EQ(doubtsAbout(figure(u"30,000"_s), {.workforce = 87'314, .percent = figure(u"13%"_s)}).size(), 1);
    EXPECT_EQ(doubtsAbout(figure(u"exactly 9,122"_s), {.workforce = 9'122, .percent = figure(u"50%"_s)}).size(), 1);
}

TEST(Plausibility, DoubtsACutOfAWholeCompanyOfUnderTen) {
    const PlausibilityContext wholeCompany{.isCompanyWide = true};
    const auto doubts = doubtsAbout(figure(u"more than 4"_s), wholeCompany);
    ASSERT_EQ(rulesOf(doubts), QStringList{u"tiny_company_cut"_s});
    EXPECT_EQ(candidatesOf(doubts.front()),
              (QStringList{u"more than 400"_s, u"more than 4,000"_s, u"more than 40,000"_s}));
    EXPECT_TRUE(doubtsAbout(figure(u"10"_s), wholeCompany).empty());
    EXPECT_TRUE(doubtsAbout(figure(u"4"_s), {.isCompanyWide = false}).empty());
    EXPECT_TRUE(doubtsAbout(figure(u"4"_s), {.kind = EventKind::Workforce, .isCompanyWide = true}).empty());
    const auto small = doubtsAbout(figure(u"4"_s), {.workforce = 900, .isCompanyWide = true});
    EXPECT_EQ(candidatesOf(small.front()), QStringList{u"400"_s});
}

TEST(Plausibility, DoubtsAJumpFromTheOriginal) {
    for (const QString& words : {u"90,000"_s, u"900,000"_s, u"90,000,000"_s, u"900"_s, u"90"_s}) {
        const auto doubts = doubtsAbout(figure(words), {.original = figure(u"9000人"_s)});
        ASSERT_EQ(rulesOf(doubts), QStringList{u"jump_from_original"_s}) << words.toStdString();
        EXPECT_EQ(candidatesOf(doubts.front()), QStringList{u"9,000"_s});
    }
    const auto millions =
        doubtsAbout(figure(u"154 million"_s), {.kind = EventKind::Workforce, .original = figure(u"约154.1万"_s)});
    ASSERT_EQ(millions.size(), 1);
    EXPECT_TRUE(millions.front().why.contains(u"100 times"_s));
    EXPECT_EQ(candidatesOf(millions.front()), QStringList{u"about 1,541,000"_s});
    for (const QString& words : {u"9,000"_s, u"9,100"_s, u"18,000"_s, u"45,000"_s}) {
        EXPECT_TRUE(doubtsAbout(figure(words), {.original = figure(u"9000人"_s)}).empty()) << words.toStdString();
    }
}

TEST(Plausibility, ChangesNothingByItself) {
    const Figure said = figure(u"more than 4"_s);
    const Figure before = said;
    (void)doubtsAbout(said, {.workforce = 2, .isCompanyWide = true, .original = figure(u"400"_s)});
    EXPECT_EQ(said, before);
}

}  // namespace
}  // namespace cutline
