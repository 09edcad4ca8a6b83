// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/explanation.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace cutline {

/// The lines of an explained total as a table: date, organization, said, counted, why. A line is put into words when it
/// is asked for; a filter reads them all, a slice at a time, so that a million of them never stop the window.
class ExplanationTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Organization, Said, Counted, Why, kColumnCount };

    explicit ExplanationTable(std::shared_ptr<const Selection> selection, QObject* parent = nullptr);

    [[nodiscard]] EventIndex eventAt(int row) const;
    /// How many lines there are with no filter.
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_events.size()); }
    /// Shows the lines that have this text in any column; empty: all. Lines come in while the event loop runs.
    void setFilter(const QString& text);
    [[nodiscard]] bool isFiltering() const { return m_slices.isActive(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Other lines are shown, or all lines were looked through.
    void filtered();

private:
    [[nodiscard]] const Explanation& lineOf(EventIndex event) const;
    [[nodiscard]] QString textAt(EventIndex event, int column) const;
    [[nodiscard]] bool isFound(EventIndex event) const;
    void filterSlice();

    std::shared_ptr<const Selection> m_selection;
    std::vector<EventIndex> m_events;
    QString m_filter;                 ///< as a nameKey; empty: all lines
    std::vector<EventIndex> m_found;  ///< of m_events, while there is a filter
    std::size_t m_filteredTo = 0;     ///< how many of m_events were looked at
    QTimer m_slices;
    mutable std::optional<Explanation> m_line;  ///< the last one: all cells of a row ask for it
};

}  // namespace cutline
