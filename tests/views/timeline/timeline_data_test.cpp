// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/shown_timeline.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::layoff;

TEST(TimelineData, SaysWhatStandsOutAndListsItsEvents) {
    test::ShownTimeline shown(
        {layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("about 10,000")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("8,000"))});
    const ChartData data = shown.view.chartData();
    EXPECT_EQ(data.summary, QStringLiteral("Timeline with 2 lanes, 16 November 2022 – 14 March 2023: 18,000 net of "
                                           "18,000 announced. The largest: Amazon 10,000 (16 November 2022), Meta "
                                           "8,000 (14 March 2023)."));
    ASSERT_EQ(data.rows.size(), 2U);
    EXPECT_EQ(data.rows[0],
              (QStringList{QStringLiteral("16 November 2022"), QStringLiteral("Amazon"), QStringLiteral("about 10,000"),
                           QStringLiteral("10,000"), QStringLiteral("reported")}));
    EXPECT_EQ(data.headers.size(), data.rows[0].size());
}

TEST(TimelineData, OfTooManyMarksIsTheSummaryAlone) {
    std::vector<EventDraft> drafts;
    for (int i = 0; i < 201; ++i) {
        drafts.push_back(layoff({QStringLiteral("Amazon")}, QDate(2022, 1, 1).addDays(i).toString(Qt::ISODate),
                                QStringLiteral("10")));
    }
    test::ShownTimeline shown(drafts);
    EXPECT_TRUE(shown.view.chartData().rows.empty());
    EXPECT_TRUE(shown.view.chartData().summary.contains(QStringLiteral("2,010")));
}

TEST(TimelineData, OfNothingSaysWhyAndWhatToDo) {
    test::ShownTimeline shown(
        {layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000"))});
    shown.browser.change([](ViewState& state) { state.query.since = QDate(2024, 1, 1); });
    const QString words = shown.view.chartData().summary;
    EXPECT_TRUE(words.contains(QStringLiteral("since 1 January 2024"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Take a filter away"))) << words.toStdString();
    shown.browser.change([](ViewState& state) {
        state.query = {};
        state.query.asOf = QDate(2022, 1, 1);
    });
    EXPECT_TRUE(shown.view.chartData().summary.contains(QStringLiteral("Nothing was known yet on 1 January 2022")));
}

}  // namespace
}  // namespace cutline
