// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/narrowing.h"

#include "tests/model/counting/made_dataset.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace test;

MadeDataset made() {
    MadeDataset made;
    made.event(u"a"_s, u"Amazon"_s, u"2023-03-20"_s, {{u""_s, people(9000)}, {u"Amazon > Twitch"_s, people(400)}});
    made.layoff(u"b"_s, u"Amazon > Twitch"_s, u"2024-01-10"_s, 500);
    made.layoff(u"c"_s, u"Meta"_s, u"2023-03-14"_s, 10000);
    made.layoff(u"d"_s, u"Dell"_s, u"2023-02-06"_s, 6650);
    made.record(u"Amazon"_s).industry = u"Retail"_s;
    made.record(u"Meta"_s).industry = u"Media"_s;
    return made;
}

/// The groups of a selection with and without one key.
struct Split {
    std::vector<TotalRow> wanted;
    std::vector<TotalRow> unwanted;
};
Split splitAt(const Selection& selection, GroupBy by, const QString& key) {
    Split split;
    for (const TotalRow& row : totalsBy(selection, by)) (row.key == key ? split.wanted : split.unwanted).push_back(row);
    return split;
}

TEST(Narrowing, PicksWhatTheGroupsAddUp) {
    const Selection all = made().pick();
    for (const auto& [by, key] :
         {std::pair(GroupBy::Company, u"Amazon"_s), std::pair(GroupBy::Division, u"Amazon > Twitch"_s),
          std::pair(GroupBy::Industry, u"Retail"_s)}) {
        const Split split = splitAt(all, by, key);
        ASSERT_EQ(split.wanted.size(), 1u);
        const Narrowed only = narrowedTo(all, by, split.wanted, split.unwanted);
        ASSERT_TRUE(only) << only.error().toStdString();
        EXPECT_EQ(totalOf(*Selection::pick(all.sharedLedger(), *only)), split.wanted.front().total);
    }
}

TEST(Narrowing, LeavesOutWhatIsNotWanted) {
    const Selection all = made().pick();
    const Split split = splitAt(all, GroupBy::Company, u"Amazon"_s);
    const Narrowed rest = narrowedTo(all, GroupBy::Company, split.unwanted, split.wanted);
    ASSERT_TRUE(rest);
    EXPECT_EQ(totalOf(*Selection::pick(all.sharedLedger(), *rest)).net, 16650);
}

TEST(Narrowing, NamesNoMoreOfACompanyThanTheQueryDid) {
    const MadeDataset dataset = made();
    const Selection twitch = dataset.pick({.organizations = {{u"Amazon"_s, u"Twitch"_s}, {u"Meta"_s}}});
    const Split split = splitAt(twitch, GroupBy::Company, u"Amazon"_s);
    const Narrowed only = narrowedTo(twitch, GroupBy::Company, split.wanted, split.unwanted);
    ASSERT_TRUE(only);
    EXPECT_EQ(only->organizations, (std::vector<QStringList>{{u"Amazon"_s, u"Twitch"_s}}));
}

TEST(Narrowing, SaysWhyNoQueryCanAskForIt) {
    const Selection all = made().pick();
    const Split own = splitAt(all, GroupBy::Division, u"Amazon"_s);
    const Narrowed notBrokenDown = narrowedTo(all, GroupBy::Division, own.wanted, own.unwanted);
    ASSERT_FALSE(notBrokenDown);
    EXPECT_TRUE(notBrokenDown.error().contains(u"Amazon"_s));
    const Split unknown = splitAt(all, GroupBy::Industry, {});
    EXPECT_FALSE(narrowedTo(all, GroupBy::Industry, unknown.wanted, unknown.unwanted));
    EXPECT_FALSE(narrowedTo(all, GroupBy::Company, {}, unknown.unwanted));
}

}  // namespace
}  // namespace cutline
