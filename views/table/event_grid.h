// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/event_table_model.h"

#include <QTableView>

#include <map>

namespace cutline {

class Browser;
class EventCellDelegate;
class EventHeader;
struct Theme;

/// The rows and columns of the table of events. The current row is the selected event of the browser, the row under the
/// mouse its hovered one; more rows can be marked besides, to be copied. Owned by EventTableView.
class EventGrid : public QTableView {
    Q_OBJECT

public:
    EventGrid(Browser* browser, QWidget* parent);

    [[nodiscard]] EventTableModel& events() { return *m_model; }
    [[nodiscard]] const EventTableModel& events() const { return *m_model; }
    void setTheme(const Theme& theme);

    /// Shows what the browser picked; nothing while `isShown` is false.
    void readContent(bool isShown);
    void followSelected();
    /// A sorted column again: the other way round, then back to the order of days.
    void sortByColumn(EventColumn column);
    void sortBy(const EventSorting& sorting);

    void setColumns(const std::vector<EventColumn>& columns);
    /// By so many places to the right; negative: to the left.
    void moveColumn(EventColumn column, int places);
    /// The widths a person gave to columns, also to those that are hidden.
    [[nodiscard]] const std::map<EventColumn, int>& chosenWidths() const { return m_widths; }
    void setChosenWidths(std::map<EventColumn, int> widths);
    /// The one that left and right move to.
    [[nodiscard]] EventColumn currentColumn() const;

    /// Those of the marked rows, from above down.
    [[nodiscard]] std::vector<EventIndex> markedEvents() const;
    /// Marked rows to the clipboard. Says how many they were, and how many of those were taken.
    void copy();

    void keyboardSearch(const QString& typed) override;

Q_SIGNALS:
    void copied(int rows, int ofRows);
    void columnsChanged();
    void sorted();
    /// At a place of the screen: under the mouse, or at the current row where a key asked.
    void menuAsked(const QPoint& at);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool isHovered(int row) const;
    [[nodiscard]] int usualWidth(EventColumn column) const;
    void measure();
    void layOutColumns();
    void takeMovedColumns();
    void showSorting();

    Browser* m_browser;
    EventTableModel* m_model;
    EventCellDelegate* m_delegate;
    EventHeader* m_header;
    const Theme* m_theme;
    std::map<EventColumn, int> m_widths;
    EventColumn m_column = EventColumn::Date;  ///< the last current one: rows come and go
    QString m_typed;
    qint64 m_typedAt = 0;
    bool m_isFollowing = false;  ///< the browser is being followed, not told
    bool m_isLayingOut = false;  ///< the program changes widths, not a person
};

}  // namespace cutline
