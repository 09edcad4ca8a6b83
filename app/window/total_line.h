// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace cutline {

class Actions;
class Browser;

/// The big number, what it leaves out, and the way to its explanation. Owned by the window.
class TotalLine : public QWidget {
    Q_OBJECT

public:
    TotalLine(Browser* browser, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;

private:
    void refresh();

    Browser* m_browser;
    QLabel* m_number;
    QLabel* m_rest;
    QToolButton* m_explain;
};

}  // namespace cutline
