// SPDX-License-Identifier: GPL-3.0-or-later
// What must always hold, whatever is picked, however it is cut, sorted and opened, as known on whichever day, at any
// zoom: the marks add up to the totals.
#include "model/counting/totals.h"
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/timeline/lane_parts.h"
#include "views/timeline/timeline_stage.h"

#include <gtest/gtest.h>

#include <random>

namespace cutline {
namespace {

class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    bool happens(int outOf) { return below(outOf) == 0; }

private:
    std::mt19937 m_random;
};

const QStringList kCompanies{QStringLiteral("Amazon"), QStringLiteral("Meta"), QStringLiteral("SAP")};

QStringList anyPath(Dice& dice) {
    QStringList path{kCompanies[dice.below(3)]};
    if (dice.happens(2)) path << QStringLiteral("Division %1").arg(dice.below(3));
    if (path.size() > 1 && dice.happens(3)) path << QStringLiteral("Team %1").arg(dice.below(2));
    return path;
}

EventDraft anyEvent(Dice& dice, int number) {
    const QDate day = QDate(2021, 1, 1).addDays(dice.below(900));
    const QString date = dice.happens(8)   ? day.toString(QStringLiteral("yyyy"))
                         : dice.happens(6) ? day.toString(QStringLiteral("yyyy-MM"))
                                           : day.toString(Qt::ISODate);
    const QString people = QString::number(1 + dice.below(30) * dice.below(400));
    EventDraft draft = test::layoff(anyPath(dice), date,
                                    dice.happens(4)   ? QString()
                                    : dice.happens(3) ? u"more than " + people
                                                      : people);
    draft.event.uid = QString::number(number);
    draft.event.status = static_cast<EventStatus>(dice.below(4));
    if (dice.happens(9)) draft.event.kind = EventKind::HiringFreeze;
    const QStringList own = draft.organization;
    if (own.size() == 1 && dice.happens(3) && !draft.figures.empty()) {
        draft.figures.push_back({{QStringLiteral("Division 0")}, readFigure(QStringLiteral("15")).value()});
    }
    return draft;
}

void fill(test::FilledDocument& document, Dice& dice, int events) {
    for (int i = 0; i < events; ++i) document.save(anyEvent(dice, i));
    for (int i = 0; i + 1 < events; i += 5) {
        // From the later to the earlier, so that no cycle can come about.
        const auto kind = static_cast<LinkKind>(dice.below(kLinkKindCount));
        document.link(kind, QString::number(i + 1), QString::number(i));
    }
}

ViewState anyState(Dice& dice) {
    ViewState state;
    constexpr GroupBy kGroups[]{GroupBy::Company, GroupBy::Company, GroupBy::Division, GroupBy::Industry};
    state.lanes.by = kGroups[dice.below(4)];
    state.lanes.order = static_cast<LaneOrder>(dice.below(3));
    for (const QString& company : kCompanies) {
        if (!dice.happens(2)) continue;
        state.lanes.opened.push_back(company);
        if (dice.happens(2)) state.lanes.opened.push_back(company + QStringLiteral(" > Division 0"));
    }
    state.showsGross = dice.happens(2);
    if (dice.happens(3)) state.query.organizations = {{kCompanies[dice.below(3)]}, {kCompanies[dice.below(3)]}};
    if (dice.happens(3)) state.query.since = QDate(2021, 3, 1).addDays(dice.below(300));
    if (dice.happens(3)) state.query.until = QDate(2022, 3, 1).addDays(dice.below(300));
    if (dice.happens(2)) state.query.asOf = QDate(2021, 6, 1).addDays(dice.below(700));
    if (dice.happens(4)) state.query.kinds = {EventKind::Layoff};
    return state;
}

void expectMarksAddUp(TimelineStage& stage, const std::string& where) {
    const TimelineDrawing& drawing = stage.drawing();
    const TimelineContent& content = stage.content();
    const Total total = totalOf(*stage.selection());
    qint64 lanes = 0;
    for (std::size_t lane = 0; lane < content.lanes().size(); ++lane) {
        if (!content.lanes()[lane].isOpen) lanes += content.total(lane);
    }
    EXPECT_EQ(lanes, content.showsGross() ? total.gross : total.net) << where;
    for (const LaneRow& row : drawing.layout.rows) {
        if (content.lanes()[row.lane].isOpen) {
            EXPECT_TRUE(row.discs.empty()) << where;
            continue;
        }
        qint64 sum = row.before.value + row.after.value;
        for (const Disc& disc : row.discs) sum += disc.sum.value;
        EXPECT_EQ(sum, content.total(row.lane)) << where;
    }
}

TEST(TimelineProperty, MarksAndLanesAlwaysAddUpToTheTotal) {
    for (unsigned seed = 0; seed < 3; ++seed) {
        Dice dice(seed);
        test::FilledDocument document;
        fill(document, dice, 70);
        Browser browser;
        browser.setDocument(&*document);
        TimelineStage stage(&browser);
        stage.chart().setSize({900, 700});
        for (int round = 0; round < 60; ++round) {
            ASSERT_TRUE(browser.setState(anyState(dice)));
            stage.readContent();
            const std::string where = "seed " + std::to_string(seed) + " round " + std::to_string(round);
            expectMarksAddUp(stage, where);
            for (int zoom = 0; zoom < 4 && stage.content().hasMarks(); ++zoom) {
                stage.zoom(0.3 + dice.below(60) / 10.0, 200 + dice.below(600));
                expectMarksAddUp(stage, where);
            }
        }
    }
}

TEST(TimelineProperty, EveryLaneExplainsItsTotal) {
    Dice dice(11);
    test::FilledDocument document;
    fill(document, dice, 60);
    Browser browser;
    browser.setDocument(&*document);
    for (int round = 0; round < 25; ++round) {
        const ViewState state = anyState(dice);
        ASSERT_TRUE(browser.setState(state));
        for (const Lane& lane : lanesOf(*browser.selection(), state.lanes, state.showsGross)) {
            EXPECT_EQ(totalOf(*partOfLane(*browser.selection(), lane, state.lanes.by)), lane.total)
                << lane.key.toStdString();
        }
    }
}

}  // namespace
}  // namespace cutline
