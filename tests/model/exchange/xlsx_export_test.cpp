// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsx_export.h"

#include "model/counting/totals.h"
#include "model/exchange/json_reader.h"
#include "model/exchange/xlsx_book.h"
#include "model/exchange/xlsx_text.h"
#include "model/sample/sample.h"
#include "tests/model/exchange/unpacked.h"
#include "tests/support/temporary_folder.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using Cells = QMap<QString, test::SheetCell>;

QString q(const char* text) { return QString::fromUtf8(text); }

struct Exported {
    explicit Exported(const Workbook& workbook, const Query& query = {})
        : selection(Selection::pick(Ledger::count(Dataset::load(workbook).value()), query).value()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = writeXlsx(buffer, workbook, selection);
        EXPECT_TRUE(written) << written.error().oneLine().toStdString();
        notes = written.value_or(QStringList());
        parts = test::unpacked(buffer.data());
    }
    [[nodiscard]] QByteArray xml(int sheet) const {
        return parts.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
    }
    [[nodiscard]] Cells cells(int sheet) const { return test::sheetCells(xml(sheet)); }

    Selection selection;
    QStringList notes;
    QMap<QString, QByteArray> parts;
};

std::unique_ptr<Workbook> workbookOf(const char* events) {
    auto workbook = std::move(*Workbook::createInMemory());
    const auto imported =
        importJson(*workbook, QByteArray(R"({"cutline": 1, "organizations": [], "events": [)") + events + "]}", q("x"));
    EXPECT_TRUE(imported) << imported.error().oneLine().toStdString();
    return workbook;
}

double columnSum(const Cells& cells, QChar column) {
    double sum = 0;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const bool isIn = it.key().startsWith(column) && it.key()[1].isDigit() && it->type == q("n");
        if (isIn) sum += it->value.toDouble();
    }
    return sum;
}

TEST(XlsxExport, SumsAreTheTotalsOfTheSample) {
    const auto sample = openSample().value();
    const Exported all(*sample);
    const Total total = totalOf(all.selection);
    const Cells events = all.cells(1);
    EXPECT_EQ(events[q("F1")].value, q("Said"));
    EXPECT_EQ(events[q("G1")].value, q("Counted"));
    EXPECT_EQ(columnSum(events, u'F'), double(total.gross));
    EXPECT_EQ(columnSum(events, u'G'), double(total.net));
    const Cells totals = all.cells(3);
    EXPECT_EQ(totals[q("A6")].value, q("All"));
    EXPECT_EQ(totals[q("B6")].value.toLongLong(), total.net);
    EXPECT_EQ(totals[q("E6")].value.toLongLong(), total.gross);
    EXPECT_EQ(totals[q("G6")].value.toLongLong(), total.withoutNumber);
    // Companies in B, months in K, each beside its own "All".
    EXPECT_EQ(columnSum(totals, u'B'), 2.0 * double(total.net));
    EXPECT_EQ(columnSum(totals, u'K'), 2.0 * double(total.net));
    const auto byCompany = totalsBy(all.selection, GroupBy::Company);
    EXPECT_EQ(totals[q("A7")].value, byCompany.front().key);
    EXPECT_EQ(totals[q("B7")].value.toLongLong(), byCompany.front().total.net);
}

TEST(XlsxExport, CellsAreTyped) {
    const auto workbook = workbookOf(R"json(
 {"uid": "a", "organization": ["A"], "kind": "layoff", "announced": "2023-03-20", "headline": "=1+1",
  "note": "@SUM(A1)", "figures": [{"measure": "people", "low": 9000, "best": 9000, "high": null,
  "qualifier": "more_than"}, {"measure": "percent", "low": 13, "best": 13, "high": 13, "qualifier": "exact"}],
  "citations": [{"url": "https://example.org/1"}]},
 {"uid": "b", "organization": ["A", "=B"], "kind": "layoff", "announced": "2023-03", "headline": "007",
  "citations": [{"url": "javascript:alert(1)"}]})json");
    const Exported exported(*workbook);
    Cells cells = exported.cells(1);
    // 20 March 2023 is day 45,005 of Excel's calendar.
    EXPECT_EQ(cells[q("A2")].type, q("n"));
    EXPECT_EQ(cells[q("A2")].value, q("45005"));
    EXPECT_EQ(cells[q("A3")].type, q("inlineStr")) << "a month is no day";
    EXPECT_EQ(cells[q("A3")].value, q("2023-03"));
    EXPECT_EQ(cells[q("H2")].value, q("9000"));
    EXPECT_FALSE(cells.contains(q("J2"))) << "an open end is empty, not 0";
    EXPECT_EQ(cells[q("L2")].value, q("0.13"));
    for (const auto& [at, text] : {std::pair("N2", "=1+1"), {"O2", "@SUM(A1)"}, {"C3", "=B"}, {"N3", "007"}}) {
        EXPECT_EQ(cells[q(at)].type, q("inlineStr")) << at;
        EXPECT_EQ(cells[q(at)].value, q(text)) << at;
    }
    EXPECT_EQ(exported.xml(1).count("<hyperlink "), 1) << "only the web opens";
    EXPECT_EQ(cells[q("Q3")].value, q("javascript:alert(1)"));
    EXPECT_TRUE(exported.xml(1).contains("<autoFilter ref=\"A1:T3\""));
    EXPECT_TRUE(exported.xml(1).contains("state=\"frozen\""));
    EXPECT_FALSE(exported.xml(1).contains("<f>"));
}

