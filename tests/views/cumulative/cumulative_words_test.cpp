// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_words.h"

#include "tests/views/browse/filled_document.h"
#include "views/cumulative/cumulative_keys.h"
#include "views/cumulative/line_narrowing.h"
#include "views/cumulative/line_style.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

#include <set>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::FilledDocument;
using test::layoff;

struct Filled {
    FilledDocument document{{layoff({u"Amazon"_s}, u"2022-11-16"_s, u"10,000"_s),
                             layoff({u"Meta"_s}, u"2022-11-09"_s, u"11,000"_s),
                             layoff({u"Dell"_s}, u"2023"_s, u"500"_s), layoff({u"IBM"_s}, u"2023-03"_s, u"400"_s)}};
    Selection selection = Selection::pick(Ledger::count(document->dataset()), {}).value();

    [[nodiscard]] CumulativeTable table(CumulativeOptions options = {}) const {
        return cumulativeTable(selection, options, false);
    }
};

TEST(CumulativeWords, TheSummarySaysRangeTotalAndTheLargestLines) {
    const Filled filled;
    const ChartData data = chartDataOf(filled.table(), 21'900);
    EXPECT_EQ(data.summary,
              u"Net headcount cuts, added up by company, 9 November 2022 to 31 December 2023: 21,900 people in all. "
              "Largest: Meta 11,000, Amazon 10,000, Dell 500."_s);
    ASSERT_EQ(data.rows.size(), 4U);
    for (const QStringList& row : data.rows) EXPECT_EQ(row.size(), data.headers.size());
    EXPECT_EQ(data.rows[0][0], u"Meta"_s);
    EXPECT_EQ(data.rows[0][3], u"11,000"_s);
}

TEST(CumulativeWords, NothingIsSaidToBeNothing) {
    EXPECT_FALSE(chartDataOf({}, 0).summary.isEmpty());
    EXPECT_TRUE(chartDataOf({}, 0).rows.empty());
}

TEST(CumulativeWords, ACopyHasARowForEachDayAndAColumnForEachLine) {
    const Filled filled;
    const QStringList lines = asTabSeparated(filled.table()).split(u'\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines[0], u"Date\tMeta\tAmazon\tDell\tIBM"_s);
    EXPECT_EQ(lines[1], u"2022-11-09\t11000\t\t\t"_s);
    EXPECT_EQ(lines[4], u"2023-12-31\t11000\t10000\t500\t400"_s);
}

TEST(CumulativeWords, WhatHasNoReadingIsNamed) {
    const Filled filled;
    const CumulativeTable table = filled.table({GroupBy::Company, 5, false, true});
    EXPECT_TRUE(table.isEmpty());
    EXPECT_EQ(leftOutWords(table), u"Left out, no workforce reading within 400 days: Meta, Amazon, Dell and 1 more."_s);
}

TEST(CumulativeWords, ACoarseStepIsSaidToBeByItsLastDay) {
    const Filled filled;
    const CumulativeTable table = filled.table();
    EXPECT_EQ(stepWords(table, 2, table.lines[2].steps[0]), u"Dell, by 31 December 2023: 500 more, 500 in all"_s);
}

TEST(LineStyle, NoTwoLinesLookAlike) {
    CumulativeTable table;
    table.lines.resize(kMostCumulativeLines + 1);
    table.lines.back().kind = CumulativeLineKind::Other;
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        std::set<QString> looks;
        for (std::size_t i = 0; i < table.lines.size(); ++i) {
            const QPen pen = penOf(table, i, themeOf(kind), kLineWidth);
            QString look = pen.color().name();
            for (const qreal dash : pen.dashPattern()) look += u' ' + QString::number(dash);
            looks.insert(look);
            EXPECT_GE(contrast(pen.color(), themeOf(kind).ground), 3);
        }
        EXPECT_EQ(looks.size(), table.lines.size());
    }
}

TEST(CumulativeKeys, EveryKeyHasWordsAndACommand) {
    EXPECT_EQ(cumulativeKeys().size(), 9U);
    for (const KeyWords& key : cumulativeKeys()) {
        EXPECT_FALSE(key.keys.isEmpty());
        EXPECT_FALSE(key.words.isEmpty());
    }
    EXPECT_EQ(cumulativeCommand(QKeyEvent(QEvent::KeyPress, Qt::Key_Plus, Qt::ShiftModifier)),
              CumulativeCommand::ZoomIn);
    EXPECT_EQ(cumulativeCommand(QKeyEvent(QEvent::KeyPress, Qt::Key_E, Qt::ControlModifier)), std::nullopt);
}

TEST(LineNarrowing, WhatIsPickedIsWhatTheLineAddsUp) {
    const Filled filled;
    for (const int top : {2, 5}) {
        const CumulativeTable table = filled.table({GroupBy::Company, top, false, false});
        for (std::size_t i = 0; i < table.lines.size(); ++i) {
            const auto only = onlyLine(filled.selection, table, i);
            ASSERT_TRUE(only) << only.error().toStdString();
            const auto picked = Selection::pick(filled.selection.sharedLedger(), *only).value();
            EXPECT_EQ(totalOf(picked).net, table.lines[i].end());
            const auto without = allButLine(filled.selection, table, i);
            ASSERT_TRUE(without) << without.error().toStdString();
            const auto rest = Selection::pick(filled.selection.sharedLedger(), *without).value();
            EXPECT_EQ(totalOf(rest).net, 21'900 - table.lines[i].end());
        }
    }
}

TEST(LineNarrowing, SaysWhyWhereNoFilterSaysThat) {
    const Filled filled;
    const CumulativeTable industries = filled.table({GroupBy::Industry, 5, false, false});
    ASSERT_EQ(industries.lines.size(), 1U);
    EXPECT_FALSE(onlyLine(filled.selection, industries, 0));
    EXPECT_FALSE(allButLine(filled.selection, industries, 0));
    const CumulativeTable everything = filled.table({std::nullopt, 5, false, false});
    EXPECT_FALSE(onlyLine(filled.selection, everything, 0));
}

}  // namespace
}  // namespace cutline
