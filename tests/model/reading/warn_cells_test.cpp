// SPDX-License-Identifier: GPL-3.0-or-later
// Headcounts as states publish them in their WARN notices. What is accepted has to equal a check of a few lines that
// shares nothing with the readers; docs/reading.md has the figures.
#include "model/exchange/csv_text.h"
#include "model/reading/figure_reader.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <ostream>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

struct WarnColumn {
    const char* file;
    const char* column;
    int read;
    int flagged;
    int empty;
};

void PrintTo(const WarnColumn& column, std::ostream* out) { *out << column.file << ": " << column.column; }

/// What a cell says by a check of its own: digits, "1,234", two of them with a hyphen, digits with a plus, "approx. "
/// before digits, or one of the words for unknown. None where it is anything else.
std::optional<Figure> plainMeaning(const QString& cell) {
    const auto areDigits = [](const QString& text) {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const auto people = [](Qualifier qualifier, const QString& low, const QString& high) {
        return figureOf(Measure::People, qualifier, low.toDouble(), high.toDouble());
    };
    if (areDigits(cell)) return people(Qualifier::Exact, cell, {});
    const QStringList groups = cell.split(u',');
    if (groups.size() == 2 && groups[0].size() <= 3 && groups[1].size() == 3 && areDigits(groups.join(QString()))) {
        return people(Qualifier::Exact, groups.join(QString()), {});
    }
    const QStringList ends = cell.split(u'-');
    if (ends.size() == 2 && areDigits(ends[0]) && areDigits(ends[1])) return people(Qualifier::Range, ends[0], ends[1]);
    if (cell.endsWith(u'+') && areDigits(cell.chopped(1))) return people(Qualifier::AtLeast, cell.chopped(1), {});
    if (cell.startsWith(u"approx. "_s) && areDigits(cell.mid(8))) return people(Qualifier::About, cell.mid(8), {});
    const QStringList unknown{
        u"unknown"_s,  u"unknown at this time"_s, u"undisclosed at this time"_s, u"n/a"_s, u"na"_s, u"tbd"_s,
        u"not known"_s};
    return unknown.contains(cell.toLower()) ? std::optional(figureOf(Measure::People, Qualifier::Unknown))
                                            : std::nullopt;
}

class WarnCells : public testing::TestWithParam<WarnColumn> {};

TEST_P(WarnCells, AreReadOrFlaggedAndNeverSilentlyWrong) {
    const QString path = test::sharedFile(QStringLiteral("data/warn/") + QString::fromUtf8(GetParam().file));
    if (!QFile::exists(path)) GTEST_SKIP() << "the shared data is not here";
    const auto file = CsvText::open(path);
    ASSERT_TRUE(file);
    const auto& header = file->header();
    const auto column = std::find(header.begin(), header.end(), QByteArray(GetParam().column)) - header.begin();
    ASSERT_LT(column, static_cast<std::ptrdiff_t>(header.size()));

    int read = 0;
    int flagged = 0;
    int empty = 0;
    const auto visited = file->forEachRow([&](const CsvRow& row) {
        const QString cell = QString::fromUtf8(row.cell(column)).trimmed();
        if (cell.isEmpty()) {
            ++empty;
            return true;
        }
        FigureReading reading = readFigureWords(cell);
        const auto plain = plainMeaning(cell);
        const bool isRead = reading.status == ReadingStatus::Ok;
        (isRead ? read : flagged) += 1;
        EXPECT_EQ(isRead, plain.has_value()) << cell.toStdString();
        if (!isRead || !plain) return true;
        EXPECT_EQ(reading.figure.printed, cell.simplified());
        reading.figure.printed.clear();
        EXPECT_EQ(reading.figure, *plain) << cell.toStdString();
        return true;
    });
    ASSERT_TRUE(visited);
    EXPECT_EQ(read, GetParam().read);
    EXPECT_EQ(flagged, GetParam().flagged);
    EXPECT_EQ(empty, GetParam().empty);
}

INSTANTIATE_TEST_SUITE_P(Columns, WarnCells,
                         testing::Values(WarnColumn{"fl.csv", "Employees Affected", 2220, 0, 0},
                                         WarnColumn{"il.csv", "Total # of Employees", 5088, 0, 0},
                                         WarnColumn{"il.csv", "Expected Layoff", 5088, 0, 0},
                                         WarnColumn{"il.csv", "Revised Layoff", 5088, 0, 0},
                                         WarnColumn{"in.csv", "Affected Workers", 1697, 11, 2},
                                         WarnColumn{"md.csv", "Total Employees", 920, 31, 0},
                                         WarnColumn{"ny.csv", "Number of Affected Workers", 252, 0, 0}));

}  // namespace
}  // namespace cutline
