// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/ledger.h"

#include "model/counting/totals.h"
#include "tests/model/counting/made_dataset.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace test;

MadeDataset amazon() {
    MadeDataset made;
    made.event(u"first"_s, u"Amazon"_s, u"2022-11-16"_s, {{u""_s, people(10000, Qualifier::About)}});
    made.event(u"whole"_s, u"Amazon"_s, u"2023-01-04"_s, {{u""_s, people(18000, Qualifier::MoreThan)}});
    made.event(u"second"_s, u"Amazon"_s, u"2023-03-20"_s,
               {{u""_s, people(9000, Qualifier::About)},
                {u"Amazon > Twitch"_s, people(400, Qualifier::MoreThan)},
                {u"Amazon > AWS"_s, people(0, Qualifier::Unknown)}});
    made.link(u"first"_s, LinkKind::PartOf, u"whole"_s);
    return made;
}

Total totalAsOf(const MadeDataset& made, const QString& asOf) {
    return totalOf(made.pick({.asOf = asOf.isEmpty() ? std::nullopt : std::optional(day(asOf))}));
}

TEST(Ledger, CountsTheRoundsOfAmazonOnceEach) {
    const auto total = totalAsOf(amazon(), u""_s);
    EXPECT_EQ(total.net, 27000);
    EXPECT_EQ(total.gross, 37000);
    EXPECT_EQ(total.netLow, 27000);
    EXPECT_EQ(total.netHigh, std::nullopt);
    EXPECT_EQ(total.events, 3);
    EXPECT_EQ(total.withoutNumber, 0);
    const auto ledger = amazon().ledger();
    EXPECT_EQ(countedOf(*ledger, u"first"_s), 10000);
    EXPECT_EQ(countedOf(*ledger, u"whole"_s), 8000);
    EXPECT_EQ(countedOf(*ledger, u"second"_s), 9000);
}

TEST(Ledger, CountsAmazonAsItWasKnownOnADay) {
    EXPECT_EQ(totalAsOf(amazon(), u"2022-11-15"_s).net, 0);
    EXPECT_EQ(totalAsOf(amazon(), u"2022-12-31"_s).net, 10000);
    EXPECT_EQ(totalAsOf(amazon(), u"2023-01-04"_s).net, 18000);
    EXPECT_EQ(totalAsOf(amazon(), u"2023-03-20"_s).net, 27000);
}

TEST(Ledger, AWaveOfAnAnnouncedPlanCountsNothing) {
    MadeDataset made;
    made.layoff(u"plan"_s, u"Meta"_s, u"2023-03-14"_s, 10000);
    made.layoff(u"april"_s, u"Meta"_s, u"2023-04-19"_s, 4000).link(u"april"_s, LinkKind::PartOf, u"plan"_s);
    made.layoff(u"may"_s, u"Meta"_s, u"2023-05-24"_s, 6000).link(u"may"_s, LinkKind::PartOf, u"plan"_s);
    const auto ledger = made.ledger();
    EXPECT_EQ(countedOf(*ledger, u"plan"_s), 10000);
    EXPECT_EQ(countedOf(*ledger, u"april"_s), 0);
    EXPECT_EQ(countedOf(*ledger, u"may"_s), 0);
    EXPECT_EQ(totalOf(made.pick()).gross, 20000);
}

TEST(Ledger, PartsThatExceedTheirWholeCountAsTheirSumAndAreAConflict) {
    MadeDataset later;
    later.layoff(u"whole"_s, u"A"_s, u"2023-01-01"_s, 1000);
    later.layoff(u"p1"_s, u"A"_s, u"2023-02-01"_s, 700).link(u"p1"_s, LinkKind::PartOf, u"whole"_s);
    later.layoff(u"p2"_s, u"A"_s, u"2023-03-01"_s, 500).link(u"p2"_s, LinkKind::PartOf, u"whole"_s);
    const auto ledger = later.ledger();
    EXPECT_EQ(countedOf(*ledger, u"whole"_s), 1000);
    EXPECT_EQ(countedOf(*ledger, u"p1"_s), 0);
    EXPECT_EQ(countedOf(*ledger, u"p2"_s), 200);
    EXPECT_TRUE(ledger->isConflict(indexOf(ledger->dataset(), u"whole"_s)));

    MadeDataset earlier;
    earlier.layoff(u"whole"_s, u"A"_s, u"2023-03-01"_s, 1000);
    earlier.layoff(u"p1"_s, u"A"_s, u"2023-01-01"_s, 700).link(u"p1"_s, LinkKind::PartOf, u"whole"_s);
    earlier.layoff(u"p2"_s, u"A"_s, u"2023-02-01"_s, 500).link(u"p2"_s, LinkKind::PartOf, u"whole"_s);
    const auto other = earlier.ledger();
    EXPECT_EQ(countedOf(*other, u"p1"_s), 700);
    EXPECT_EQ(countedOf(*other, u"p2"_s), 500);
    EXPECT_EQ(countedOf(*other, u"whole"_s), 0);
}

