// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/column_menu.h"

#include "views/table/event_grid.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace cutline {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("ColumnMenu", text); }

/// The columns with one more, at the place where the usual order has it, or with one less.
std::vector<EventColumn> toggled(std::vector<EventColumn> columns, EventColumn column) {
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found != columns.end()) {
        columns.erase(found);
    } else {
        const auto isBehind = [&](EventColumn other) { return other > column; };
        columns.insert(std::find_if(columns.begin(), columns.end(), isBehind), column);
    }
    return columns;
}

void addMove(QMenu& menu, EventGrid& grid, const QString& words, int key, int places) {
    const EventColumn column = grid.currentColumn();
    const int target = grid.events().placeOf(column) + places;
    QAction* move = menu.addAction(words.arg(columnWords(column)), &grid,
                                   [&grid, column, places] { grid.moveColumn(column, places); });
    move->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | static_cast<Qt::Key>(key)));
    move->setShortcutContext(Qt::WidgetShortcut);
    move->setEnabled(target >= 0 && target < grid.events().columnCount());
}

}  // namespace

void addColumnChoices(QMenu& menu, EventGrid& grid) {
    const auto& shown = grid.events().columns();
    for (const EventColumn column : allEventColumns()) {
        QAction* action = menu.addAction(
            columnWords(column), &grid, [&grid, column] { grid.setColumns(toggled(grid.events().columns(), column)); });
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), column) != shown.end());
        // A table with no column at all would have no header to bring one back.
        action->setEnabled(!action->isChecked() || shown.size() > 1);
    }
    menu.addSeparator();
    addMove(menu, grid, tr("Move “%1” to the left"), Qt::Key_Left, -1);
    addMove(menu, grid, tr("Move “%1” to the right"), Qt::Key_Right, 1);
    menu.addAction(tr("Usual columns and widths"), &grid, [&grid] {
        grid.setChosenWidths({});
        grid.setColumns(defaultEventColumns());
    });
}

void addSortChoices(QMenu& menu, EventGrid& grid) {
    auto* group = new QActionGroup(&menu);
    for (const EventColumn column : grid.events().columns()) {
        if (isReadFromFile(column)) continue;
        QAction* action = menu.addAction(columnWords(column), &grid, [&grid, column] { grid.sortByColumn(column); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(grid.events().sorting().column == column);
        if (column != grid.currentColumn()) continue;
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

}  // namespace cutline
