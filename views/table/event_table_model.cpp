// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_table_model.h"

#include "model/counting/explanation.h"
#include "views/chart/plain_tool_tip.h"
#include "views/table/event_cells.h"

#include <algorithm>

namespace cutline {

EventTableModel::EventTableModel(QObject* parent) : QAbstractTableModel(parent), m_columns(defaultEventColumns()) {}

void EventTableModel::setSelection(std::shared_ptr<const Selection> selection, const Workbook* workbook) {
    beginResetModel();
    m_selection = std::move(selection);
    m_records.setWorkbook(workbook);
    order();
    endResetModel();
}

void EventTableModel::setColumns(std::vector<EventColumn> columns) {
    if (columns == m_columns) return;
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

int EventTableModel::placeOf(EventColumn column) const {
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void EventTableModel::sortBy(const EventSorting& sorting) {
    if (sorting == m_sorting || isReadFromFile(sorting.column)) return;
    beginResetModel();
    m_sorting = sorting;
    order();
    endResetModel();
}

void EventTableModel::sort(int column, Qt::SortOrder order) {
    if (column >= 0 && column < columnCount()) sortBy({columnAt(column), order});
}

void EventTableModel::order() {
    // Taken apart, so that two lists of a million events are never held at once.
    m_sorted = {};
    if (m_selection && !m_sorting.isByDay()) m_sorted = sortedEvents(*m_selection, m_sorting);
}

EventIndex EventTableModel::eventAt(int row) const {
    const auto position = static_cast<std::size_t>(row);
    return m_sorted.empty() ? m_selection->events()[position] : m_sorted[position];
}

std::optional<int> EventTableModel::rowOf(EventIndex event) const {
    if (!m_selection) return std::nullopt;
    const std::span<const EventIndex> rows = m_sorted.empty() ? m_selection->events() : std::span(m_sorted);
    const auto found = std::find(rows.begin(), rows.end(), event);
    if (found == rows.end()) return std::nullopt;
    return static_cast<int>(found - rows.begin());
}

int EventTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_selection ? 0 : static_cast<int>(m_selection->events().size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString EventTableModel::words(EventIndex event, EventColumn column) const {
    const EventId id = m_selection->dataset().id(event);
    switch (column) {
        case EventColumn::Date: {
            // Only the record knows whether the date was given as "about".
            const QString announced = m_records.at(id).announced;
            return announced.isEmpty() ? cellWords(*m_selection, event, column) : announced;
        }
        case EventColumn::Effective:
            return m_records.at(id).effective;
        case EventColumn::Publisher:
            return m_records.at(id).publishers;
        case EventColumn::Note:
            return m_records.at(id).note.simplified();
        default:
            return cellWords(*m_selection, event, column);
    }
}

QString EventTableModel::toolTip(EventIndex event, EventColumn column) const {
    const bool isSum = column == EventColumn::Said || column == EventColumn::Counted;
    const QString text = isSum ? explain(*m_selection, event).why : words(event, column);
    // As rich text it wraps; the text itself stays plain, whatever a file holds.
    return text.isEmpty() ? text : plainToolTip(text);
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const {
    const EventIndex event = eventAt(index.row());
    const EventColumn column = columnAt(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return words(event, column);
        case Qt::ToolTipRole:
            return toolTip(event, column);
        case Qt::AccessibleTextRole:
            return spokenWords(*m_selection, event, column);
        case Qt::AccessibleDescriptionRole:
            return column == EventColumn::Counted ? QVariant(explain(*m_selection, event).why) : QVariant();
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case kQuietRole:
            return !spokenWords(*m_selection, event, column).isEmpty();
        default:
            return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        // Not seen: what a row is called where it is read aloud.
        return role == Qt::DisplayRole ? QVariant(eventName(m_selection->dataset(), eventAt(section))) : QVariant();
    }
    const EventColumn column = columnAt(section);
    if (role == Qt::DisplayRole) return columnWords(column);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (holdsNumbers(column) ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

}  // namespace cutline
