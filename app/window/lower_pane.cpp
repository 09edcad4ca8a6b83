// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lower_pane.h"

#include "app/window/action_button.h"
#include "app/window/actions.h"
#include "app/window/reading_order.h"
#include "app/window/settings.h"
#include "views/bars/bar_view.h"
#include "views/cumulative/cumulative_view.h"
#include "views/table/event_table_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace cutline {

LowerPane::LowerPane(Browser* browser, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_browser(browser),
      m_bars(new BarView(browser, this)),
      m_cumulative(new CumulativeView(browser, this)),
      m_table(new EventTableView(browser, this)),
      m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("lowerPane"));
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(10, 5, 10, 0);
    tabs->setSpacing(2);
    for (QAction* action : {actions.showBars, actions.showCumulative, actions.showTable}) {
        QString words = action->text();
        tabs->addWidget(new ActionButton(action, words.remove(u'&'), QStringLiteral("tab"), this));
    }
    tabs->addStretch(1);
    // In the order of LowerView.
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_cumulative);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);
    putInReadingOrder(*layout);
    setFocusProxy(m_stack);
    connect(m_bars, &BarView::explainAsked, this, &LowerPane::explainAsked);
    connect(m_cumulative, &CumulativeView::explainAsked, this, &LowerPane::explainAsked);
    connect(m_table, &EventTableView::explainAsked, this, &LowerPane::explainAsked);
    connect(m_table, &EventTableView::activated, this, &LowerPane::activated);
    connect(m_table, &EventTableView::linkAsked, this, &LowerPane::linkAsked);
    connect(m_table, &EventTableView::removeLinkAsked, this, &LowerPane::removeLinkAsked);
    connect(browser, &Browser::presentationChanged, this, &LowerPane::refresh);
    refresh();
}

void LowerPane::setThemeKind(ThemeKind kind) {
    m_bars->setThemeKind(kind);
    m_cumulative->setThemeKind(kind);
    m_table->setThemeKind(kind);
}

void LowerPane::restore(const Settings& settings) { m_table->restoreColumnState(settings.tableColumns()); }
void LowerPane::store(Settings& settings) const { settings.setTableColumns(m_table->columnState()); }

void LowerPane::refresh() {
    QWidget* shown = m_stack->widget(static_cast<int>(m_browser->state().lower));
    if (shown == m_stack->currentWidget()) return;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(shown);
    m_stack->setFocusProxy(shown);
    if (hadFocus) shown->setFocus();
}

}  // namespace cutline
