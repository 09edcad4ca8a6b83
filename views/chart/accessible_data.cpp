// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/accessible_data.h"

#include <QCoreApplication>

#include <utility>

namespace cutline {

namespace {

constexpr int kHeader = -1;  ///< the row of the headers

/// One header or cell. The table lives longer.
class Cell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    Cell(const AccessibleData& table, int row, int column) : m_table(table), m_row(row), m_column(column) {}

    bool isValid() const override { return m_table.isValid(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_table.window(); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Name) return {};
        const ChartData& data = m_table.data();
        return (m_row == kHeader ? data.headers : data.rows[static_cast<std::size_t>(m_row)]).value(m_column);
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_table.rect(); }
    QAccessible::Role role() const override { return m_row == kHeader ? QAccessible::ColumnHeader : QAccessible::Cell; }
    QAccessible::State state() const override { return m_table.state(); }
    void* interface_cast(QAccessible::InterfaceType type) override {
        const bool isCell = type == QAccessible::TableCellInterface && m_row != kHeader;
        return isCell ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {m_table.child(m_column)}; }
    // What a row is about stands in its first column.
    QList<QAccessibleInterface*> rowHeaderCells() const override {
        return m_column == 0 ? QList<QAccessibleInterface*>() : QList{m_table.cellAt(m_row, 0)};
    }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    // Qt's interfaces give their neighbours away without const.
    QAccessibleInterface* table() const override { return const_cast<AccessibleData*>(&m_table); }

private:
    const AccessibleData& m_table;
    int m_row;
    int m_column;
};

}  // namespace

AccessibleData::AccessibleData(QAccessibleInterface& chart, ChartData data) : m_chart(chart), m_data(std::move(data)) {}

AccessibleData::~AccessibleData() { dropCells(); }

void AccessibleData::setData(ChartData data) {
    dropCells();
    m_data = std::move(data);
}

void AccessibleData::dropCells() {
    for (const auto& [index, id] : std::exchange(m_cells, {})) QAccessible::deleteAccessibleInterface(id);
}

int AccessibleData::childCount() const { return columnCount() * (rowCount() + 1); }

QAccessibleInterface* AccessibleData::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    if (const auto known = m_cells.find(index); known != m_cells.end()) {
        return QAccessible::accessibleInterface(known->second);
    }
    auto* cell = new Cell(*this, index / columnCount() - 1, index % columnCount());
    m_cells.emplace(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int AccessibleData::indexOfChild(const QAccessibleInterface* child) const {
    for (const auto& [index, id] : m_cells) {
        if (QAccessible::accessibleInterface(id) == child) return index;
    }
    return -1;
}

QString AccessibleData::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name) return {};
    return QCoreApplication::translate("AccessibleData", "%1 as a table").arg(m_data.name);
}

QAccessible::State AccessibleData::state() const {
    QAccessible::State state = m_chart.state();
    state.focusable = state.focused = false;
    state.readOnly = true;
    return state;
}

void* AccessibleData::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this) : nullptr;
}

QAccessibleInterface* AccessibleData::cellAt(int row, int column) const {
    const bool isInside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isInside ? child((row + 1) * columnCount() + column) : nullptr;
}

QString AccessibleData::rowDescription(int row) const {
    return row >= 0 && row < rowCount() ? m_data.rows[static_cast<std::size_t>(row)].value(0) : QString();
}

}  // namespace cutline
