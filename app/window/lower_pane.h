// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/browse/browser.h"
#include "views/chart/theme.h"

#include <QWidget>

class QStackedWidget;

namespace cutline {

class Actions;
class BarView;

/// What stands below the timeline: bars, lines or the table, one at a time, with a line of tabs that names them.
/// Follows ViewState::lower. Owned by the window.
class LowerPane : public QWidget {
    Q_OBJECT

public:
    LowerPane(Browser* browser, const Actions& actions, QWidget* parent = nullptr);

    void setThemeKind(ThemeKind kind);
    [[nodiscard]] BarView& bars() { return *m_bars; }

private:
    void refresh();

    Browser* m_browser;
    BarView* m_bars;
    QStackedWidget* m_stack;
};

}  // namespace cutline
