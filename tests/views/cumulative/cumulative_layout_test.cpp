// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_layout.h"

#include "model/exchange/csv_import.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"
#include "tests/views/browse/filled_document.h"
#include "views/cumulative/cumulative_words.h"
#include "views/cumulative/readout.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::FilledDocument;
using test::layoff;
using test::TemporaryFolder;

constexpr std::array kSizes{QSize(800, 300), QSize(1280, 330), QSize(1920, 420), QSize(420, 140), QSize(2560, 900)};

Selection everything(const std::shared_ptr<const Dataset>& dataset) {
    return Selection::pick(Ledger::count(dataset), {}).value();
}

CumulativeLayout laidOut(const CumulativeTable& table, QSizeF size) {
    return layOutCumulative(table, {}, wholeSpan(table), size, themeOf(ThemeKind::Light));
}

/// Labels overlap neither each other nor the plot, stay in the picture, and are whole unless the name is over-long.
void expectReadable(const CumulativeTable& table, QSizeF size) {
    SCOPED_TRACE(testing::Message() << size.width() << " x " << size.height());
    const CumulativeLayout layout = laidOut(table, size);
    const QRectF picture(QPointF(), size);
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
        const EndLabel& label = layout.lines[i].label;
        ASSERT_TRUE(layout.lines[i].hasLabel) << i;
        EXPECT_TRUE(picture.contains(label.rect)) << lineLabel(table, i).toStdString();
        EXPECT_TRUE(label.rect.contains(label.nameRect) && label.rect.contains(label.valueRect));
        EXPECT_GE(label.rect.left(), layout.frame.plot.right());
        EXPECT_FALSE(label.value.contains(QChar(0x2026)));
        if (lineLabel(table, i).size() <= 30 && size.width() >= 800) {
            EXPECT_FALSE(label.name.isCut) << lineLabel(table, i).toStdString();
        }
        for (std::size_t j = 0; j < i; ++j) {
            EXPECT_FALSE(label.rect.adjusted(0, 0.01, 0, -0.01).intersects(layout.lines[j].label.rect))
                << i << ' ' << j;
        }
    }
    double end = 0;
    for (const CalendarTick& tick : layout.ticks) {
        if (tick.label.isEmpty()) continue;
        EXPECT_GE(tick.x + kTickLabelOffset, end);
        end = tick.x + kTickLabelOffset + tick.labelWidth;
    }
    EXPECT_LE(end, size.width());
    for (const ValueLine& line : layout.valueLines) EXPECT_GE(line.rect.left(), 0);
}

void expectReadableHoweverItIsCut(const Selection& selection) {
    for (const auto by :
         {std::optional(GroupBy::Company), std::optional(GroupBy::Division), std::optional(GroupBy::Industry),
          std::optional(GroupBy::Country), std::optional<GroupBy>()}) {
        for (const int top : {1, 5, 20}) {
            for (const bool startsTogether : {false, true}) {
                for (const QSize size : kSizes) {
                    const int most = std::max(1, linesThatFit(size.height()) - 1);
                    expectReadable(cumulativeTable(selection, {by, top, startsTogether, false}, false, most), size);
                }
            }
        }
    }
}

TEST(CumulativeLayout, LabelsOfARealFileNeverOverlapAndAreNeverCut) {
    const QString csv = test::sharedFile(QStringLiteral("data/layoffs_fyi/2024-11_percent_signs.csv"));
    if (!QFile::exists(csv)) GTEST_SKIP() << "the shared data is not here";
    const TemporaryFolder folder;
    auto workbook = Workbook::create(folder.file(u"real.cutline"_s));
    ASSERT_TRUE(workbook) << workbook.error().oneLine().toStdString();
    ASSERT_TRUE(importCsv(**workbook, csv));
    expectReadableHoweverItIsCut(everything(Dataset::load(**workbook).value()));
}

TEST(CumulativeLayout, NamesOfAllScriptsAndLengthsAreReadable) {
    FilledDocument document({layoff({u"x"_s.repeated(200)}, u"2022-11-16"_s, u"10,000"_s),
                             layoff({u"The company with a very long name "_s.repeated(6)}, u"2022-12"_s, u"9,999"_s),
                             layoff({u"阿里巴巴集团控股有限公司"_s}, u"2023"_s, u"9,000"_s),
                             layoff({u"شركة الاتصالات السعودية"_s}, u"2023-02-01"_s, u"8,999"_s),
                             layoff({u"Meta"_s}, u"1993-03-14"_s, u"8,000"_s)});
    expectReadableHoweverItIsCut(everything(document->dataset()));
}

