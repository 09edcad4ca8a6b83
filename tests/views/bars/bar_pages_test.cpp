// SPDX-License-Identifier: GPL-3.0-or-later
// Whole bar charts, from workbooks, at the sizes of windows: no text overlaps or is cut.
#include "model/exchange/csv_import.h"
#include "tests/support/shared_data.h"
#include "tests/views/bars/layout_checks.h"
#include "tests/views/browse/filled_document.h"

#include <QFile>

#include <array>

namespace cutline {
namespace {

using test::expectReadable;
using test::FilledDocument;
using test::layoff;

constexpr std::array kWidths{320.0, 480.0, 800.0, 1280.0, 1920.0, 2560.0};

/// Every grouping, stack and measure that goes together.
void expectAllReadable(const Selection& selection, const Selection* today, const std::vector<double>& widths) {
    constexpr std::array kGroups{GroupBy::Company, GroupBy::Division, GroupBy::Month,  GroupBy::Quarter,
                                 GroupBy::Year,    GroupBy::Industry, GroupBy::Country};
    for (const GroupBy by : kGroups) {
        std::vector<BarOptions> cuts{{by, {}, 10}, {by, {}, 0}, {by, {}, 5, BarMeasure::Events}};
        cuts.push_back({by, {}, 10, BarMeasure::WorkforcePercent});
        for (const GroupBy stack : kGroups) {
            if (canStack(by, stack)) cuts.push_back({by, stack, 20});
        }
        for (const BarOptions& cut : cuts) {
            const BarTable table = barTable(selection, cut, false, kMostBars, today);
            for (const double width : widths) expectReadable(table, {width, 280}, themeOf(ThemeKind::Light));
        }
    }
}

std::vector<EventDraft> strangeNames() {
    const QStringList names{QStringLiteral("一家名字很长的公司").repeated(20),
                            QStringLiteral("A company whose name never ends ").repeated(7).trimmed(),
                            QStringLiteral("Donaudampfschifffahrtsgesellschaft").repeated(6).left(200),
                            QStringLiteral("شركة الأمثلة للتكنولوجيا المحدودة"),
                            QStringLiteral("חברת הדוגמאות בע״מ"),
                            QStringLiteral("IBM")};
    std::vector<EventDraft> drafts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        drafts.push_back(layoff({names[i]}, QStringLiteral("2023-03-%1").arg(10 + i), QString::number(900 * (i + 1))));
        drafts.push_back(layoff({names[i], names[i] + QStringLiteral(" Cloud")},
                                QStringLiteral("2022-0%1-02").arg(i + 1), QStringLiteral("more than 4,000,000")));
        drafts.push_back(layoff({names[i]}, QStringLiteral("202%1").arg(i % 4)));
        drafts.push_back(layoff({names[i]}, QStringLiteral("2021-34"), QStringLiteral("100 to 9,000")));
    }
    return drafts;
}

TEST(BarPages, ReadWellWithStrangeNamesAndOpenNumbers) {
    FilledDocument document(strangeNames());
    const Selection selection = Selection::pick(Ledger::count(document->dataset()), {}).value();
    expectAllReadable(selection, nullptr, {kWidths.begin(), kWidths.end()});
}

TEST(BarPages, ReadWellBesideWhatIsKnownToday) {
    FilledDocument document(strangeNames());
    Query then;
    then.asOf = QDate(2022, 4, 1);
    const Selection today = Selection::pick(Ledger::count(document->dataset()), {}).value();
    const Selection selection = Selection::pick(Ledger::count(document->dataset(), then.ledgerOptions()), then).value();
    expectAllReadable(selection, &today, {kWidths.begin(), kWidths.end()});
}

TEST(BarPages, ReadWellWithOneEventOfOneDay) {
    for (const char* figure : {"12", "", "more than 1,000,000"}) {
        FilledDocument document(
            {layoff({QStringLiteral("IBM")}, QStringLiteral("2023-03-20"), QString::fromLatin1(figure))});
        const Selection selection = Selection::pick(Ledger::count(document->dataset()), {}).value();
        expectAllReadable(selection, nullptr, {kWidths.begin(), kWidths.end()});
    }
}

TEST(BarPages, ReadWellOverThirtyYears) {
    std::vector<EventDraft> drafts;
    for (int month = 0; month < 360; month += 3) {
        drafts.push_back(layoff({QStringLiteral("IBM")},
                                QDate(1995, 1, 1).addMonths(month).toString(QStringLiteral("yyyy-MM-dd")),
                                QString::number(1 + (month * 7919) % 20'000)));
    }
    FilledDocument document(drafts);
    const Selection selection = Selection::pick(Ledger::count(document->dataset()), {}).value();
    expectAllReadable(selection, nullptr, {kWidths.begin(), kWidths.end()});
}

TEST(BarPages, ReadWellWithAWholeTracker) {
    const QString path = test::sharedFile(QStringLiteral("data/layoffs_fyi/2024-11_percent_signs.csv"));
    if (!QFile::exists(path)) GTEST_SKIP() << "the shared data is not here";
    const test::TemporaryFolder folder;
    auto workbook = Workbook::create(folder.file(QStringLiteral("real.cutline")));
    ASSERT_TRUE(workbook);
    ASSERT_TRUE(importCsv(**workbook, path));
    const auto dataset = Dataset::load(**workbook);
    ASSERT_TRUE(dataset);
    const Selection selection = Selection::pick(Ledger::count(*dataset), {}).value();
    ASSERT_GT(selection.dataset().organizationCount(), 2'400);
    expectAllReadable(selection, nullptr, {800, 1280, 1920});
    BarOptions all;
    all.top = 0;
    const BarTable table = barTable(selection, all, false);
    EXPECT_EQ(table.bars.size(), static_cast<std::size_t>(kMostBars));
    EXPECT_EQ(table.total(), totalOf(selection).net);
}

}  // namespace
}  // namespace cutline