TEST(Ledger, OnOneDayPartsCountBeforeTheirWhole) {
    MadeDataset made;
    made.layoff(u"a-whole"_s, u"A"_s, u"2023-01-01"_s, 1000);
    made.layoff(u"b-part"_s, u"A"_s, u"2023-01-01"_s, 300).link(u"b-part"_s, LinkKind::PartOf, u"a-whole"_s);
    EXPECT_EQ(countedOf(*made.ledger(), u"b-part"_s), 300);
    EXPECT_EQ(countedOf(*made.ledger(), u"a-whole"_s), 700);
}

TEST(Ledger, CountsPartsOfPartsOnceAtEveryLevel) {
    MadeDataset made;
    made.layoff(u"part"_s, u"A"_s, u"2023-01-01"_s, 100).link(u"part"_s, LinkKind::PartOf, u"middle"_s);
    made.layoff(u"middle"_s, u"A"_s, u"2023-02-01"_s, 250).link(u"middle"_s, LinkKind::PartOf, u"whole"_s);
    made.layoff(u"whole"_s, u"A"_s, u"2023-03-01"_s, 1000);
    const auto ledger = made.ledger();
    EXPECT_EQ(countedOf(*ledger, u"part"_s), 100);
    EXPECT_EQ(countedOf(*ledger, u"middle"_s), 150);
    EXPECT_EQ(countedOf(*ledger, u"whole"_s), 750);
}

TEST(Ledger, AWholeWithoutANumberCountsItsParts) {
    MadeDataset made;
    made.event(u"whole"_s, u"A"_s, u"2023-01-01"_s);
    made.layoff(u"part"_s, u"A"_s, u"2023-02-01"_s, 70).link(u"part"_s, LinkKind::PartOf, u"whole"_s);
    EXPECT_EQ(countedOf(*made.ledger(), u"part"_s), 70);
    EXPECT_EQ(totalOf(made.pick()).withoutNumber, 1);
}

TEST(Ledger, ACorrectionSpeaksForWhatItCorrectsOnThatDay) {
    MadeDataset made;
    made.layoff(u"b"_s, u"A"_s, u"2023-01-10"_s, 500);
    made.layoff(u"a"_s, u"A"_s, u"2023-02-10"_s, 450).link(u"a"_s, LinkKind::Corrects, u"b"_s);
    const auto ledger = made.ledger();
    EXPECT_EQ(countedOf(*ledger, u"b"_s), 450);
    EXPECT_EQ(countedOf(*ledger, u"a"_s), 0);
    EXPECT_TRUE(ledger->isCorrected(indexOf(ledger->dataset(), u"b"_s)));
    EXPECT_EQ(totalAsOf(made, u"2023-02-09"_s).net, 500);
    const auto total = totalAsOf(made, u""_s);
    EXPECT_EQ(total.net, 450);
    EXPECT_EQ(total.gross, 450);
    EXPECT_EQ(total.events, 1);
}

TEST(Ledger, TheLatestCorrectionWithANumberWins) {
    MadeDataset made;
    made.layoff(u"b"_s, u"A"_s, u"2023-01-10"_s, 500);
    made.layoff(u"a1"_s, u"A"_s, u"2023-02-10"_s, 450).link(u"a1"_s, LinkKind::Corrects, u"b"_s);
    made.layoff(u"a2"_s, u"A"_s, u"2023-03-10"_s, 470).link(u"a2"_s, LinkKind::Corrects, u"b"_s);
    made.event(u"a3"_s, u"A"_s, u"2023-04-10"_s).link(u"a3"_s, LinkKind::Corrects, u"b"_s);
    EXPECT_EQ(countedOf(*made.ledger(), u"b"_s), 470);
}

TEST(Ledger, ACorrectionOfACorrectionReachesTheOriginal) {
    MadeDataset made;
    made.layoff(u"b"_s, u"A"_s, u"2023-01-10"_s, 500);
    made.layoff(u"a"_s, u"A"_s, u"2023-02-10"_s, 450).link(u"a"_s, LinkKind::Corrects, u"b"_s);
    made.layoff(u"c"_s, u"A"_s, u"2023-03-10"_s, 460).link(u"c"_s, LinkKind::Corrects, u"a"_s);
    EXPECT_EQ(countedOf(*made.ledger(), u"b"_s), 460);
    EXPECT_EQ(totalOf(made.pick()).net, 460);
}