TEST(CumulativeLayout, ManyCompaniesOfOneSizeHaveLabelsSideBySide) {
    std::vector<EventDraft> drafts;
    for (int i = 0; i < 60; ++i) drafts.push_back(layoff({u"Company %1"_s.arg(i)}, u"2023-03-20"_s, u"100"_s));
    FilledDocument document(drafts);
    expectReadableHoweverItIsCut(everything(document->dataset()));
}

TEST(CumulativeLayout, OneEventAndNoneAreLaidOut) {
    FilledDocument none;
    EXPECT_TRUE(laidOut(cumulativeTable(everything(none->dataset()), {}, false), {800, 300}).lines.empty());
    FilledDocument one({layoff({u"Dell"_s}, u"2023-05-01"_s)});
    const Selection selection = everything(one->dataset());
    expectReadableHoweverItIsCut(selection);
    EXPECT_EQ(laidOut(cumulativeTable(selection, {}, false), {800, 300}).lines[0].label.value, u"0"_s);
}

TEST(CumulativeLayout, ALabelSaysTheSumAtTheEndOfWhatIsVisible) {
    FilledDocument document(
        {layoff({u"Dell"_s}, u"2022-01-10"_s, u"100"_s), layoff({u"Dell"_s}, u"2023-01-10"_s, u"50"_s)});
    const CumulativeTable table = cumulativeTable(everything(document->dataset()), {}, false);
    const auto day = [](int year, int month, int d) {
        return static_cast<double>(QDate(year, month, d).toJulianDay());
    };
    const auto shown = [&](double first, double last) {
        return layOutCumulative(table, {}, {first, last}, {800, 300}, themeOf(ThemeKind::Light)).lines[0];
    };
    EXPECT_EQ(shown(day(2022, 1, 1), day(2023, 1, 11)).label.value, u"150"_s);
    EXPECT_EQ(shown(day(2022, 1, 1), day(2023, 1, 10)).label.value, u"100"_s);
    EXPECT_FALSE(shown(day(2021, 1, 1), day(2021, 3, 1)).hasLabel);
}

TEST(CumulativeLayout, TheMouseFindsLinesAndLabels) {
    FilledDocument document(
        {layoff({u"Dell"_s}, u"2022-01-10"_s, u"100"_s), layoff({u"IBM"_s}, u"2023-01-10"_s, u"50"_s)});
    const CumulativeTable table = cumulativeTable(everything(document->dataset()), {}, false);
    const CumulativeLayout layout = laidOut(table, {800, 300});
    EXPECT_EQ(layout.at(layout.lines[1].label.rect.center()), std::optional<std::size_t>(1));
    EXPECT_EQ(layout.at(layout.lines[0].path.points.last() + QPointF(-40, 3)), std::optional<std::size_t>(0));
    EXPECT_EQ(layout.at(layout.frame.plot.center() + QPointF(-100, 20)), std::nullopt);
    EXPECT_EQ(layout.at({2, 2}), std::nullopt);
}

TEST(CumulativeLayout, TheReadoutSaysAllValuesOfADayLargestFirst) {
    FilledDocument document({layoff({u"Dell"_s}, u"2022-01-10"_s, u"100"_s),
                             layoff({u"IBM"_s}, u"2022-06-10"_s, u"50"_s),
                             layoff({u"Dell"_s}, u"2023-01-10"_s, u"1,000"_s)});
    const CumulativeTable table = cumulativeTable(everything(document->dataset()), {}, false);
    const CumulativeLayout layout = laidOut(table, {800, 300});
    const double day = static_cast<double>(QDate(2022, 6, 10).toJulianDay()) + 0.5;
    const Readout readout = readoutAt(table, layout, layout.frame.scale.xOf(day), themeOf(ThemeKind::Light));
    EXPECT_EQ(readout.heading, u"10 June 2022"_s);
    ASSERT_EQ(readout.rows.size(), 2U);
    EXPECT_EQ(readout.rows[0].value, u"100"_s);
    EXPECT_EQ(readout.rows[1].value, u"50"_s);
    EXPECT_TRUE(QRectF(0, 0, 800, 300).contains(readout.rect));
}

}  // namespace
}  // namespace cutline
