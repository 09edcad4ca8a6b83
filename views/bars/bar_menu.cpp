// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_menu.h"

#include "views/bars/bar_parts.h"

#include <QCoreApplication>
#include <QMenu>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Bars", text); }

QAction* add(QMenu& menu, const QString& text, const std::function<void()>& run) {
    QAction* action = menu.addAction(text);
    QObject::connect(action, &QAction::triggered, &menu, run);
    return action;
}

void disable(QAction& action, const QString& reason) {
    action.setEnabled(false);
    action.setToolTip(reason);
    action.setStatusTip(reason);
}

void addStep(QMenu& menu, const QString& text, const tl::expected<ViewState, QString>& next,
             const std::function<void(const ViewState&)>& show) {
    QAction* action = add(menu, text, [next, show] {
        if (next) show(*next);
    });
    if (!next) disable(*action, next.error());
}

tl::expected<ViewState, QString> stateFor(const ViewState& state, const Narrowed& query) {
    if (!query) return tl::unexpected<QString>(query.error());
    if (*query == state.query) return tl::unexpected<QString>(words("Nothing else is shown."));
    ViewState next = state;
    next.query = *query;
    return next;
}

void addBarEntries(QMenu& menu, const BarChoice& choice, const ViewState& state, const BarMenuActions& actions) {
    const bool isOne = choice.bars.size() == 1;
    const QString count = QString::number(choice.bars.size());
    addStep(menu, isOne ? words("Only this\tReturn") : words("Only these %1\tReturn").arg(count),
            stateFor(state, onlyThese(choice)), actions.show);
    addStep(menu, isOne ? words("All but this") : words("All but these %1").arg(count), stateFor(state, allBut(choice)),
            actions.show);
    addStep(menu, words("Open divisions"), openedDivisions(choice, state), actions.show);
    menu.addSeparator();
    QAction* explain = add(menu, words("Explain\tE"), actions.explain);
    if (together(choice.table, choice.bars).total.events == 0) {
        disable(*explain, words("No layoff was announced here, as far as is shown."));
    }
    menu.addSeparator();
    add(menu, isOne ? words("Copy value") : words("Copy values"), actions.copy);
}

}  // namespace

QMenu* newBarMenu(const BarChoice& choice, const ViewState& state, const BarMenuActions& actions, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("barMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (!choice.bars.empty()) addBarEntries(*menu, choice, state, actions);
    QAction* copyAll = add(*menu, words("Copy all as a table\tCtrl+C"), actions.copyAll);
    if (choice.table.bars.empty()) disable(*copyAll, words("There is nothing to add up here."));
    return menu;
}

}  // namespace cutline
