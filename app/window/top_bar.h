// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cutline {

class Actions;
class Browser;
class KnownOnButton;
class SearchField;

/// The line below the menus: back and forward, the filters in force, the search, net or gross, as known on which day,
/// and the way to a new announcement. Only lays them out. Owned by the window.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Browser* browser, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] SearchField& search() { return *m_search; }
    [[nodiscard]] KnownOnButton& knownOn() { return *m_knownOn; }

private:
    SearchField* m_search;
    KnownOnButton* m_knownOn;
};

}  // namespace cutline
