// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_text.h"

#include "tests/support/temporary_folder.h"

#include <QCryptographicHash>
#include <QStringEncoder>

#include <gtest/gtest.h>

#include <vector>

namespace cutline {
namespace {

using Table = std::vector<std::vector<QByteArray>>;

class CsvTexts : public testing::Test {
protected:
    [[nodiscard]] Result<CsvText> open(const QByteArray& bytes, CsvLimits limits = {}) const {
        return CsvText::open(m_folder.write(QStringLiteral("table.csv"), bytes), limits);
    }

    // The header and the rows, or the error as the only cell.
    [[nodiscard]] Table read(const QByteArray& bytes, CsvLimits limits = {}) {
        const auto text = open(bytes, limits);
        if (!text) return {{text.error().oneLine().toUtf8()}};
        Table table{text->header()};
        m_lines.clear();
        const auto walked = text->forEachRow([&](const CsvRow& row) {
            std::vector<QByteArray> cells;
            for (qsizetype i = 0; i < row.size(); ++i) cells.push_back(row.cell(i).toByteArray());
            table.push_back(std::move(cells));
            m_lines.push_back(row.line());
            return true;
        });
        if (!walked) return {{walked.error().oneLine().toUtf8()}};
        return table;
    }

    [[nodiscard]] QByteArray problemOf(const QByteArray& bytes, CsvLimits limits = {}) {
        const Table table = read(bytes, limits);
        return table.size() == 1 && table.front().size() == 1 ? table.front().front() : QByteArray();
    }

    test::TemporaryFolder m_folder;
    std::vector<qint64> m_lines;
};

TEST_F(CsvTexts, EveryLineEndIsALineEnd) {
    const Table expected{{"a", "b"}, {"1", "2"}, {"3", "4"}};
    for (const char* bytes : {"a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\n1,2\n3,4"}) {
        EXPECT_EQ(read(bytes), expected);
        EXPECT_EQ(m_lines, (std::vector<qint64>{2, 3}));
    }
}

TEST_F(CsvTexts, LinesAreCountedThroughQuotesAndBlankRows) {
    EXPECT_EQ(read("a,b\r\n\r\n\"x\r\ny\",2\r\n,\r\n3,4\r\n"), (Table{{"a", "b"}, {"x\r\ny", "2"}, {"3", "4"}}));
    EXPECT_EQ(m_lines, (std::vector<qint64>{3, 6}));
}

TEST_F(CsvTexts, DelimitersAreFound) {
    const Table expected{{"a", "b, c", "d"}, {"1", "2", "3"}};
    EXPECT_EQ(read("a;\"b, c\";d\n1;2;3\n"), expected);
    EXPECT_EQ(read("a\t\"b, c\"\td\n1\t2\t3\n"), expected);
    EXPECT_EQ(read("a|\"b, c\"|d\n1|2|3\n"), expected);
    EXPECT_EQ(read("a,\"b, c\",d\n1,2,3\n"), expected);
    EXPECT_EQ(read("a\t\td\n1\t\t3\n"), (Table{{"a", "", "d"}, {"1", "", "3"}}));
}

TEST_F(CsvTexts, QuotesFollowRfc4180) {
    EXPECT_EQ(read("a,b\n\"x \"\"y\"\", z\",\"\"\n"), (Table{{"a", "b"}, {"x \"y\", z", ""}}));
    EXPECT_EQ(read("a,b\n5\" disk,2\n"), (Table{{"a", "b"}, {"5\" disk", "2"}}));
}

TEST_F(CsvTexts, CellsLoseTheWhiteSpaceAroundThem) {
    EXPECT_EQ(read("a , b\n WeWork ,\"\xc2\xa0 x\xc2\xa0\"\n"), (Table{{"a", "b"}, {"WeWork", "x"}}));
}

TEST_F(CsvTexts, EncodingsAreFound) {
    const QString words = QStringLiteral("company,town\nNuñez,Zürich\nLoft,São Paulo\n");
    const Table expected{{"company", "town"}, {"Nuñez", "Zürich"}, {"Loft", "São Paulo"}};
    EXPECT_EQ(read(words.toUtf8()), expected);
    EXPECT_EQ(read("\xef\xbb\xbf" + words.toUtf8()), expected);
    EXPECT_EQ(read(words.toLatin1()), expected);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder plain(encoding);
        EXPECT_EQ(read(QByteArray(plain.encode(words))), expected);
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        EXPECT_EQ(read(QByteArray(marked.encode(words))), expected);
    }
}

TEST_F(CsvTexts, Windows1252HasItsOwnQuotesAndEuro) {
    EXPECT_EQ(read("a,b\n\x93quoted\x94,\x80 5\n"), (Table{{"a", "b"}, {"“quoted”", "€ 5"}}));
}

TEST_F(CsvTexts, ALetterAcrossTwoPiecesStaysALetter) {
    const QByteArray padding(256 * 1024 - 5, 'x');
    const auto table = read("a\n" + padding + "\n\xc3\xbc\n");
    ASSERT_EQ(table.size(), 3U);
    EXPECT_EQ(table[2], std::vector<QByteArray>{"ü"});
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QString words = QStringLiteral("a\n") + QString(128 * 1024 - 4, u'x') + QStringLiteral("\n\U0001F642\n");
    EXPECT_EQ(read(QByteArray(utf16.encode(words)))[2], std::vector<QByteArray>{"\xf0\x9f\x99\x82"});
}

TEST_F(CsvTexts, WhatIsNoTextIsRefusedWithItsName) {
    EXPECT_TRUE(problemOf("PK\x03\x04 and more").contains("Excel"));
    EXPECT_TRUE(problemOf(QByteArray("SQLite format 3\0 and more", 26)).contains("database"));
    EXPECT_TRUE(problemOf("%PDF-1.7").contains("PDF"));
    EXPECT_TRUE(problemOf(QByteArray("a,b\n1,\0 2\n", 10)).contains("zero bytes"));
    EXPECT_TRUE(problemOf("").contains("empty"));
    EXPECT_TRUE(problemOf("\n\n,,\n").contains("no rows"));
}

TEST_F(CsvTexts, FilesThatCannotBeReadSayWhy) {
    const auto missing = CsvText::open(m_folder.file(QStringLiteral("none.csv")));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::File);
    const auto folder = CsvText::open(m_folder.path());
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().why, QStringLiteral("it is a folder"));
}

