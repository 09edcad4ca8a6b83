// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/totals.h"

#include "model/counting/explanation.h"
#include "model/counting/lanes.h"
#include "model/counting/view_state.h"
#include "tests/model/counting/made_dataset.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace test;

QStringList keysOf(const std::vector<TotalRow>& rows) {
    QStringList keys;
    for (const TotalRow& row : rows) keys << row.key + u"="_s + QString::number(row.total.net);
    return keys;
}

MadeDataset sampleOf() {
    MadeDataset made;
    made.event(u"a"_s, u"Amazon"_s, u"2023-03-20"_s,
               {{u""_s, people(9000)}, {u"Amazon > Twitch"_s, people(400)}, {u"Amazon > AWS"_s, Figure{}}},
               EventKind::Layoff, u"Second round"_s);
    made.layoff(u"b"_s, u"Meta"_s, u"2023-03"_s, 10000);
    made.layoff(u"c"_s, u"Meta"_s, u"2023"_s, 700);
    made.layoff(u"d"_s, u"Meta"_s, u"2022-12/2023-01"_s, 50);
    made.event(u"f"_s, u"Meta"_s, u"2023-03-14"_s, {}, EventKind::HiringFreeze);
    made.record(u"Amazon"_s).industry = u"Retail"_s;
    made.record(u"Amazon"_s).ticker = u"AMZN"_s;
    made.record(u"Meta"_s).otherNames = {{.name = u"Facebook"_s}};
    return made;
}

TEST(TimeKey, IsTheSmallestBucketThatHoldsTheWholeSpan) {
    const auto key = [](const QString& text, GroupBy by) {
        const auto date = EventDate::parse(text);
        return timeKey(static_cast<qint32>(date->firstDay().toJulianDay()),
                       static_cast<qint32>(date->lastDay().toJulianDay()), by);
    };
    EXPECT_EQ(key(u"2023-03-20"_s, GroupBy::Month), u"2023-03"_s);
    EXPECT_EQ(key(u"2023-03-20"_s, GroupBy::Quarter), u"2023-Q1"_s);
    EXPECT_EQ(key(u"2023-03-20"_s, GroupBy::Year), u"2023"_s);
    EXPECT_EQ(key(u"2023-36"_s, GroupBy::Month), u"2023-Q4"_s);
    EXPECT_EQ(key(u"2023"_s, GroupBy::Month), u"2023"_s);
    EXPECT_EQ(key(u"2023-03-28/2023-04-02"_s, GroupBy::Month), u"2023"_s);
    EXPECT_EQ(key(u"2023-02/2023-03"_s, GroupBy::Month), u"2023-Q1"_s);
    EXPECT_EQ(key(u"2022-12/2023-01"_s, GroupBy::Month), u"undated"_s);
    EXPECT_EQ(key(u"0850-01-05"_s, GroupBy::Month), u"0850-01"_s);
}

TEST(Totals, GroupByTimeInOrderWithCoarseBucketsBehindTheirMonths) {
    EXPECT_EQ(keysOf(totalsBy(sampleOf().pick(), GroupBy::Month)),
              (QStringList{u"2023-03=19000"_s, u"2023=700"_s, u"undated=50"_s}));
}

TEST(Totals, GroupByDivisionGiveTheRestToTheCompany) {
    const auto rows = totalsBy(sampleOf().pick({.organizations = {{u"Amazon"_s}}}), GroupBy::Division);
    EXPECT_EQ(keysOf(rows), (QStringList{u"Amazon=8600"_s, u"Amazon > Twitch=400"_s, u"Amazon > AWS=0"_s}));
    EXPECT_EQ(rows[2].total.withoutNumber, 1);
}

TEST(Totals, OfADivisionCountOnlyItsPart) {
    const Total total = totalOf(sampleOf().pick({.organizations = {{u"Amazon"_s, u"Twitch"_s}}}));
    EXPECT_EQ(total.net, 400);
    EXPECT_EQ(total.gross, 400);
    EXPECT_EQ(total.events, 1);
}

TEST(Totals, GroupByIndustryKeepWhatIsNotKnown) {
    EXPECT_EQ(keysOf(totalsBy(sampleOf().pick(), GroupBy::Industry)), (QStringList{u"=10750"_s, u"Retail=9000"_s}));
}

TEST(Query, TakesAnEventWhoseWholeSpanLiesWithinItsDays) {
    const auto made = sampleOf();
    EXPECT_EQ(totalOf(made.pick({.since = day(u"2023-03-01"_s), .until = day(u"2023-03-31"_s)})).net, 19000);
    EXPECT_EQ(totalOf(made.pick({.since = day(u"2023-03-10"_s), .until = day(u"2023-03-31"_s)})).net, 9000);
    EXPECT_EQ(totalOf(made.pick({.since = day(u"2023-01-01"_s)})).net, 19700);
}

