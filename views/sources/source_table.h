// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/source.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace cutline {

/// All sources of a workbook with how many announcements cite each.
class SourceTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Publisher, Title, Published, Address, Events, kColumnCount };
    /// What a column is sorted by, and (of the publisher) everything of the source in one text, for finding.
    static constexpr int kSortRole = Qt::UserRole;
    static constexpr int kFindRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Source> sources, const std::unordered_map<SourceId, qint64>& eventCounts);
    [[nodiscard]] const Source& at(int row) const { return m_rows[static_cast<std::size_t>(row)].source; }
    [[nodiscard]] qint64 eventCount(int row) const { return m_rows[static_cast<std::size_t>(row)].events; }
    /// Whether any source has something in a column.
    [[nodiscard]] bool says(int column) const;
    /// -1: there is none.
    [[nodiscard]] int rowOf(SourceId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Source source;
        qint64 events = 0;
    };
    [[nodiscard]] static QString textOf(const Row& row, int column);

    std::vector<Row> m_rows;
};

}  // namespace cutline