TEST(Ledger, ARescissionTakesTheNumberBackFromItsDayOn) {
    MadeDataset made;
    made.layoff(u"b"_s, u"A"_s, u"2023-01-10"_s, 500);
    made.event(u"r"_s, u"A"_s, u"2023-02-10"_s).link(u"r"_s, LinkKind::Rescinds, u"b"_s);
    EXPECT_EQ(totalAsOf(made, u"2023-02-09"_s).net, 500);
    const auto total = totalAsOf(made, u""_s);
    EXPECT_EQ(total.net, 0);
    EXPECT_EQ(total.gross, 0);
    EXPECT_EQ(total.events, 1);
    EXPECT_EQ(total.withoutNumber, 1);
}

TEST(Ledger, DuplicatesAreOneEventOnTheDayOfTheEarliest) {
    MadeDataset made;
    made.event(u"early"_s, u"A"_s, u"2023-01-10"_s).link(u"early"_s, LinkKind::DuplicateOf, u"main"_s);
    made.layoff(u"main"_s, u"A"_s, u"2023-01-12"_s, 300);
    made.layoff(u"late"_s, u"A"_s, u"2023-01-15"_s, 310).link(u"late"_s, LinkKind::DuplicateOf, u"early"_s);
    const auto ledger = made.ledger();
    EXPECT_EQ(countedOf(*ledger, u"early"_s), 300);
    EXPECT_EQ(countedOf(*ledger, u"main"_s), 0);
    EXPECT_EQ(ledger->standing(indexOf(ledger->dataset(), u"late"_s)), Standing::Duplicate);
    EXPECT_EQ(totalOf(made.pick()).events, 1);
    EXPECT_EQ(totalOf(made.pick()).gross, 300);
}

TEST(Ledger, DuplicatesBringAllTheirLinks) {
    MadeDataset made;
    made.layoff(u"plan"_s, u"A"_s, u"2023-01-01"_s, 1000);
    made.layoff(u"wave"_s, u"A"_s, u"2023-02-01"_s, 400).link(u"wave"_s, LinkKind::DuplicateOf, u"same"_s);
    made.layoff(u"same"_s, u"A"_s, u"2023-02-03"_s, 400).link(u"same"_s, LinkKind::PartOf, u"plan"_s);
    EXPECT_EQ(totalOf(made.pick()).net, 1000);
}

TEST(Ledger, WhereTheOnePointedToHasNoNumberTheEarliestThatHasOneSpeaks) {
    MadeDataset made;
    made.event(u"main"_s, u"A"_s, u"2023-01-01"_s);
    made.layoff(u"second"_s, u"A"_s, u"2023-01-02"_s, 90).link(u"second"_s, LinkKind::DuplicateOf, u"main"_s);
    made.layoff(u"third"_s, u"A"_s, u"2023-01-03"_s, 95).link(u"third"_s, LinkKind::DuplicateOf, u"main"_s);
    EXPECT_EQ(countedOf(*made.ledger(), u"main"_s), 90);
}

TEST(Ledger, IgnoresLinksOnACycleAndKeepsThemForTheCheck) {
    MadeDataset made;
    made.layoff(u"a"_s, u"A"_s, u"2023-01-01"_s, 10).link(u"a"_s, LinkKind::PartOf, u"b"_s);
    made.layoff(u"b"_s, u"A"_s, u"2023-01-02"_s, 20).link(u"b"_s, LinkKind::PartOf, u"a"_s);
    made.layoff(u"c"_s, u"A"_s, u"2023-01-03"_s, 5).link(u"c"_s, LinkKind::PartOf, u"b"_s);
    const auto ledger = made.ledger();
    EXPECT_EQ(ledger->ignoredLinks().size(), 2U);
    EXPECT_EQ(totalOf(made.pick()).net, 30);
}

TEST(Ledger, IgnoresACycleThatOnlyShowsOnceDuplicatesAreOne) {
    MadeDataset made;
    made.layoff(u"a"_s, u"A"_s, u"2023-01-01"_s, 10).link(u"a"_s, LinkKind::PartOf, u"b"_s);
    made.layoff(u"b"_s, u"A"_s, u"2023-01-02"_s, 20).link(u"b"_s, LinkKind::PartOf, u"c"_s);
    made.layoff(u"c"_s, u"A"_s, u"2023-01-03"_s, 10).link(u"c"_s, LinkKind::DuplicateOf, u"a"_s);
    EXPECT_EQ(made.ledger()->ignoredLinks().size(), 2U);
    EXPECT_EQ(totalOf(made.pick()).net, 30);
}

TEST(Ledger, ThatTwoEventsAreDifferentChangesNoNumber) {
    MadeDataset made;
    made.layoff(u"a"_s, u"A"_s, u"2023-01-01"_s, 10).link(u"a"_s, LinkKind::DifferentFrom, u"b"_s);
    made.layoff(u"b"_s, u"A"_s, u"2023-01-01"_s, 10).link(u"b"_s, LinkKind::DifferentFrom, u"c"_s);
    made.layoff(u"c"_s, u"A"_s, u"2023-01-02"_s, 10).link(u"c"_s, LinkKind::DifferentFrom, u"a"_s);
    EXPECT_TRUE(made.ledger()->ignoredLinks().empty());
    EXPECT_EQ(totalOf(made.pick()).net, 30);
    EXPECT_EQ(totalOf(made.pick()).events, 3);
}

