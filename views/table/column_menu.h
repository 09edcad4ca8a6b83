// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace cutline {

class EventGrid;

/// Adds to a menu which columns the grid shows, where the current one stands, and a way back to the usual ones.
void addColumnChoices(QMenu& menu, EventGrid& grid);
/// Adds what the grid can be sorted by.
void addSortChoices(QMenu& menu, EventGrid& grid);

}  // namespace cutline
