// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_data.h"

#include <QAccessible>

#include <map>

namespace cutline {

/// The data of a chart as a table for screen readers. Qt's cache owns it; the chart it belongs to takes it out of there
/// and outlives it. Row 0 of the children is the row of headers, as in the tables of Qt itself. Cells come to life when
/// somebody asks for them, and go when the data changes.
class AccessibleData : public QAccessibleInterface, public QAccessibleTableInterface {
public:
    AccessibleData(QAccessibleInterface& chart, ChartData data);
    AccessibleData(const AccessibleData&) = delete;
    AccessibleData& operator=(const AccessibleData&) = delete;

    void setData(ChartData data);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] std::size_t livingCells() const { return m_cells.size(); }

    bool isValid() const override { return m_chart.isValid(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_chart.window(); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }  // no cell has a place on the screen
    QAccessibleInterface* parent() const override { return &m_chart; }
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_chart.rect(); }
    QAccessible::Role role() const override { return QAccessible::Table; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    QString columnDescription(int column) const override { return m_data.headers.value(column); }
    QString rowDescription(int row) const override;
    int columnCount() const override { return static_cast<int>(m_data.headers.size()); }
    int rowCount() const override { return static_cast<int>(m_data.rows.size()); }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

    // Nothing can be selected here: the chart itself shows what is.
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }

protected:
    ~AccessibleData() override;

private:
    void dropCells();

    QAccessibleInterface& m_chart;
    ChartData m_data;
    mutable std::map<int, QAccessible::Id> m_cells;  ///< by index of the child
};

}  // namespace cutline
