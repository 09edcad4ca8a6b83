// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace cutline {

using CsvCells = std::vector<QByteArray>;

/// Which of the first rows of a table is its header, and how well they look like a table at all.
struct CsvHeader {
    /// Index among the rows; -1 where the table begins with its data.
    int row = 0;
    CsvCells words;  ///< "column 1", … where there is no header
    /// Compared first to last between ways to cut the same text: words of headers that are known, cells in a row, rows
    /// with as many cells.
    int knownWords = 0;
    int width = 0;
    int alike = 0;
};

/// Finds the header among the first rows that are not blank: the first row with the most header words that are known
/// (two at least); else, where the first row holds a number or a day, none; else the first row that is as wide as the
/// table, above which are titles.
[[nodiscard]] CsvHeader findHeader(const std::vector<CsvCells>& rows);
[[nodiscard]] bool isBetterCut(const CsvHeader& one, const CsvHeader& other);

}  // namespace cutline
