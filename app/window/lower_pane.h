// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/browse/browser.h"
#include "views/chart/theme.h"

#include <QWidget>

class QStackedWidget;

namespace cutline {

class Actions;
class BarView;
class CumulativeView;
class EventTableView;
class Settings;

/// What stands below the timeline: bars, lines or the table, one at a time, with a line of tabs that names them.
/// Follows ViewState::lower. Owned by the window.
class LowerPane : public QWidget {
    Q_OBJECT

public:
    LowerPane(Browser* browser, const Actions& actions, QWidget* parent = nullptr);

    void setThemeKind(ThemeKind kind);
    /// Columns of the table.
    void restore(const Settings& settings);
    void store(Settings& settings) const;
    [[nodiscard]] BarView& bars() { return *m_bars; }
    [[nodiscard]] CumulativeView& cumulative() { return *m_cumulative; }
    [[nodiscard]] EventTableView& table() { return *m_table; }

Q_SIGNALS:
    void activated(const QString& uid);
    void linkAsked(const QString& uid);
    void removeLinkAsked(const cutline::LinkEntry& link);
    void explainAsked(const std::shared_ptr<const cutline::Selection>& part, const QString& title);

private:
    void refresh();

    Browser* m_browser;
    BarView* m_bars;
    CumulativeView* m_cumulative;
    EventTableView* m_table;
    QStackedWidget* m_stack;
};

}  // namespace cutline
