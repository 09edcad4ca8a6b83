// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/known_on_button.h"

#include "model/wording/wording.h"
#include "views/browse/browser.h"
#include "views/filter/known_on_panel.h"

#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace cutline {

KnownOnButton::KnownOnButton(Browser* browser, QWidget* parent)
    : QToolButton(parent), m_browser(browser), m_panel(new KnownOnPanel(browser)) {
    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(m_panel);
    menu->addAction(action);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setCheckable(true);
    setProperty("role", QStringLiteral("switch"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Count only what was known on a day, and compare it with today"));
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_panel->refresh();
        m_panel->field().setFocus();
        m_panel->field().selectAll();
    });
    connect(browser, &Browser::contentChanged, this, &KnownOnButton::refresh);
    refresh();
}

void KnownOnButton::refresh() {
    const auto& asOf = m_browser->state().query.asOf;
    const QString words = tr("As known on %1").arg(asOf ? dayWords(*asOf) : tr("today"));
    setText(words % u" \u25BE");
    setAccessibleName(words);
    setChecked(asOf.has_value());
    setEnabled(m_browser->selection() != nullptr);
}

}  // namespace cutline
