// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_header.h"

#include "model/exchange/cell_signs.h"
#include "model/exchange/import_field.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <tuple>

namespace cutline {

namespace {

int knownWordsOf(const CsvCells& row) {
    std::set<ImportField> fields;
    for (const QByteArray& cell : row) {
        if (const auto meaning = meaningOf(cell)) fields.insert(meaning->field);
    }
    return static_cast<int>(fields.size());
}

// A cell that is a value and no name of one: digits with what numbers and days are written with.
bool isValue(const QByteArray& cell) {
    const bool hasDigit = digitsOf(cell) > 0;
    return hasDigit &&
           std::all_of(cell.begin(), cell.end(), [](char c) { return isDigit(c) || std::strchr(" .,:/-+%$T~", c); });
}

// A title that a spreadsheet saved has as many separators as the table, and nothing between them.
int filledWidth(const CsvCells& row) {
    return static_cast<int>(
        std::count_if(row.begin(), row.end(), [](const QByteArray& cell) { return !cell.isEmpty(); }));
}

int commonWidth(const std::vector<CsvCells>& rows) {
    std::map<std::size_t, int> counts;
    for (const CsvCells& row : rows) ++counts[row.size()];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second, a.first) < std::pair(b.second, b.first);
    });
    return most == counts.end() ? 0 : static_cast<int>(most->first);
}

int headerRow(const std::vector<CsvCells>& rows, int width, int& knownWords) {
    int best = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const int known = knownWordsOf(rows[i]); known > std::max(knownWords, 1)) {
            best = static_cast<int>(i);
            knownWords = known;
        }
    }
    if (best >= 0) return best;
    if (std::any_of(rows.front().begin(), rows.front().end(), isValue)) return -1;
    const auto wide = std::find_if(rows.begin(), rows.end(), [&](const CsvCells& row) {
        return static_cast<int>(row.size()) >= width && filledWidth(row) * 2 > width;
    });
    return wide == rows.end() ? 0 : static_cast<int>(wide - rows.begin());
}

}  // namespace

CsvHeader findHeader(const std::vector<CsvCells>& rows) {
    CsvHeader header;
    if (rows.empty()) return header;
    const int width = commonWidth(rows);
    header.row = headerRow(rows, width, header.knownWords);
    if (header.row >= 0) {
        header.words = rows[static_cast<std::size_t>(header.row)];
    } else {
        for (int i = 0; i < width; ++i) header.words.push_back("column " + QByteArray::number(i + 1));
    }
    header.width = static_cast<int>(header.words.size());
    header.alike = static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [&](const CsvCells& row) { return static_cast<int>(row.size()) == header.width; }));
    return header;
}

bool isBetterCut(const CsvHeader& one, const CsvHeader& other) {
    return std::tuple(one.knownWords, one.width, one.alike) > std::tuple(other.knownWords, other.width, other.alike);
}

}  // namespace cutline
