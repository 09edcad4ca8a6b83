// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsx_totals.h"

#include "model/counting/totals.h"
#include "model/wording/wording.h"

#include <algorithm>

namespace cutline {

namespace {

constexpr int kBlockWidth = 8;

std::vector<XlsxSheet::Column> blockColumns(const QString& key, double width) {
    return {{key, width},
            {QStringLiteral("Net"), 12},
            {QStringLiteral("Net, lowest"), 12},
            {QStringLiteral("Net, highest"), 12},
            {QStringLiteral("Announced"), 12},
            {QStringLiteral("Events"), 9},
            {QStringLiteral("Without a number"), 17},
            {QStringLiteral("Only a percentage"), 17}};
}

void writeTotal(XlsxSheet& sheet, const QString& key, const Total& total, XlsxStyle style) {
    const auto people = [&](qint64 number) { sheet.number(static_cast<double>(number), XlsxNumber::People, style); };
    sheet.text(key, style);
    people(total.net);
    people(total.netLow);
    if (total.netHigh) {
        people(*total.netHigh);
    } else {
        sheet.text(QStringLiteral("open"), style);
    }
    people(total.gross);
    people(total.events);
    people(total.withoutNumber);
    people(total.percentOnly);
}

void writeRow(XlsxSheet& sheet, const std::vector<TotalRow>& rows, std::size_t row) {
    if (row >= rows.size()) return sheet.skip(kBlockWidth);
    const QString& key = rows[row].key;
    writeTotal(sheet, key.isEmpty() ? QStringLiteral("(not known)") : key, rows[row].total, XlsxStyle::Plain);
}

void writeHeading(XlsxSheet& sheet, const Selection& selection, const Total& total) {
    const QString asked = queryWords(selection.query());
    sheet.text(asked.isEmpty() ? QStringLiteral("All layoffs") : QStringLiteral("Layoffs: ") + asked, XlsxStyle::Title);
    sheet.endRow();
    sheet.text(totalWords(total), XlsxStyle::Bold);
    sheet.endRow();
    sheet.text(QStringLiteral("Net counts each headcount once, on the day it first became public. Announced adds up "
                              "everything that was said. “open”: nobody said how high."),
               XlsxStyle::Quiet);
    sheet.endRow();
    sheet.endRow();
}

}  // namespace

void addXlsxTotals(XlsxBook& book, const Selection& selection) {
    const Total total = totalOf(selection);
    const auto byCompany = totalsBy(selection, GroupBy::Company);
    const auto byMonth = totalsBy(selection, GroupBy::Month);
    XlsxSheet& sheet = book.addSheet(QStringLiteral("Totals"));
    writeHeading(sheet, selection, total);
    auto columns = blockColumns(QStringLiteral("Company"), 30);
    columns.push_back({QString(), 3});
    const auto months = blockColumns(QStringLiteral("Month"), 12);
    columns.insert(columns.end(), months.begin(), months.end());
    sheet.header(columns, false);
    for (int block = 0; block < 2; ++block) {
        writeTotal(sheet, QStringLiteral("All"), total, XlsxStyle::Bold);
        sheet.skip();
    }
    sheet.endRow();
    for (std::size_t row = 0; row < std::max(byCompany.size(), byMonth.size()) && sheet.hasRoom(); ++row) {
        writeRow(sheet, byCompany, row);
        sheet.skip();
        writeRow(sheet, byMonth, row);
        sheet.endRow();
    }
}

}  // namespace cutline
