// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/area_walk.h"

#include <QApplication>

namespace cutline {

void walkAreas(const QList<QWidget*>& areas, int step) {
    const QWidget* focused = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < areas.size() && focused != nullptr; ++i) {
        if (areas[i] == focused || areas[i]->isAncestorOf(focused)) current = i;
    }
    const qsizetype count = areas.size();
    const qsizetype start = current < 0 && step < 0 ? count : current;
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget* next = areas[((start + i * step) % count + count) % count];
        if (!next->isVisible() || !next->isEnabled()) continue;
        next->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

}  // namespace cutline
