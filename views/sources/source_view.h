// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSortFilterProxyModel;
class QTableView;

namespace cutline {

/// Makes a table view show sources (a SourceTable behind the proxy): whole rows, several at once, sorted by a click on
/// a name.
void setUpSourceView(QTableView& view, QSortFilterProxyModel& sources);

}  // namespace cutline
