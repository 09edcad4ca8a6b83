// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/history_buttons.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace cutline {

HistoryButtons::HistoryButtons(QWidget* window, QAction* back, QAction* forward)
    : QObject(window), m_window(window), m_back(back), m_forward(forward) {
    qApp->installEventFilter(this);
}

bool HistoryButtons::eventFilter(QObject* watched, QEvent* event) {
    // A double click is a second press of a hand in a hurry.
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick) return false;
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton) return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != m_window) return false;
    (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

}  // namespace cutline