TEST(Ledger, OnlyLayoffsCount) {
    MadeDataset made;
    made.event(u"w"_s, u"A"_s, u"2023-01-01"_s, {{u""_s, people(1000)}}, EventKind::Workforce);
    made.event(u"o"_s, u"A"_s, u"2023-01-01"_s, {{u""_s, people(5000)}}, EventKind::OpenRolesClosed);
    EXPECT_EQ(totalOf(made.pick()), Total{});
}

TEST(Ledger, ZeroIsANumberAndUnknownIsNone) {
    MadeDataset made;
    made.layoff(u"zero"_s, u"A"_s, u"2023-01-01"_s, 0);
    made.event(u"unknown"_s, u"A"_s, u"2023-01-01"_s, {{u""_s, people(0, Qualifier::Unknown)}});
    made.event(u"share"_s, u"A"_s, u"2023-01-01"_s, {{u""_s, percent(10)}});
    const Total total = totalOf(made.pick());
    EXPECT_EQ(total.events, 3);
    EXPECT_EQ(total.withoutNumber, 2);
    EXPECT_EQ(total.percentOnly, 1);
}

TEST(Ledger, TakesOpenEndsAsNothingBelowAndAsTheBestAbove) {
    MadeDataset made;
    made.event(u"up"_s, u"A"_s, u"2023-01-01"_s, {{u""_s, people(50, Qualifier::UpTo)}});
    made.event(u"range"_s, u"B"_s, u"2023-01-01"_s, {{u""_s, figureOf(Measure::People, Qualifier::Range, 40, 50)}});
    const Total total = totalOf(made.pick());
    EXPECT_EQ(total.netLow, 40);
    EXPECT_EQ(total.net, 95);
    EXPECT_EQ(total.netHigh, 100);
}

TEST(Ledger, ABreakdownLargerThanTheEventIsAConflictAndCounts) {
    MadeDataset made;
    made.event(u"e"_s, u"A"_s, u"2023-01-01"_s,
               {{u""_s, people(100)}, {u"A > X"_s, people(80)}, {u"A > Y"_s, people(70)}});
    const auto ledger = made.ledger();
    EXPECT_EQ(countedOf(*ledger, u"e"_s), 150);
    EXPECT_TRUE(ledger->isConflict(0));
}

TEST(Ledger, GivesDivisionsWhatTheirFamilyHasNotGivenThemYet) {
    MadeDataset made;
    made.layoff(u"part"_s, u"A > X"_s, u"2023-01-01"_s, 60).link(u"part"_s, LinkKind::PartOf, u"whole"_s);
    made.event(u"whole"_s, u"A"_s, u"2023-02-01"_s,
               {{u""_s, people(200)}, {u"A > X"_s, people(100)}, {u"A > Y"_s, people(30)}});
    const auto ledger = made.ledger();
    const auto shares = ledger->breakdown(indexOf(ledger->dataset(), u"whole"_s));
    ASSERT_EQ(shares.size(), 3U);
    EXPECT_EQ(shares[0].counted.best, 40);  // X: 100 less the 60 it has
    EXPECT_EQ(shares[1].counted.best, 30);  // Y
    EXPECT_EQ(shares[2].counted.best, 70);  // the rest of 140
    EXPECT_EQ(shares[2].said.best, 70);     // 200 less 130
}

TEST(Ledger, EstimatesAPercentageOfTheLatestReadingOnlyWhenAsked) {
    MadeDataset made;
    made.event(u"w1"_s, u"A"_s, u"2022-06-30"_s, {{u""_s, people(5000)}}, EventKind::Workforce);
    made.event(u"w2"_s, u"A"_s, u"2022-12-31"_s, {{u""_s, people(4010)}}, EventKind::Workforce);
    made.event(u"e"_s, u"A"_s, u"2023-02-01"_s, {{u""_s, percent(5)}});
    made.event(u"late"_s, u"A"_s, u"2024-02-05"_s, {{u""_s, percent(5)}});
    EXPECT_EQ(totalOf(made.pick()).net, 0);
    const auto selection = made.pick({.estimates = true});
    EXPECT_EQ(totalOf(selection).net, 201);  // 200.5 rounded half up; the reading is 401 days older than "late"
    EXPECT_TRUE(selection.ledger().isEstimate(indexOf(selection.dataset(), u"e"_s)));
    EXPECT_EQ(totalOf(selection).withoutNumber, 1);
}

}  // namespace
}  // namespace cutline
