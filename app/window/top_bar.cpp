// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/top_bar.h"

#include "app/window/action_button.h"
#include "app/window/actions.h"
#include "app/window/reading_order.h"
#include "views/filter/filter_chips.h"
#include "views/filter/known_on_button.h"
#include "views/filter/search_field.h"

#include <QHBoxLayout>

namespace cutline {

TopBar::TopBar(Browser* browser, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_search(new SearchField(browser, this)), m_knownOn(new KnownOnButton(browser, this)) {
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(new ActionButton(actions.back, QStringLiteral("‹"), QStringLiteral("step"), this));
    layout->addWidget(new ActionButton(actions.forward, QStringLiteral("›"), QStringLiteral("step"), this));
    layout->addSpacing(4);
    layout->addWidget(new FilterChips(browser, this));
    layout->addWidget(m_search, 1);
    layout->addSpacing(8);
    layout->addWidget(new ActionButton(actions.net, tr("Net"), QStringLiteral("switch"), this));
    layout->addWidget(new ActionButton(actions.gross, tr("Gross"), QStringLiteral("switch"), this));
    layout->addWidget(m_knownOn);
    layout->addStretch(1);
    layout->addWidget(new ActionButton(actions.add, tr("+  New announcement"), QStringLiteral("accent"), this));
    putInReadingOrder(*layout);
}

}  // namespace cutline
