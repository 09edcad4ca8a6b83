// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/journal_entry.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace cutline {

class Workbook;

/// All edits of a workbook, newest first, read from the journal as far as somebody looks: a view that scrolls to the
/// end fetches the next page. Searching looks at a bounded part of the journal at a time, so that a window never waits.
class EditList : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Who, Records, kColumnCount };

    explicit EditList(const Workbook& workbook, QObject* parent = nullptr);

    /// Begins again with the newest edits whose words hold `filter`.
    void restart(const QString& filter);
    /// The edit of a row.
    [[nodiscard]] const JournaledEdit& at(int row) const { return m_edits[static_cast<std::size_t>(row)]; }
    /// Why the journal cannot be read; empty where it can.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// Whether everything there is was read.
    [[nodiscard]] bool isWhole() const { return !m_hasMore; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    const Workbook& m_workbook;
    QString m_filter;
    std::vector<JournaledEdit> m_edits;
    std::optional<qint64> m_next;
    bool m_hasMore = false;
    QString m_problem;
};

}  // namespace cutline
