// SPDX-License-Identifier: GPL-3.0-or-later
// What must always hold of counting, over random families (DESIGN section 3).
#include "model/counting/lanes.h"
#include "model/counting/totals.h"
#include "tests/model/counting/made_dataset.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace test;

struct Drawn {
    MadeDataset made;
    std::vector<int> wholeOf;  ///< -1: none
    std::vector<qint64> said;
};

/// Draws families; the same seed always draws the same.
class RandomFamilies : public testing::Test {
protected:
    static constexpr unsigned kSeeds = 200;

    void forEachSeed(const std::function<void()>& check) {
        for (unsigned seed = 1; seed <= kSeeds; ++seed) {
            SCOPED_TRACE(seed);
            m_random.seed(seed);
            check();
        }
    }

    std::mt19937 m_random;

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    static QString uid(int i) { return QStringLiteral("e%1").arg(i * 7 % 100, 2, 10, QLatin1Char('0')); }

    QString date() {
        const QDate day = QDate(2022, 1, 1).addDays(upTo(60));
        switch (upTo(9)) {
            case 0:
                return day.toString(u"yyyy-MM"_s);
            case 1:
                return day.toString(u"yyyy"_s);
            default:
                return day.toString(Qt::ISODate);
        }
    }

    MadeDataset::Figures figures(qint64& said) {
        static const QStringList divisions{u"Co > A"_s, u"Co > A > Deep"_s, u"Co > B"_s, u"Co > C"_s};
        MadeDataset::Figures figures;
        qint64 own = 0;
        if (upTo(4) > 0) {
            own = upTo(1000);
            figures.push_back({u""_s, people(static_cast<double>(own), static_cast<Qualifier>(upTo(5)))});
        }
        qint64 parts = 0;
        for (const QString& division : divisions) {
            if (upTo(3) > 0) continue;
            const int part = upTo(400);
            figures.push_back({division, people(part, static_cast<Qualifier>(upTo(5)))});
            parts += part;
        }
        said = std::max(own, parts);
        return figures;
    }

    /// `isShallow`: parts hang on the first event only.
    Drawn draw(bool withRevisions, bool isShallow = false) {
        Drawn drawn;
        const int count = 2 + upTo(10);
        for (int i = 0; i < count; ++i) {
            qint64 said = 0;
            const auto drawnFigures = figures(said);
            drawn.made.event(uid(i), upTo(5) == 0 ? u"Co > B"_s : u"Co"_s, date(),
                             upTo(5) == 0 ? MadeDataset::Figures{} : drawnFigures);
            drawn.said.push_back(said);
            drawn.wholeOf.push_back(i > 0 && upTo(3) > 0 ? (isShallow ? 0 : upTo(i - 1)) : -1);
            if (drawn.wholeOf.back() >= 0) drawn.made.link(uid(i), LinkKind::PartOf, uid(drawn.wholeOf.back()));
            if (!withRevisions || i == 0) continue;
            if (upTo(4) == 0) drawn.made.link(uid(i), LinkKind::Corrects, uid(upTo(i - 1)));
            if (upTo(6) == 0) drawn.made.link(uid(i), LinkKind::Rescinds, uid(upTo(i - 1)));
            if (upTo(6) == 0) drawn.made.link(uid(i), LinkKind::DuplicateOf, uid(upTo(i - 1)));
        }
        return drawn;
    }
};

qint64 knownOf(const Ledger& ledger, const Drawn& drawn, int whole, const std::function<QString(int)>& uid) {
    qint64 parts = 0;
    for (std::size_t i = 0; i < drawn.wholeOf.size(); ++i) {
        if (drawn.wholeOf[i] == whole) parts += knownOf(ledger, drawn, static_cast<int>(i), uid);
    }
    if (whole < 0) return parts;
    return std::max(parts, ledger.said(indexOf(ledger.dataset(), uid(whole))).best);
}

TEST_F(RandomFamilies, AddUpToTheLargerOfWholeAndPartsAtEveryLevel) {
    forEachSeed([&] {
        const Drawn drawn = draw(false);
        const auto ledger = drawn.made.ledger();
        EXPECT_EQ(totalOf(drawn.made.pick()).net, knownOf(*ledger, drawn, -1, uid));
    });
}

// Of parts and their whole. An event in the middle that is announced after both its part and its whole ties those two
// together only on its own day, since links exist between known events only; then a total can fall without a revision.
TEST_F(RandomFamilies, NeverFallAsTheDayMovesForwardUnlessRevised) {
    forEachSeed([&] {
        const Drawn drawn = draw(false, true);
        qint64 before = 0;
        for (QDate asOf(2021, 12, 31); asOf <= QDate(2022, 12, 31); asOf = asOf.addDays(5)) {
            const qint64 net = totalOf(drawn.made.pick({.asOf = asOf})).net;
            EXPECT_GE(net, before) << asOf.toString(Qt::ISODate).toStdString();
            before = net;
        }
        EXPECT_EQ(totalOf(drawn.made.pick({.asOf = QDate(2022, 12, 31)})), totalOf(drawn.made.pick()));
    });
}

