// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/row_text.h"

#include "model/exchange/csv_cell_writer.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace cutline {

namespace {

/// Ranges of rows, both ends included, that do not overlap: whole rows are selected in ranges, and a moved column
/// splits such a range in two.
std::vector<std::pair<int, int>> rangesOf(const QItemSelection& selection) {
    std::vector<std::pair<int, int>> ranges;
    ranges.reserve(static_cast<std::size_t>(selection.size()));
    for (const QItemSelectionRange& range : selection) ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<std::pair<int, int>> joined;
    for (const auto& range : ranges) {
        if (!joined.empty() && range.first <= joined.back().second) {
            joined.back().second = std::max(joined.back().second, range.second);
        } else {
            joined.push_back(range);
        }
    }
    return joined;
}

QString cell(const QVariant& value) {
    const QByteArray text = value.toString().simplified().toUtf8();
    return QString::fromUtf8(guardedFormula(text));
}

}  // namespace

int rowCountOf(const QItemSelection& selection) {
    int count = 0;
    for (const auto& [first, last] : rangesOf(selection)) count += last - first + 1;
    return count;
}

std::vector<int> rowsOf(const QItemSelection& selection) {
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(rowCountOf(selection)));
    for (const auto& [first, last] : rangesOf(selection)) {
        for (int row = first; row <= last; ++row) rows.push_back(row);
    }
    return rows;
}

QString rowsAsText(const QAbstractItemModel& model, const QItemSelection& selection) {
    const int columns = model.columnCount();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columns; ++column) cells << cell(model.headerData(column, Qt::Horizontal));
    lines << cells.join(u'\t');
    for (const auto& [first, last] : rangesOf(selection)) {
        for (int row = first; row <= last && lines.size() <= kMostCopiedRows; ++row) {
            cells.clear();
            for (int column = 0; column < columns; ++column) cells << cell(model.index(row, column).data());
            lines << cells.join(u'\t');
        }
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace cutline
