// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lane_parts.h"

#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/timeline/lane_names.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::layoff;

/// A company with divisions, whose second announcement falls on one of them in part.
test::FilledDocument filled() {
    EventDraft spread = layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("9,000"));
    spread.figures.push_back({{QStringLiteral("Twitch")}, readFigure(QStringLiteral("more than 400")).value()});
    return test::FilledDocument(
        {layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")), spread,
         layoff({QStringLiteral("Amazon"), QStringLiteral("AWS")}, QStringLiteral("2023-04-26"), QStringLiteral("300")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("8,000")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2023"))});
}

TEST(LaneParts, AddUpToTheTotalOfTheirLane) {
    test::FilledDocument document = filled();
    Browser browser;
    browser.setDocument(&*document);
    for (const GroupBy by : {GroupBy::Company, GroupBy::Division, GroupBy::Industry, GroupBy::Country}) {
        LaneOptions options;
        options.by = by;
        options.opened = {QStringLiteral("Amazon")};
        for (const Lane& lane : lanesOf(*browser.selection(), options)) {
            EXPECT_EQ(totalOf(*partOfLane(*browser.selection(), lane, by)), lane.total) << lane.key.toStdString();
        }
    }
}

TEST(LaneParts, OnlyALaneCountsWhatTheLaneDid) {
    test::FilledDocument document = filled();
    Browser browser;
    browser.setDocument(&*document);
    LaneOptions options;
    options.opened = {QStringLiteral("Amazon")};
    const auto lanes = lanesOf(*browser.selection(), options);
    for (const Lane& lane : lanes) {
        const auto query = onlyLane(*browser.selection(), lane, GroupBy::Company);
        EXPECT_EQ(query.has_value(), !isOwnPart(lane));
        if (!query) continue;
        const auto narrowed = Selection::pick(browser.selection()->sharedLedger(), *query);
        ASSERT_TRUE(narrowed);
        EXPECT_EQ(totalOf(*narrowed), lane.total) << lane.key.toStdString();
    }
}

TEST(LaneParts, AllButALaneIsTheRest) {
    test::FilledDocument document = filled();
    Browser browser;
    browser.setDocument(&*document);
    const auto lanes = lanesOf(*browser.selection(), {});
    const auto query = allButLane(*browser.selection(), lanes, lanes[0], GroupBy::Company);
    ASSERT_TRUE(query);
    EXPECT_EQ(totalOf(*Selection::pick(browser.selection()->sharedLedger(), *query)).net, lanes[1].total.net);
    // Nothing is known of its industry: no query can leave it out.
    LaneOptions options;
    options.by = GroupBy::Industry;
    const auto unknown = lanesOf(*browser.selection(), options);
    EXPECT_FALSE(onlyLane(*browser.selection(), unknown[0], GroupBy::Industry));
    EXPECT_FALSE(allButLane(*browser.selection(), unknown, unknown[0], GroupBy::Industry));
}

}  // namespace
}  // namespace cutline
