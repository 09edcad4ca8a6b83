// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace cutline {

/// The back and forward buttons of a mouse, wherever in a window they are pressed. Owned by the window.
class HistoryButtons : public QObject {
    Q_OBJECT

public:
    HistoryButtons(QWidget* window, QAction* back, QAction* forward);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QAction* m_back;
    QAction* m_forward;
};

}  // namespace cutline
