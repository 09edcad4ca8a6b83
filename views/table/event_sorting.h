// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/table/event_columns.h"

#include <Qt>

#include <vector>

namespace cutline {

/// What a table is sorted by. As it begins it is the order of days, in which a Selection holds its events anyway.
struct EventSorting {
    EventColumn column = EventColumn::Date;
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool isByDay() const { return column == EventColumn::Date && order == Qt::AscendingOrder; }
    friend bool operator==(const EventSorting&, const EventSorting&) = default;
};

/// The order a column is sorted in first: numbers from the largest, all else from the beginning.
[[nodiscard]] Qt::SortOrder firstOrder(EventColumn column);

/// The picked events in that order. Equal ones stay in the order of days, and those of which nothing is known stand
/// last whichever way it is sorted. A column that is read from the file gives the order of days.
[[nodiscard]] std::vector<EventIndex> sortedEvents(const Selection& selection, const EventSorting& sorting);

}  // namespace cutline
