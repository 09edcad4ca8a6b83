// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/table_words.h"

#include "model/wording/wording.h"
#include "views/table/event_cells.h"

#include <QCoreApplication>

namespace cutline {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("EventTable", text); }

QString directionWords(const EventSorting& sorting) {
    const bool isAscending = sorting.order == Qt::AscendingOrder;
    if (holdsNumbers(sorting.column)) return isAscending ? tr("smallest first") : tr("largest first");
    switch (sorting.column) {
        case EventColumn::Date:
            return isAscending ? tr("oldest first") : tr("newest first");
        case EventColumn::Kind:
        case EventColumn::Status:
            return isAscending ? QString() : tr("the other way round");
        default:
            return isAscending ? tr("A to Z") : tr("Z to A");
    }
}

}  // namespace

QString countWords(qint64 events) { return events == 1 ? tr("1 event") : tr("%1 events").arg(numberWords(events)); }

QString sortingWords(const EventSorting& sorting) {
    if (sorting.isByDay()) return {};
    const QString words = tr("sorted by %1").arg(columnWords(sorting.column).toLower());
    const QString direction = directionWords(sorting);
    return direction.isEmpty() ? words : tr("%1, %2").arg(words, direction);
}

QString emptyWords(const Browser& browser) {
    const auto& selection = browser.selection();
    if (!selection) return tr("Nothing is open.");
    if (!selection->events().empty()) return {};
    if (selection->dataset().eventCount() == 0) {
        return tr("There are no events in this workbook yet. Enter an announcement, or import a table.");
    }
    const QString asked = queryWords(selection->query());
    const QString remedy = tr("Take a filter away to see more.");
    if (asked.isEmpty()) return tr("No event passes the filters in force. %1").arg(remedy);
    return tr("No event passes the filters in force: %1. %2").arg(asked, remedy);
}

QString explainTitle(const Selection& part) {
    const auto events = part.events();
    if (events.size() != 1) return tr("What %1 count").arg(countWords(static_cast<qint64>(events.size())));
    const auto counted = countedPart(part, events.front());
    return tr("Why %1, counts %2")
        .arg(eventName(part.dataset(), events.front()), counted ? numberWords(*counted) : tr("nothing"));
}

}  // namespace cutline