TEST(Query, CountsFirstAndFiltersThen) {
    MadeDataset made;
    made.layoff(u"first"_s, u"Amazon"_s, u"2022-11-16"_s, 10000).link(u"first"_s, LinkKind::PartOf, u"whole"_s);
    made.layoff(u"whole"_s, u"Amazon"_s, u"2023-01-04"_s, 18000);
    const Total january = totalOf(made.pick({.since = day(u"2023-01-01"_s), .until = day(u"2023-01-31"_s)}));
    EXPECT_EQ(january.net, 8000);
    EXPECT_EQ(january.gross, 18000);
}

TEST(Query, FindsOrganizationsByOtherNamesAndTickers) {
    EXPECT_EQ(totalOf(sampleOf().pick({.organizations = {{u"facebook"_s}}})).net, 10750);
    EXPECT_EQ(totalOf(sampleOf().pick({.organizations = {{u"AMZN"_s}}})).net, 9000);
}

TEST(Query, SearchesNamesAndHeadlines) {
    EXPECT_EQ(totalOf(sampleOf().pick({.search = u"second ROUND"_s})).net, 9000);
    EXPECT_EQ(totalOf(sampleOf().pick({.search = u"twitch"_s})).events, 1);
    EXPECT_EQ(totalOf(sampleOf().pick({.search = u"nobody"_s})).events, 0);
}

TEST(Selection, APartOfItCountsOnlyWhatFallsOnItsEventsAndOrganizations) {
    const Selection all = sampleOf().pick();
    const EventIndex round = indexOf(all.dataset(), u"a"_s);
    EXPECT_EQ(totalOf(all.part({round})).net, 9000);
    std::vector<bool> twitch(static_cast<std::size_t>(all.dataset().organizationCount()), false);
    twitch[static_cast<std::size_t>(all.dataset().at({u"Amazon"_s, u"Twitch"_s}))] = true;
    EXPECT_EQ(totalOf(all.part({round}, twitch)).net, 400);
    EXPECT_EQ(totalOf(all.part({round}, twitch).part({round})).net, 400);
    EXPECT_EQ(explain(all.part({round})).size(), 1u);
    EXPECT_EQ(totalOf(all.part({})), Total{});
}

TEST(Query, NamesWhatDoesNotExist) {
    const auto ledger = sampleOf().ledger();
    const auto picked = Selection::pick(ledger, {.organizations = {{u"Amazonn"_s}}});
    ASSERT_FALSE(picked);
    EXPECT_EQ(picked.error().kind, ErrorKind::Usage);
    EXPECT_FALSE(Selection::pick(ledger, {.industries = {u"Mining"_s}}));
}

TEST(ViewState, ReadsBackWhatItWrote) {
    ViewState state;
    state.query = {.organizations = {{u"Amazon"_s, u"Twitch"_s}, {u"Meta"_s}},
                   .industries = {u"Retail"_s},
                   .since = day(u"2022-01-01"_s),
                   .asOf = day(u"2023-01-04"_s),
                   .kinds = {EventKind::Layoff, EventKind::Policy},
                   .search = u"cloud"_s,
                   .estimates = true};
    state.lanes = {.by = GroupBy::Industry, .order = LaneOrder::Name, .opened = {u"Amazon"_s}};
    state.bars = {.by = GroupBy::Quarter, .stack = GroupBy::Company, .top = 5, .measure = BarMeasure::Events};
    state.cumulative = {.by = std::nullopt, .top = 3, .startsTogether = true, .asWorkforcePercent = true};
    state.lower = LowerView::Table;
    state.showsGross = true;
    state.visible = VisibleRange{day(u"2022-01-01"_s), day(u"2023-01-01"_s)};
    state.selectedUid = u"a"_s;
    const auto read = viewStateFromJson(toJson(state));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, state);
    EXPECT_EQ(*viewStateFromJson(toJson(ViewState{})), ViewState{});
}

TEST(ViewState, RefusesWhatIsNotAViewState) {
    EXPECT_FALSE(queryFromJson({{u"since"_s, u"yesterday"_s}}));
    EXPECT_FALSE(queryFromJson({{u"kinds"_s, QJsonArray{u"party"_s}}}));
}

TEST(Lanes, OpenACompanyToItsOwnPartAndItsDivisions) {
    const auto lanes = lanesOf(sampleOf().pick(), {.opened = {u"Amazon"_s}});
    QStringList labels;
    for (const Lane& lane : lanes) labels << lane.label + u"="_s + QString::number(lane.total.net);
    EXPECT_EQ(labels,
              (QStringList{u"Meta=10750"_s, u"Amazon=9000"_s, u"not broken down=8600"_s, u"Twitch=400"_s, u"AWS=0"_s}));
    EXPECT_TRUE(lanes[1].isOpen);
    EXPECT_TRUE(lanes[1].marks.empty());
    EXPECT_EQ(lanes[1].total.events, 1);
    EXPECT_FALSE(lanes[0].canOpen);
}

