// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_view.h"

#include "views/sources/source_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace cutline {

void setUpSourceView(QTableView& view, QSortFilterProxyModel& sources) {
    view.setModel(&sources);
    view.setAccessibleName(QCoreApplication::translate("SourcesDialog", "Sources"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() * 3 / 2 + 2);
    view.horizontalHeader()->setHighlightSections(false);
    // Names stand above what they name: the style leaves more space beside cells than beside names.
    view.horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 2px 9px; }"));
    const int letter = view.fontMetrics().averageCharWidth();
    view.setColumnWidth(SourceTable::Publisher, 18 * letter);
    view.setColumnWidth(SourceTable::Published, 20 * letter);
    view.setColumnWidth(SourceTable::Events, 11 * letter);
    view.horizontalHeader()->setSectionResizeMode(SourceTable::Title, QHeaderView::Stretch);
    view.horizontalHeader()->setSectionResizeMode(SourceTable::Address, QHeaderView::Stretch);
    view.setSortingEnabled(true);
    view.sortByColumn(SourceTable::Publisher, Qt::AscendingOrder);
}

}  // namespace cutline
