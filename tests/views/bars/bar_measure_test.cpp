// SPDX-License-Identifier: GPL-3.0-or-later
// What the length of a bar means: people, layoffs, percent of workforce; bounds, and what is known today.
#include "tests/views/browse/filled_document.h"
#include "views/bars/bar_bounds.h"
#include "views/bars/bar_parts.h"
#include "views/bars/bar_words.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;

Selection picked(FilledDocument& document, const Query& query = {}) {
    return Selection::pick(Ledger::count(document->dataset(), query.ledgerOptions()), query).value();
}

EventDraft workforce(const QString& company, const QString& date, const QString& people) {
    EventDraft draft = layoff({company}, date, people);
    draft.event.uid += QStringLiteral("#workforce");
    draft.event.kind = EventKind::Workforce;
    return draft;
}

BarOptions by(GroupBy group, BarMeasure measure = BarMeasure::People) {
    BarOptions options;
    options.by = group;
    options.measure = measure;
    return options;
}

TEST(BarMeasure, CountsLayoffs) {
    FilledDocument document({layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-01-04"), QStringLiteral("8,000")),
                             layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20")),
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("10,000"))});
    const BarTable table = barTable(picked(document), by(GroupBy::Company, BarMeasure::Events), false);
    ASSERT_EQ(table.bars.size(), 2U);
    EXPECT_EQ(table.bars[0].label, QStringLiteral("Amazon"));
    EXPECT_EQ(table.bars[0].value, 2);
    EXPECT_EQ(titleOf(table), QStringLiteral("Layoffs by company"));
    EXPECT_EQ(valueWords(table, table.bars[0]), QStringLiteral("2"));
    EXPECT_FALSE(boundsOf(table, table.bars[0]));
}

TEST(BarMeasure, CountsAnEventOfSeveralDivisionsOnceInOther) {
    EventDraft both = layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("900"));
    for (const char* name : {"AWS", "Twitch", "Alexa", "Games"}) {
        both.figures.push_back(
            {{QStringLiteral("Amazon"), QString::fromLatin1(name)}, readFigure(QStringLiteral("100")).value()});
    }
    FilledDocument document({both});
    BarOptions options = by(GroupBy::Division, BarMeasure::Events);
    options.top = 2;
    const BarTable table = barTable(picked(document), options, false);
    ASSERT_EQ(table.bars.size(), 3U);
    EXPECT_EQ(table.bars.back().groups.size(), 3U);
    EXPECT_EQ(table.bars.back().value, 1);
    options.measure = BarMeasure::People;
    const BarTable people = barTable(picked(document), options, false);
    EXPECT_EQ(people.bars.back().total.events, 1);
    EXPECT_EQ(people.total(), 900);
}

TEST(BarMeasure, TakesPercentagesOfTheLatestReading) {
    FilledDocument document({workforce(QStringLiteral("Amazon"), QStringLiteral("2021-12-31"), QStringLiteral("1000")),
                             workforce(QStringLiteral("Amazon"), QStringLiteral("2022-12-31"), QStringLiteral("2000")),
                             layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-01-04"), QStringLiteral("250")),
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("9,000"))});
    const BarTable table = barTable(picked(document), by(GroupBy::Company, BarMeasure::WorkforcePercent), false);
    ASSERT_EQ(table.bars.size(), 2U);
    EXPECT_EQ(table.bars[0].label, QStringLiteral("Amazon"));
    EXPECT_DOUBLE_EQ(table.lengthOf(table.bars[0]), 12.5);
    EXPECT_EQ(valueWords(table, table.bars[0]), QStringLiteral("12.5 %"));
    EXPECT_EQ(table.bars[1].kind, BarKind::NoReading);
    EXPECT_EQ(valueWords(table, table.bars[1]), QStringLiteral("no workforce reading"));
    EXPECT_EQ(titleOf(table), QStringLiteral("Net cuts as percent of workforce by company"));
    EXPECT_TRUE(barWords(table, table.bars[0]).contains(QStringLiteral("250 of 2,000 people")));
}

