// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/event_records.h"
#include "views/table/event_sorting.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace cutline {

/// The picked events as rows, also those of kinds that are not counted. Holds no copy of them: a cell is put into words
/// when it is asked for, and sorting is a list of positions. Its columns are those that are shown, in the order in
/// which they are shown, so that what is read aloud or copied is what is seen. Owned by the view.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// True for words that say that nothing is known: drawn quietly.
        kQuietRole = Qt::UserRole
    };

    explicit EventTableModel(QObject* parent = nullptr);

    /// None: an empty table. `workbook` is where columns are read that no dataset holds; none: they stay empty.
    void setSelection(std::shared_ptr<const Selection> selection, const Workbook* workbook);
    [[nodiscard]] const std::shared_ptr<const Selection>& selection() const { return m_selection; }

    void setColumns(std::vector<EventColumn> columns);
    [[nodiscard]] const std::vector<EventColumn>& columns() const { return m_columns; }
    [[nodiscard]] EventColumn columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    /// -1 where it is not shown.
    [[nodiscard]] int placeOf(EventColumn column) const;

    void sortBy(const EventSorting& sorting);
    [[nodiscard]] const EventSorting& sorting() const { return m_sorting; }

    [[nodiscard]] EventIndex eventAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(EventIndex event) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString words(EventIndex event, EventColumn column) const;
    [[nodiscard]] QString toolTip(EventIndex event, EventColumn column) const;
    void order();

    std::shared_ptr<const Selection> m_selection;
    std::vector<EventColumn> m_columns;
    EventSorting m_sorting;
    std::vector<EventIndex> m_sorted;  ///< empty while the order is that of days
    mutable EventRecords m_records;    ///< a memory of what was read, not a state
};

}  // namespace cutline
