// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/ghost_lanes.h"

#include "model/counting/totals.h"
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/timeline/timeline_spot.h"
#include "views/timeline/timeline_stage.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::layoff;

/// What was known of Amazon and Meta at the end of 2022; SAP came later.
struct AsKnown {
    test::FilledDocument document{
        {layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
         layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-01-04"), QStringLiteral("18,000")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2022-11-09"), QStringLiteral("11,000")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2023-02-09"), QStringLiteral("12,000")),
         layoff({QStringLiteral("SAP")}, QStringLiteral("2023-01-26"), QStringLiteral("3,000"))}};
    Browser browser;
    TimelineStage stage{&browser};

    AsKnown() {
        document.link(LinkKind::PartOf, QStringLiteral("Amazon@2022-11-16"), QStringLiteral("Amazon@2023-01-04"));
        document.link(LinkKind::Corrects, QStringLiteral("Meta@2023-02-09"), QStringLiteral("Meta@2022-11-09"));
        browser.setDocument(&*document);
        browser.change([](ViewState& state) { state.query.asOf = QDate(2022, 12, 31); });
        stage.chart().setSize({1000, 400});
        stage.readContent();
    }
    [[nodiscard]] QString wordsOf(std::size_t row, std::size_t ghost) {
        const Disc& disc = stage.drawing().ghosts[row][ghost];
        const LaneRow& lane = stage.drawing().layout.rows[row];
        // Beside the disc of then, where there is one.
        for (double x = disc.x - disc.radius - 2; x <= disc.x + disc.radius + 2; x += 1) {
            for (double y = lane.centre - disc.radius; y <= lane.centre + disc.radius; y += 1) {
                const TimelineSpot spot = spotAt(stage.drawing(), {x, y});
                if (spot.what == TimelineSpot::What::Ghost && spot.mark == ghost) {
                    return spotWords(*browser.selection(), stage.drawing(), spot);
                }
            }
        }
        return {};
    }
};

TEST(GhostLanes, ShowWhatWasNotYetKnownAndAddNothing) {
    AsKnown shown;
    ASSERT_EQ(shown.stage.drawing().ghosts.size(), 3U);
    const auto row = [&](const QString& key) {
        const auto& lanes = shown.stage.content().lanes();
        return static_cast<std::size_t>(
            std::find_if(lanes.begin(), lanes.end(), [&](const Lane& lane) { return lane.key == key; }) -
            lanes.begin());
    };
    const QString amazon = shown.wordsOf(row(QStringLiteral("Amazon")), 0);
    EXPECT_TRUE(amazon.contains(QStringLiteral("Not yet known on 31 December 2022"))) << amazon.toStdString();
    EXPECT_TRUE(amazon.contains(QStringLiteral("Today counted as 8,000"))) << amazon.toStdString();
    EXPECT_EQ(shown.stage.content().total(row(QStringLiteral("Amazon"))), 10'000);
    // A lane of which nothing was known yet is there, with nothing in it.
    const std::size_t sap = row(QStringLiteral("SAP"));
    EXPECT_TRUE(shown.stage.content().lanes()[sap].marks.empty());
    EXPECT_EQ(shown.stage.drawing().names[sap].totalWords, QStringLiteral("–"));
    EXPECT_EQ(shown.stage.drawing().ghosts[sap].size(), 1U);
}

TEST(GhostLanes, ShowWhatIsCountedDifferentlyTodayAroundItsDisc) {
    AsKnown shown;
    const auto& ghosts = shown.stage.drawing().ghosts[0];  // Meta: 11,000 then
    ASSERT_EQ(shown.stage.content().lanes()[0].key, QStringLiteral("Meta"));
    ASSERT_EQ(ghosts.size(), 1U);
    EXPECT_NEAR(ghosts[0].x, shown.stage.drawing().layout.rows[0].discs[0].x, 0.01);
    EXPECT_EQ(ghosts[0].sum.value, 12'000);
}

TEST(GhostLanes, KeepTimeWhereItIsWhileWhatWasKnownIsReplayed) {
    AsKnown shown;
    const DaySpan then = shown.stage.whole();
    shown.browser.change([](ViewState& state) { state.query.asOf.reset(); });
    shown.stage.readContent();
    EXPECT_EQ(shown.stage.whole(), then);
    EXPECT_TRUE(shown.stage.chart().ghosts().isEmpty());
    EXPECT_EQ(totalOf(*shown.browser.selection()).net, 18'000 + 12'000 + 3'000);
}

}  // namespace
}  // namespace cutline