TEST(BarMeasure, AReadingThatIsTooOldSaysNothing) {
    FilledDocument document({workforce(QStringLiteral("Amazon"), QStringLiteral("2021-01-31"), QStringLiteral("1000")),
                             layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-01-04"), QStringLiteral("250"))});
    const BarTable table = barTable(picked(document), by(GroupBy::Company, BarMeasure::WorkforcePercent), false);
    EXPECT_EQ(table.bars.at(0).kind, BarKind::NoReading);
    EXPECT_DOUBLE_EQ(table.lengthOf(table.bars[0]), 0);
    EXPECT_FALSE(table.bars[0].workforce);
}

TEST(BarMeasure, ListsManyWithoutAReadingApart) {
    std::vector<EventDraft> drafts;
    for (int i = 0; i < 9; ++i) {
        const QString company = QStringLiteral("Company %1").arg(i);
        drafts.push_back(layoff({company}, QStringLiteral("2023-03-20"), QString::number(100 + i)));
        if (i < 4) drafts.push_back(workforce(company, QStringLiteral("2023-01-01"), QStringLiteral("1,000")));
    }
    FilledDocument document(drafts);
    BarOptions options = by(GroupBy::Company, BarMeasure::WorkforcePercent);
    options.top = 2;
    const BarTable table = barTable(picked(document), options, false);
    ASSERT_EQ(table.bars.size(), 4U);
    EXPECT_EQ(table.bars[2].label, QStringLiteral("Other (2)"));
    EXPECT_EQ(table.bars[2].workforce, 2'000);
    EXPECT_EQ(table.bars[3].label, QStringLiteral("No workforce reading (5)"));
    EXPECT_EQ(valueWords(table, table.bars[3]), QStringLiteral("530 people"));
}

TEST(BarMeasure, KeepsOnlyWhatGoesTogether) {
    BarOptions options = by(GroupBy::Month, BarMeasure::WorkforcePercent);
    EXPECT_EQ(fitting(options).measure, BarMeasure::People);
    options = by(GroupBy::Company, BarMeasure::WorkforcePercent);
    options.stack = GroupBy::Year;
    EXPECT_FALSE(fitting(options).stack);
    options.stack = GroupBy::Division;
    EXPECT_TRUE(fitting(options).stack);
    options.measure = BarMeasure::Events;
    EXPECT_FALSE(fitting(options).stack);
}

TEST(BarMeasure, SaysBetweenWhatANumberLies) {
    FilledDocument document(
        {layoff({QStringLiteral("Open")}, QStringLiteral("2023-01-04"), QStringLiteral("more than 400")),
         layoff({QStringLiteral("Range")}, QStringLiteral("2023-01-04"), QStringLiteral("100 to 300")),
         layoff({QStringLiteral("Exact")}, QStringLiteral("2023-01-04"), QStringLiteral("50"))});
    const BarTable table = barTable(picked(document), by(GroupBy::Company), false);
    ASSERT_EQ(table.bars.size(), 3U);
    EXPECT_EQ(boundsWords(table, table.bars[0]), QStringLiteral("no upper end"));
    EXPECT_EQ(boundsWords(table, table.bars[1]), QStringLiteral("between 100 and 300"));
    EXPECT_EQ(boundsWords(table, table.bars[2]), QString());
    EXPECT_FALSE(boundsOf(barTable(picked(document), by(GroupBy::Company), true), table.bars[0]))
        << "announced numbers have no bounds";
}

TEST(BarMeasure, NobodyGaveANumberIsNotZero) {
    FilledDocument document({layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-01-04"))});
    const BarTable table = barTable(picked(document), by(GroupBy::Company), false);
    EXPECT_EQ(valueWords(table, table.bars.at(0)), QStringLiteral("no number"));
    EXPECT_EQ(shortValueWords(table, table.bars[0]), QStringLiteral("?"));
}

TEST(BarMeasure, WritesSharesAsPreciselyAsTheyRead) {
    EXPECT_EQ(shareWords(0), QStringLiteral("0 %"));
    EXPECT_EQ(shareWords(0.001), QStringLiteral("below 0.01 %"));
    EXPECT_EQ(shareWords(0.0432), QStringLiteral("0.04 %"));
    EXPECT_EQ(shareWords(1.8123), QStringLiteral("1.8 %"));
    EXPECT_EQ(shareWords(37.6), QStringLiteral("38 %"));
}

TEST(BarMeasure, ComparesWithWhatIsKnownToday) {
    FilledDocument document({layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                             layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("9,000")),
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("500"))});
    Query then;
    then.asOf = QDate(2022, 12, 31);
    const Selection today = picked(document);
    const BarTable names = barTable(picked(document, then), by(GroupBy::Company), false, kMostBars, &today);
    ASSERT_EQ(names.bars.size(), 2U);
    EXPECT_EQ(names.total(), 10'000);
    EXPECT_EQ(todayWords(names, names.bars[0]), QStringLiteral("today 19,000"));
    EXPECT_EQ(names.bars[1].label, QStringLiteral("Not known then (1)"));
    EXPECT_EQ(names.bars[1].today->net, 500);
    const BarTable months = barTable(picked(document, then), by(GroupBy::Month), false, kMostBars, &today);
    ASSERT_EQ(months.bars.size(), 5U);
    EXPECT_EQ(months.total(), 10'000);
    EXPECT_EQ(months.bars[4].today->net, 9'500);
    EXPECT_EQ(todayWords(months, months.bars[0]), QString());
}

TEST(BarData, HasASentenceAndARowForEachBar) {
    FilledDocument document(
        {layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("more than 10,000")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("500")),
         layoff({QStringLiteral("Dell")}, QStringLiteral("2023-03-14"))});
    const ChartData data = chartDataOf(barTable(picked(document), by(GroupBy::Company), false));
    EXPECT_EQ(data.summary, QStringLiteral("Net headcount cuts by company: 3 bars, 10,500 people together. "
                                           "The largest are Amazon with 10,000 and Meta with 500."));
    ASSERT_EQ(data.rows.size(), 3U);
    for (const QStringList& row : data.rows) EXPECT_EQ(row.size(), data.headers.size());
    EXPECT_EQ(data.rows[0][3], QStringLiteral("no upper end"));
    EXPECT_EQ(data.rows[2][1], QStringLiteral("no number"));
}

TEST(BarData, IsCopiedAsPlainNumbersWithTabs) {
    FilledDocument document(
        {layoff({QStringLiteral("A\tB\n C")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000"))});
    const BarTable table = barTable(picked(document), by(GroupBy::Company), false);
    const QStringList lines = tabSeparated(table).split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("A B C\t10000\t"))) << lines[1].toStdString();
    EXPECT_EQ(lines[0].count(u'\t'), lines[1].count(u'\t'));
}

TEST(BarParts, EachBarAddsUpItsPart) {
    EventDraft both = layoff({QStringLiteral("Amazon")}, QStringLiteral("2023-03-20"), QStringLiteral("900"));
    both.figures.push_back(
        {{QStringLiteral("Amazon"), QStringLiteral("AWS")}, readFigure(QStringLiteral("100")).value()});
    FilledDocument document({both, layoff({QStringLiteral("Meta")}, QStringLiteral("2023"), QStringLiteral("70")),
                             layoff({QStringLiteral("Dell")}, QStringLiteral("2021-03-14"), QStringLiteral("60"))});
    const Selection selection = picked(document);
    for (const GroupBy group : {GroupBy::Company, GroupBy::Division, GroupBy::Month, GroupBy::Quarter, GroupBy::Year,
                                GroupBy::Industry, GroupBy::Country}) {
        BarOptions options = by(group);
        options.top = 1;
        const BarTable table = barTable(selection, options, false);
        for (const Bar& bar : table.bars) {
            EXPECT_EQ(totalOf(partOf(selection, table, bar)).net, bar.value) << bar.label.toStdString();
            EXPECT_EQ(totalOf(partOf(selection, table, bar)).events, bar.total.events) << bar.label.toStdString();
        }
        for (const EventIndex event : selection.events()) {
            EXPECT_TRUE(barOfEvent(table, selection.dataset(), event));
        }
    }
}

}  // namespace
}  // namespace cutline
