// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/cumulative.h"

#include "tests/model/counting/made_dataset.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace test;

qint32 julian(const QString& iso) { return static_cast<qint32>(day(iso).toJulianDay()); }

qint64 endsOf(const std::vector<CumulativeLine>& lines) {
    return std::accumulate(lines.begin(), lines.end(), qint64{0},
                           [](qint64 sum, const CumulativeLine& line) { return sum + line.end(); });
}

MadeDataset twoCompanies() {
    MadeDataset made;
    made.layoff(u"a"_s, u"Amazon"_s, u"2022-11-16"_s, 10'000)
        .layoff(u"b"_s, u"Amazon"_s, u"2023-01-04"_s, 18'000)
        .layoff(u"c"_s, u"Meta"_s, u"2022-11-09"_s, 11'000)
        .link(u"a"_s, LinkKind::PartOf, u"b"_s);
    return made;
}

TEST(Cumulative, EveryLineStepsByWhatEachDayAdds) {
    const CumulativeTable table = cumulativeTable(twoCompanies().pick(), {}, false);
    ASSERT_EQ(table.lines.size(), 2U);
    EXPECT_EQ(table.lines[0].key, u"Amazon"_s);
    ASSERT_EQ(table.lines[0].steps.size(), 2U);
    EXPECT_EQ(table.lines[0].steps[0].sum, 10'000);
    EXPECT_EQ(table.lines[0].steps[1].people, 8'000);
    EXPECT_EQ(table.lines[0].end(), 18'000);
    EXPECT_EQ(table.lines[0].sumOn(julian(u"2022-11-15"_s)), 0);
    EXPECT_EQ(table.lines[0].sumOn(julian(u"2022-11-16"_s)), 10'000);
    EXPECT_EQ(table.lines[0].sumOn(julian(u"2022-11-16"_s) + 0.9), 10'000);
    EXPECT_EQ(table.lastDay, julian(u"2023-01-04"_s));
}

TEST(Cumulative, GrossAddsWhatWasAnnounced) {
    EXPECT_EQ(cumulativeTable(twoCompanies().pick(), {}, true).lines[0].end(), 28'000);
}

TEST(Cumulative, AYearStepsAtItsEndAndIsMarked) {
    MadeDataset made;
    made.layoff(u"a"_s, u"Dell"_s, u"2023"_s, 500).layoff(u"b"_s, u"Dell"_s, u"2023-12-31"_s, 20);
    const CumulativeTable table = cumulativeTable(made.pick(), {}, false);
    ASSERT_EQ(table.lines[0].steps.size(), 1U);
    const CumulativeStep& step = table.lines[0].steps[0];
    EXPECT_EQ(step.day, julian(u"2023-12-31"_s));
    EXPECT_EQ(step.since, julian(u"2023-01-01"_s));
    EXPECT_EQ(step.people, 520);
    EXPECT_EQ(step.fromSpans, 500);
    EXPECT_EQ(step.events, 2);
    EXPECT_TRUE(step.isCoarse());
}

TEST(Cumulative, AnEventWithoutANumberIsAStepOfNobody) {
    MadeDataset made;
    made.event(u"a"_s, u"Dell"_s, u"2023-05-01"_s).layoff(u"b"_s, u"Dell"_s, u"2023-06-01"_s, 5);
    const CumulativeTable table = cumulativeTable(made.pick(), {}, false);
    ASSERT_EQ(table.lines[0].steps.size(), 2U);
    EXPECT_EQ(table.lines[0].steps[0].people, 0);
    EXPECT_EQ(table.lines[0].firstDay(), julian(u"2023-05-01"_s));
}

TEST(Cumulative, TheRestIsOneLineUnlessItIsASingleGroup) {
    MadeDataset made;
    for (int i = 0; i < 4; ++i) made.layoff(u"e%1"_s.arg(i), u"Co %1"_s.arg(i), u"2023-05-01"_s, 10 + i);
    CumulativeOptions options;
    options.top = 3;
    EXPECT_EQ(cumulativeTable(made.pick(), options, false).lines.size(), 4U);
    options.top = 2;
    const CumulativeTable table = cumulativeTable(made.pick(), options, false);
    ASSERT_EQ(table.lines.size(), 3U);
    EXPECT_EQ(table.lines[2].kind, CumulativeLineKind::Other);
    EXPECT_EQ(table.lines[2].end(), 21);
    EXPECT_EQ(table.groupsInOther, 2);
    EXPECT_EQ(totalOf(partOf(made.pick(), table, 2)).net, 21);
}

TEST(Cumulative, NothingPickedIsNoLine) {
    const MadeDataset made;
    EXPECT_TRUE(cumulativeTable(made.pick(), {}, false).isEmpty());
    CumulativeOptions everything;
    everything.by.reset();
    EXPECT_TRUE(cumulativeTable(made.pick(), everything, false).isEmpty());
}

TEST(Cumulative, PercentIsOfTheLatestReadingAndLinesWithoutOneAreLeftOut) {
    MadeDataset made = twoCompanies();
    made.event(u"r1"_s, u"Amazon"_s, u"2021-12-31"_s, {{u""_s, people(1'608'000)}}, EventKind::Workforce)
        .event(u"r2"_s, u"Amazon"_s, u"2022-12-31"_s, {{u""_s, people(1'541'000)}}, EventKind::Workforce)
        .event(u"r3"_s, u"Meta"_s, u"2020-12-31"_s, {{u""_s, people(58'604)}}, EventKind::Workforce);
    CumulativeOptions options;
    options.asWorkforcePercent = true;
    const CumulativeTable table = cumulativeTable(made.pick(), options, false);
    ASSERT_EQ(table.lines.size(), 1U);
    EXPECT_EQ(table.lines[0].workforce, 1'541'000);
    EXPECT_NEAR(table.lines[0].valueOf(table.lines[0].end()), 1.168, 0.001);
    ASSERT_EQ(table.withoutReading.size(), 1U);
    EXPECT_EQ(table.withoutReading[0], u"Meta"_s);
}

TEST(Cumulative, IndustriesHaveNoPercentage) {
    CumulativeOptions options;
    options.by = GroupBy::Industry;
    options.asWorkforcePercent = true;
    EXPECT_FALSE(cumulativeTable(twoCompanies().pick(), options, false).isPercent);
}

TEST(Cumulative, DayZeroIsTheFirstDayOfEachLine) {
    CumulativeOptions options;
    options.startsTogether = true;
    const CumulativeTable table = cumulativeTable(twoCompanies().pick(), options, false);
    EXPECT_EQ(table.originOf(table.lines[0]), julian(u"2022-11-16"_s));
    EXPECT_EQ(table.originOf(table.lines[1]), julian(u"2022-11-09"_s));
}

TEST(Cumulative, AsKnownEarlierComparesLineByLineWithToday) {
    const MadeDataset made = twoCompanies();
    Query then;
    then.asOf = day(u"2022-12-31"_s);
    const CumulativeTable table = cumulativeTable(made.pick(then), {}, false);
    ASSERT_EQ(table.lines.size(), 2U);
    EXPECT_EQ(table.lines[0].key, u"Meta"_s);
    const auto today = sameLines(made.pick(), table);
    ASSERT_EQ(today.size(), 2U);
    EXPECT_EQ(today[1].key, u"Amazon"_s);
    EXPECT_EQ(today[1].end(), 18'000);
}

TEST(Cumulative, AStepKnowsItsEvents) {
    const MadeDataset made = twoCompanies();
    const Selection selection = made.pick();
    const CumulativeTable table = cumulativeTable(selection, {}, false);
    const auto events = eventsOf(selection, table, 0, julian(u"2023-01-04"_s));
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(selection.dataset().uid(events[0]), u"b"_s);
    EXPECT_EQ(linesOf(selection, table, events[0]), std::vector<std::size_t>{0});
    EXPECT_EQ(eventsOf(selection, table, 0).size(), 2U);
    EXPECT_TRUE(eventsOf(selection, table, 1, julian(u"2023-01-04"_s)).empty());
}

/// Random announcements of companies with divisions, dated to the day, the month or the year, some part of others.
class RandomSums : public testing::TestWithParam<unsigned> {
protected:
    std::mt19937 m_random{GetParam()};

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    QString date() {
        const QString iso = QDate(2021, 1, 1).addDays(upTo(900)).toString(Qt::ISODate);
        const int precision = upTo(9);
        return precision == 0 ? iso.left(4) : precision < 3 ? iso.left(7) : iso;
    }
    MadeDataset draw() {
        MadeDataset made;
        const int count = upTo(60);
        for (int i = 0; i < count; ++i) {
            const QString company = u"Co %1"_s.arg(upTo(8));
            made.record(company).industry = u"Industry %1"_s.arg(company.back().digitValue() % 3);
            MadeDataset::Figures figures;
            if (upTo(3) > 0) figures.push_back({u""_s, people(upTo(900))});
            for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
                if (upTo(3) == 0) figures.push_back({QString(company + u" > " + name), people(upTo(300))});
            }
            made.event(u"e%1"_s.arg(i), company, date(), figures);
            if (i > 0 && upTo(3) == 0) made.link(u"e%1"_s.arg(upTo(i - 1)), LinkKind::PartOf, u"e%1"_s.arg(i));
        }
        return made;
    }
};

void expectRising(const CumulativeLine& line) {
    qint64 sum = 0;
    qint32 last = 0;
    for (const CumulativeStep& step : line.steps) {
        EXPECT_GE(step.people, 0);
        EXPECT_GT(step.day, last);
        EXPECT_LE(step.since, step.day);
        EXPECT_LE(step.fromSpans, step.people);
        EXPECT_GE(step.events, 1);
        sum += step.people;
        EXPECT_EQ(step.sum, sum);
        last = step.day;
    }
}

TEST_P(RandomSums, EndsAddUpToTheTotalAndNoLineFalls) {
    const Selection selection = draw().pick();
    const Total total = totalOf(selection);
    const std::vector<std::optional<GroupBy>> groupings{std::nullopt, GroupBy::Company, GroupBy::Division,
                                                        GroupBy::Industry, GroupBy::Country};
    for (const auto& by : groupings) {
        for (const int top : {0, 1, 3, 20}) {
            for (const bool showsGross : {false, true}) {
                const CumulativeTable table = cumulativeTable(selection, {by, top, false, false}, showsGross);
                EXPECT_EQ(endsOf(table.lines), showsGross ? total.gross : total.net);
                EXPECT_LE(table.lines.size(), static_cast<std::size_t>(kMostCumulativeLines + 1));
                for (std::size_t i = 0; i < table.lines.size(); ++i) {
                    expectRising(table.lines[i]);
                    const Total part = totalOf(partOf(selection, table, i));
                    EXPECT_EQ(table.lines[i].end(), showsGross ? part.gross : part.net);
                }
                EXPECT_EQ(endsOf(sameLines(selection, table)), showsGross ? total.gross : total.net);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomSums, testing::Range(1U, 60U));

}  // namespace
}  // namespace cutline
