// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_narrowing.h"

#include "tests/views/browse/filled_document.h"
#include "views/bars/bar_times.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;

const QStringList kAmazon{QStringLiteral("Amazon")};
const QStringList kAws{QStringLiteral("Amazon"), QStringLiteral("AWS")};
const QStringList kTwitch{QStringLiteral("Amazon"), QStringLiteral("Twitch")};
const QStringList kMeta{QStringLiteral("Meta")};
const QStringList kDell{QStringLiteral("Dell")};

struct Narrowing : testing::Test {
    FilledDocument document{{layoff(kAmazon, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                             layoff(kAws, QStringLiteral("2023-01-20"), QStringLiteral("700")),
                             layoff(kTwitch, QStringLiteral("2023-02-20"), QStringLiteral("400")),
                             layoff(kMeta, QStringLiteral("2023-03-14"), QStringLiteral("90")),
                             layoff(kDell, QStringLiteral("2023-03-20"), QStringLiteral("60"))}};

    [[nodiscard]] Selection pick(const Query& query) {
        return Selection::pick(Ledger::count(document->dataset()), query).value();
    }
    [[nodiscard]] static BarOptions by(GroupBy group, int top = 0) {
        BarOptions options;
        options.by = group;
        options.top = top;
        return options;
    }
};

/// Whatever a bar is narrowed to, or taken out: what is left adds up to what the bar, or the others, said.
TEST_F(Narrowing, PicksWhatTheBarsAddUp) {
    Query some;
    some.organizations = {kAws, kTwitch, kMeta, kDell};
    for (const Query& query : {Query{}, some}) {
        const Selection selection = pick(query);
        for (const GroupBy group :
             {GroupBy::Company, GroupBy::Division, GroupBy::Month, GroupBy::Quarter, GroupBy::Year}) {
            const BarTable table = barTable(selection, by(group, 2), false);
            for (std::size_t i = 0; i < table.bars.size(); ++i) {
                const BarChoice choice{selection, table, {i}};
                if (const auto only = onlyThese(choice)) {
                    EXPECT_EQ(totalOf(pick(*only)).net, table.bars[i].value) << table.bars[i].label.toStdString();
                }
                if (const auto rest = allBut(choice)) {
                    EXPECT_EQ(totalOf(pick(*rest)).net, table.total() - table.bars[i].value)
                        << table.bars[i].label.toStdString();
                }
            }
        }
    }
}

TEST_F(Narrowing, KeepsToTheDivisionsThatTheQueryNames) {
    Query query;
    query.organizations = {kAws, kMeta};
    const Selection selection = pick(query);
    const BarTable table = barTable(selection, by(GroupBy::Company), false);
    ASSERT_EQ(table.bars[0].label, QStringLiteral("Amazon"));
    EXPECT_EQ(onlyThese({selection, table, {0}}).value().organizations, std::vector<QStringList>{kAws});
}

TEST_F(Narrowing, CannotNameACompanyWithoutItsDivisions) {
    const Selection selection = pick({});
    const BarTable table = barTable(selection, by(GroupBy::Division), false);
    ASSERT_EQ(table.bars[0].label, QStringLiteral("Amazon"));
    const auto only = onlyThese({selection, table, {0}});
    ASSERT_FALSE(only);
    EXPECT_EQ(only.error(), QStringLiteral("A filter takes Amazon with all its divisions."));
    EXPECT_TRUE(allBut({selection, table, {0}}));
    EXPECT_FALSE(allBut({selection, table, {1}})) << "the rest holds Amazon, and Amazon holds AWS";
}

TEST_F(Narrowing, TurnsATimeIntoAPeriodWithinTheOneThatIsShown) {
    Query query;
    query.since = QDate(2023, 1, 10);
    const Selection selection = pick(query);
    const BarTable table = barTable(selection, by(GroupBy::Quarter), false);
    ASSERT_EQ(table.bars.size(), 1U);
    const auto only = onlyThese({selection, table, {0}});
    ASSERT_TRUE(only);
    EXPECT_EQ(only->since, QDate(2023, 1, 10));
    EXPECT_EQ(only->until, QDate(2023, 3, 31));
}

TEST_F(Narrowing, TakesNoPeriodWithAHole) {
    const Selection selection = pick({});
    const BarTable table = barTable(selection, by(GroupBy::Month), false);
    EXPECT_FALSE(onlyThese({selection, table, {0, 2}}));
    EXPECT_TRUE(onlyThese({selection, table, {1, 2}}));
    EXPECT_FALSE(allBut({selection, table, {2}}));
    EXPECT_TRUE(allBut({selection, table, {0}}));
}

TEST_F(Narrowing, CannotAskForAYearWithoutItsMonths) {
    document.save(layoff(kDell, QStringLiteral("2023"), QStringLiteral("5")));
    const Selection selection = pick({});
    const BarTable table = barTable(selection, by(GroupBy::Month), false);
    EXPECT_FALSE(onlyThese({selection, table, {table.bars.size() - 1}}));
    EXPECT_FALSE(allBut({selection, table, {0}}));
}

TEST_F(Narrowing, CannotAskForAnIndustryNobodyKnows) {
    const Selection selection = pick({});
    const BarTable table = barTable(selection, by(GroupBy::Industry), false);
    EXPECT_FALSE(onlyThese({selection, table, {0}}));
}

TEST_F(Narrowing, OpensACompanyToItsDivisions) {
    const Selection selection = pick({});
    const BarTable table = barTable(selection, by(GroupBy::Company), false);
    ViewState state;
    state.bars.stack = GroupBy::Division;
    const auto opened = openedDivisions({selection, table, {0}}, state);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->bars.by, GroupBy::Division);
    EXPECT_FALSE(opened->bars.stack);
    EXPECT_EQ(opened->query.organizations, std::vector<QStringList>{kAmazon});
    const auto meta = openedDivisions({selection, table, {1}}, state);
    ASSERT_FALSE(meta);
    EXPECT_EQ(meta.error(), QStringLiteral("Meta has no divisions in this workbook."));
}

TEST(BarNarrowing, OffersOtherOnlyWhereItsNamesAreFew) {
    std::vector<EventDraft> drafts;
    for (int i = 0; i < 60; ++i) {
        drafts.push_back(
            layoff({QStringLiteral("Company %1").arg(i)}, QStringLiteral("2023-03-20"), QString::number(100 + i)));
    }
    FilledDocument document(drafts);
    const Selection selection = Selection::pick(Ledger::count(document->dataset()), {}).value();
    for (const int top : {5, 20}) {
        BarOptions options;
        options.top = top;
        const BarTable table = barTable(selection, options, false);
        const auto other = onlyThese({selection, table, {table.bars.size() - 1}});
        EXPECT_EQ(other.has_value(), top == 20);
        EXPECT_EQ(other ? other->organizations.size() : 0, top == 20 ? 40U : 0U);
        EXPECT_EQ(allBut({selection, table, {0}}).value().organizations.size(), 59U);
    }
}

TEST(BarTimes, HaveTheDaysOfTheirKeys) {
    EXPECT_EQ(bucketDays(QStringLiteral("2024-02")).last, QDate(2024, 2, 29));
    EXPECT_EQ(bucketDays(QStringLiteral("2023-Q4")).first, QDate(2023, 10, 1));
    EXPECT_EQ(bucketDays(QStringLiteral("2023-Q4")).last, QDate(2023, 12, 31));
    EXPECT_EQ(bucketDays(QStringLiteral("1999")).first, QDate(1999, 1, 1));
}

}  // namespace
}  // namespace cutline