TEST(Lanes, AreOrderedAsAsked) {
    EXPECT_EQ(lanesOf(sampleOf().pick(), {.order = LaneOrder::Name}).front().label, u"Amazon"_s);
    EXPECT_EQ(lanesOf(sampleOf().pick(), {.order = LaneOrder::FirstDate}).front().label, u"Meta"_s);
}

TEST(Explanation, SaysOfEachEventWhatItCountsAndWhy) {
    MadeDataset made;
    made.layoff(u"first"_s, u"Amazon"_s, u"2022-11-16"_s, 10000).link(u"first"_s, LinkKind::PartOf, u"whole"_s);
    made.layoff(u"whole"_s, u"Amazon"_s, u"2023-01-04"_s, 18000);
    made.layoff(u"again"_s, u"Amazon"_s, u"2023-01-05"_s, 18000).link(u"again"_s, LinkKind::DuplicateOf, u"whole"_s);
    made.event(u"none"_s, u"Amazon"_s, u"2023-02-01"_s);
    const auto lines = explain(made.pick());
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[1].said, 18000);
    EXPECT_EQ(lines[1].counted, 8000);
    EXPECT_TRUE(lines[1].why.contains(u"10,000"_s)) << lines[1].why.toStdString();
    EXPECT_EQ(lines[2].counted, 0);
    EXPECT_TRUE(lines[2].why.contains(u"same announcement"_s));
    EXPECT_EQ(lines[3].said, std::nullopt);
    qint64 sum = 0;
    for (const Explanation& line : lines) sum += line.counted;
    EXPECT_EQ(sum, totalOf(made.pick()).net);
}

TEST(Dataset, FindsOrganizationsByPathInTheirTree) {
    MadeDataset made;
    made.layoff(u"a"_s, u"Alphabet > Google > YouTube"_s, u"2023-01-01"_s, 1);
    made.layoff(u"b"_s, u"Alphabet > Verily"_s, u"2023-01-01"_s, 1);
    const auto dataset = made.dataset();
    const auto google = dataset->at({u"alphabet"_s, u" GOOGLE "_s});
    ASSERT_NE(google, kNoOrganization);
    EXPECT_EQ(dataset->entry(google).path, u"Alphabet > Google"_s);
    EXPECT_TRUE(dataset->isWithin(dataset->at({u"Alphabet"_s, u"Google"_s, u"YouTube"_s}), google));
    EXPECT_FALSE(dataset->isWithin(dataset->at({u"Alphabet"_s, u"Verily"_s}), google));
    EXPECT_EQ(dataset->at({u"Google"_s}), kNoOrganization);
    EXPECT_EQ(dataset->divisionsNamed(u"youtube"_s).size(), 1U);
}

TEST(Lanes, OfSoManyEventsThatThreadsShareThemAreThoseOfEachCompanyAlone) {
    MadeDataset made;
    for (int i = 0; i < 20'500; ++i) {
        const QString company = QStringLiteral("Company %1").arg(i * i % 37);
        const QString path = i % 5 == 0 ? QString(company + u" > Cloud"_s) : company;
        const QString date = QStringLiteral("2023-0%1-%2").arg(1 + i % 9).arg(1 + i % 28, 2, 10, QLatin1Char('0'));
        if (i % 7 == 0) {
            made.event(QString::number(i), company, date,
                       {{u""_s, people(i % 900 + 10)}, {company + u" > Cloud"_s, people(5)}});
        } else {
            made.layoff(QString::number(i), path, date, i % 900);
        }
    }
    const LaneOptions options{.opened = {u"Company 1"_s}};
    const auto ledger = made.ledger();
    const auto all = lanesOf(Selection::pick(ledger, {}).value(), options);
    std::size_t compared = 0;
    for (int company = 0; company < 37; ++company) {
        const QString name = QStringLiteral("Company %1").arg(company);
        const auto index = ledger->dataset().at({name});
        if (index == kNoOrganization) continue;
        const Selection alone = Selection::pick(ledger, {.organizations = {{name}}}).value();
        for (const Lane& lane : lanesOf(alone, options)) {
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const Lane& one) { return one.key == lane.key; });
            ASSERT_NE(found, all.end()) << lane.key.toStdString();
            EXPECT_EQ(found->total, lane.total) << lane.key.toStdString();
            EXPECT_EQ(found->depth, lane.depth);
            ASSERT_EQ(found->marks.size(), lane.marks.size());
            for (std::size_t i = 0; i < lane.marks.size(); ++i) {
                ASSERT_EQ(found->marks[i].event, lane.marks[i].event);
                ASSERT_EQ(found->marks[i].net, lane.marks[i].net);
            }
            ++compared;
        }
    }
    EXPECT_EQ(compared, all.size());
}

}  // namespace
}  // namespace cutline
