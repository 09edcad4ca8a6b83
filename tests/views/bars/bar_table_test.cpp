// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_table.h"

#include "tests/views/browse/filled_document.h"
#include "views/bars/bar_times.h"
#include "views/bars/bar_words.h"

#include <gtest/gtest.h>

#include <numeric>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;

Selection everything(FilledDocument& document) {
    return Selection::pick(Ledger::count(document->dataset()), {}).value();
}

std::vector<EventDraft> companies(int count) {
    std::vector<EventDraft> drafts;
    for (int i = 0; i < count; ++i) {
        drafts.push_back(
            layoff({QStringLiteral("Company %1").arg(i)}, QStringLiteral("2023-03-20"), QString::number(100 + i)));
    }
    return drafts;
}

TEST(BarTable, KeepsTheTopAndSumsTheRest) {
    FilledDocument document(companies(12));
    const Selection selection = everything(document);
    BarOptions options;
    options.top = 5;
    const BarTable table = barTable(selection, options, false);
    ASSERT_EQ(table.bars.size(), 6U);
    EXPECT_EQ(table.bars[0].label, QStringLiteral("Company 11"));
    EXPECT_EQ(table.bars.back().kind, BarKind::Other);
    EXPECT_EQ(table.bars.back().groups.size(), 7U);
    EXPECT_EQ(table.total(), totalOf(selection).net);
}

TEST(BarTable, NamesASingleGroupInsteadOfCallingItOther) {
    FilledDocument document(companies(6));
    BarOptions options;
    options.top = 5;
    EXPECT_EQ(barTable(everything(document), options, false).bars.size(), 6U);
}

TEST(BarTable, NeverHasMoreBarsThanThereIsRoomForAndAddsUp) {
    FilledDocument document(companies(30));
    const Selection selection = everything(document);
    for (const int top : {0, 1, 5, 29, 30, 100}) {
        for (const int most : {1, 2, 7, 29, 30, 200}) {
            BarOptions options;
            options.top = top;
            const BarTable table = barTable(selection, options, false, most);
            EXPECT_LE(static_cast<int>(table.bars.size()), most);
            EXPECT_EQ(table.total(), totalOf(selection).net);
        }
    }
}

TEST(BarTable, StacksCompaniesByTheRankOfTheirDivisions) {
    FilledDocument document({layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-01-04"), QStringLiteral("8,000")),
                             layoff({QStringLiteral("Amazon"), QStringLiteral("Twitch")}, QStringLiteral("2023-03-20"),
                                    QStringLiteral("400")),
                             layoff({QStringLiteral("Amazon"), QStringLiteral("AWS")}, QStringLiteral("2023-04-20"),
                                    QStringLiteral("700"))});
    BarOptions options;
    options.stack = GroupBy::Division;
    const BarTable table = barTable(everything(document), options, false);
    ASSERT_EQ(table.bars.size(), 1U);
    EXPECT_EQ(table.bars[0].parts, (std::vector<qint64>{8'000, 700, 400}));
    EXPECT_EQ(table.bars[0].partNames.value(1), QStringLiteral("AWS"));
    EXPECT_EQ(table.series.size(), 3);
    EXPECT_EQ(titleOf(table), QStringLiteral("Net headcount cuts by company, stacked by division"));
}

TEST(BarTable, AtMostFiveColoursAndTheRestTogether) {
    FilledDocument document(companies(9));
    BarOptions options;
    options.by = GroupBy::Year;
    options.stack = GroupBy::Company;
    const BarTable table = barTable(everything(document), options, false);
    EXPECT_EQ(table.series.size(), static_cast<qsizetype>(kMostSeries));
    EXPECT_TRUE(table.lastSeriesIsRest);
    for (const Bar& bar : table.bars) {
        EXPECT_EQ(std::accumulate(bar.parts.begin(), bar.parts.end(), qint64{0}), bar.value);
    }
}

TEST(BarTable, ShowsGapsInTimeAndNeverSpreadsAYear) {
    FilledDocument document({layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                             layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("9,000")),
                             layoff({QStringLiteral("Dell")}, QStringLiteral("2023"), QStringLiteral("500"))});
    const Selection selection = everything(document);
    BarOptions options;
    options.by = GroupBy::Month;
    const BarTable table = barTable(selection, options, false);
    ASSERT_EQ(table.bars.size(), 6U);
    EXPECT_EQ(table.bars[1].value, 0);
    EXPECT_EQ(table.bars[1].key, QStringLiteral("2022-12"));
    EXPECT_EQ(table.bars.back().kind, BarKind::Coarse);
    EXPECT_EQ(table.bars.back().label, QStringLiteral("2023, no month"));
    EXPECT_EQ(table.total(), totalOf(selection).net);
}

TEST(BarTimes, TakeACoarserBucketWhereMonthsWouldBeTooMany) {
    const QStringList keys{QStringLiteral("1990-03"), QStringLiteral("2023-03"), QStringLiteral("undated")};
    EXPECT_EQ(fittingTime(keys, GroupBy::Month, 200), GroupBy::Quarter);
    EXPECT_EQ(fittingTime(keys, GroupBy::Month, 60), GroupBy::Year);
    EXPECT_EQ(fittingTime(keys, GroupBy::Month, 500), GroupBy::Month);
    EXPECT_EQ(timeLabel(keys[2], GroupBy::Month), QStringLiteral("undated"));
    EXPECT_EQ(timeLabel(QStringLiteral("2023-Q1"), GroupBy::Quarter), QStringLiteral("Q1 2023"));
}

TEST(BarTable, OffersOnlyStacksThatSaySomething) {
    EXPECT_TRUE(canStack(GroupBy::Company, GroupBy::Division));
    EXPECT_TRUE(canStack(GroupBy::Month, GroupBy::Company));
    EXPECT_FALSE(canStack(GroupBy::Company, GroupBy::Company));
    EXPECT_FALSE(canStack(GroupBy::Month, GroupBy::Year));
    EXPECT_FALSE(canStack(GroupBy::Division, GroupBy::Company));
}

}  // namespace
}  // namespace cutline
