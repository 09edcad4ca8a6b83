// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reading_order.h"

#include <QLayout>
#include <QSplitter>

namespace cutline {

void putInReadingOrder(const QLayout& layout) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem& item = *layout.itemAt(i);
        if (QWidget* widget = item.widget()) widget->raise();
        if (const QLayout* inner = item.layout()) putInReadingOrder(*inner);
    }
}

void putInReadingOrder(const QSplitter& splitter) {
    for (int i = 0; i < splitter.count(); ++i) splitter.widget(i)->raise();
    // Handles reach over their neighbours.
    for (int i = 0; i < splitter.count(); ++i) splitter.handle(i)->raise();
}

}  // namespace cutline