TEST_F(CsvTexts, LimitsNameTheLine) {
    CsvLimits limits;
    limits.columns = 3;
    limits.cellBytes = 10;
    limits.rows = 2;
    EXPECT_TRUE(problemOf("a,b,c,d\n", limits).contains("line 1: it has more than 3 columns"));
    EXPECT_TRUE(problemOf("a,b\n1,2\n3,12345678901\n", limits).contains("line 3: a cell has more than 10 bytes"));
    EXPECT_TRUE(problemOf("a,b\n1,2\n1,2\n1,2\n", limits).contains("line 4: it has more than 2 rows"));
    EXPECT_EQ(read("a,b\n1,2\n1,2\n", limits).size(), 3U);
}

TEST_F(CsvTexts, AnUnclosedQuoteIsNoCell) {
    EXPECT_TRUE(problemOf("a,b\n1,2\n\"3,4\n5,6\n").contains("line 3: a quote is opened and never closed"));
}

TEST_F(CsvTexts, CancelStopsTheWalk) {
    const auto text = open("a,b\n1,2\n");
    ASSERT_TRUE(text);
    int rows = 0;
    const auto walked = text->forEachRow(
        [&](const CsvRow&) {
            ++rows;
            return true;
        },
        [](qint64, qint64) { return false; });
    ASSERT_FALSE(walked);
    EXPECT_EQ(walked.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(rows, 0);
}

TEST_F(CsvTexts, TheHashIsThatOfTheFile) {
    const QByteArray bytes = "a,b\r\n1,2\r\n";
    const auto text = open(bytes);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    EXPECT_EQ(text->size(), bytes.size());
}

}  // namespace
}  // namespace cutline
