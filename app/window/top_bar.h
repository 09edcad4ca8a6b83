// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace cutline {

class Actions;
class Browser;

/// The line below the menus: back and forward, the filters in force, the search, net or gross, and the way to a new
/// announcement. Owned by the window.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Browser* browser, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *m_search; }

private:
    void applySearch();
    void refresh();

    Browser* m_browser;
    QLineEdit* m_search;
    QTimer m_typing;  ///< the charts follow when a person stops typing, not at every key
};

}  // namespace cutline