TEST_F(RandomFamilies, CountNoEventBelowNothing) {
    forEachSeed([&] {
        const auto ledger = draw(true).made.ledger();
        for (EventIndex event = 0; event < ledger->dataset().eventCount(); ++event) {
            EXPECT_GE(ledger->counted(event).low, 0);
            EXPECT_GE(ledger->counted(event).best, 0);
            EXPECT_GE(ledger->counted(event).high, 0);
        }
    });
}

TEST_F(RandomFamilies, RowsOfEveryGroupingAddUpToTheTotal) {
    forEachSeed([&] {
        const Drawn drawn = draw(true);
        for (const auto& organizations : {std::vector<QStringList>{}, {{u"Co"_s, u"A"_s}}, {{u"Co"_s, u"B"_s}}}) {
            const auto made = drawn.made.dataset();
            if (!organizations.empty() && made->at(organizations.front()) == kNoOrganization) continue;
            const Selection selection = drawn.made.pick({.organizations = organizations});
            const Total total = totalOf(selection);
            for (int by = 0; by < 7; ++by) {
                Total sum;
                for (const TotalRow& row : totalsBy(selection, static_cast<GroupBy>(by))) {
                    sum.net += row.total.net;
                    sum.netLow += row.total.netLow;
                    sum.gross += row.total.gross;
                }
                EXPECT_EQ(sum.net, total.net) << by;
                EXPECT_EQ(sum.netLow, total.netLow) << by;
                EXPECT_EQ(sum.gross, total.gross) << by;
            }
        }
    });
}

TEST_F(RandomFamilies, CellsOfAStackAddUpToTheirRowsAndColumns) {
    forEachSeed([&] {
        const Selection selection = draw(true).made.pick();
        const StackedTotals stacked = totalsBy(selection, GroupBy::Month, GroupBy::Division);
        std::vector<qint64> columns(stacked.columns.size());
        for (std::size_t row = 0; row < stacked.rows.size(); ++row) {
            qint64 sum = 0;
            for (std::size_t column = 0; column < columns.size(); ++column) {
                sum += stacked.cells[row][column].net;
                columns[column] += stacked.cells[row][column].net;
            }
            EXPECT_EQ(sum, stacked.rows[row].total.net);
        }
        for (std::size_t column = 0; column < columns.size(); ++column) {
            EXPECT_EQ(columns[column], stacked.columns[column].total.net);
        }
    });
}

TEST_F(RandomFamilies, ThePartOfASelectionThatAGroupGotAddsUpToTheGroup) {
    forEachSeed([&] {
        const Selection selection = draw(true).made.pick();
        for (const GroupBy by :
             {GroupBy::Company, GroupBy::Division, GroupBy::Month, GroupBy::Year, GroupBy::Country}) {
            for (const TotalRow& row : totalsBy(selection, by)) {
                EXPECT_EQ(totalOf(partOf(selection, by, row)), row.total) << row.key.toStdString();
            }
        }
    });
}

TEST_F(RandomFamilies, TheOrderOfEntryChangesNothing) {
    forEachSeed([&] {
        const Drawn drawn = draw(true);
        const auto forward = drawn.made.ledger();
        const auto backward = drawn.made.ledger({}, true);
        for (EventIndex event = 0; event < forward->dataset().eventCount(); ++event) {
            const QString id = forward->dataset().uid(event);
            const EventIndex other = indexOf(backward->dataset(), id);
            EXPECT_EQ(forward->counted(event), backward->counted(other)) << id.toStdString();
            EXPECT_EQ(forward->said(event), backward->said(other)) << id.toStdString();
            EXPECT_EQ(forward->standing(event), backward->standing(other)) << id.toStdString();
        }
    });
}

TEST_F(RandomFamilies, MarksOfAllLanesAddUpToTheTotalHoweverTheyAreOpened) {
    forEachSeed([&] {
        const Drawn drawn = draw(true);
        const Selection selection = drawn.made.pick();
        const Total total = totalOf(selection);
        for (const auto& opened :
             {std::vector<QString>{}, std::vector<QString>{u"Co"_s}, std::vector<QString>{u"Co"_s, u"Co > A"_s}}) {
            for (const GroupBy by : {GroupBy::Company, GroupBy::Division, GroupBy::Industry}) {
                qint64 net = 0;
                qint64 gross = 0;
                for (const Lane& lane : lanesOf(selection, {.by = by, .opened = opened})) {
                    qint64 laneNet = 0;
                    for (const Mark& mark : lane.marks) {
                        laneNet += mark.net;
                        gross += mark.gross;
                    }
                    net += laneNet;
                    if (!lane.isOpen) {
                        EXPECT_EQ(laneNet, lane.total.net) << lane.key.toStdString();
                    }
                }
                EXPECT_EQ(net, total.net);
                EXPECT_EQ(gross, total.gross);
            }
        }
    });
}

}  // namespace
}  // namespace cutline