TEST(XlsxExport, WhatACellDoesNotHoldIsCutAndSaid) {
    const QByteArray longest(kLongestCellText, 'x');
    const QByteArray events = R"({"uid": "a", "organization": ["A"], "kind": "layoff", "announced": "2023",
        "headline": ")" + longest +
                              R"(", "note": ")" + longest + R"(x"})";
    const Exported exported(*workbookOf(events.constData()));
    Cells cells = exported.cells(1);
    EXPECT_EQ(cells[q("N2")].value.size(), kLongestCellText);
    EXPECT_EQ(cells[q("O2")].value.size(), kLongestCellText);
    EXPECT_TRUE(cells[q("O2")].value.endsWith(u'…'));
    ASSERT_EQ(exported.notes.size(), 1);
    EXPECT_TRUE(exported.notes.front().endsWith(q(": 1")));
}

TEST(XlsxExport, StopsWhereItIsAskedTo) {
    const auto sample = openSample().value();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto stopped = writeXlsx(buffer, *sample, Exported(*sample).selection, [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(buffer.data().isEmpty());
}

TEST(XlsxBook, ASheetThatIsFullIsAClearError) {
    const test::TemporaryFolder folder;
    auto book = XlsxBook::create(folder.file(q("full.xlsx"))).value();
    XlsxSheet& sheet = book->addSheet(q("Rows"));
    sheet.header({{q("A"), 10}}, false);
    qint64 rows = 1;
    for (; sheet.hasRoom(); ++rows) sheet.endRow();
    EXPECT_EQ(rows, kMostSheetRows);
    const auto closed = book->close();
    ASSERT_FALSE(closed);
    EXPECT_TRUE(closed.error().why.contains(q("1,048,576"))) << closed.error().why.toStdString();
    EXPECT_FALSE(closed.error().todo.isEmpty());
}

TEST(XlsxBook, MoreLinksThanASheetHoldsStayText) {
    const test::TemporaryFolder folder;
    const QString path = folder.file(q("links.xlsx"));
    auto book = XlsxBook::create(path).value();
    XlsxSheet& sheet = book->addSheet(q("Links"));
    for (int i = 0; i < kMostSheetLinks + 2; ++i) {
        sheet.link(q("https://example.org/"));
        sheet.endRow();
    }
    ASSERT_TRUE(book->close());
    EXPECT_EQ(book->plainLinks(), 2);
    const QByteArray xml = test::unpacked(test::contentOf(path)).value(q("xl/worksheets/sheet1.xml"));
    EXPECT_EQ(xml.count("<hyperlink "), kMostSheetLinks);
    EXPECT_EQ(xml.count("</c>"), kMostSheetLinks + 2);
}

TEST(XlsxText, HoldsOnlyWhatXmlCan) {
    bool isCut = false;
    EXPECT_EQ(xlsxText(q("a\r\nb\rc\td"), isCut), "a\nb\nc\td");
    EXPECT_EQ(xlsxText(QString(u'a') + QChar(0) + QChar(0xFFFE) + QChar(0xD800), isCut),
              q("a\uFFFD\uFFFD\uFFFD").toUtf8());
    EXPECT_EQ(xlsxText(q("裁员 😀"), isCut), q("裁员 😀").toUtf8());
    EXPECT_EQ(xlsxText(q("_x0041_ _x41_"), isCut), "_x005F_x0041_ _x41_") << "stays what it was when Excel reads it";
    EXPECT_FALSE(isCut);
    const QString pairs = q("😀").repeated(kLongestCellText / 2 + 1);
    EXPECT_LE(QString::fromUtf8(xlsxText(pairs, isCut)).size(), kLongestCellText);
    EXPECT_TRUE(isCut);
}

TEST(XlsxText, ControlCharactersComeThroughAsCodes) {
    const Exported exported(*workbookOf(
        R"({"uid": "a", "organization": ["A"], "kind": "layoff", "announced": "2023", "headline": "a\u0007b"})"));
    EXPECT_EQ(exported.cells(1)[q("N2")].value, q("a_x0007_b"));
}

TEST(XlsxText, OnlyAnExactDayThatExcelKnowsIsADate) {
    const auto day = [](const char* text) { return xlsxDay(EventDate::parse(q(text)).value()); };
    EXPECT_EQ(day("1900-03-01"), 61);
    EXPECT_EQ(day("2023-03-20"), 45005);
    for (const char* text : {"1900-02-28", "0001-01-01", "2023-03-20~", "2023-03", "2023", "2023-33"}) {
        EXPECT_EQ(day(text), std::nullopt) << text;
    }
}

TEST(XlsxText, OnlyTheWebIsALink) {
    EXPECT_TRUE(isXlsxLink(q("https://example.org/a?b=c#d")));
    EXPECT_TRUE(isXlsxLink(q("HTTP://example.org")));
    for (const char* url : {"", "example.org", "ftp://example.org", "file:///etc/passwd", "javascript:alert(1)",
                            "https://exa mple.org", "internal:Totals!A1"}) {
        EXPECT_FALSE(isXlsxLink(q(url))) << url;
    }
    EXPECT_FALSE(isXlsxLink(q("https://example.org/") + QString(kLongestLink, u'x')));
}

}  // namespace
}  // namespace cutline
