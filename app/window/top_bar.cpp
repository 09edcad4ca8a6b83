// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/top_bar.h"

#include "app/window/action_button.h"
#include "app/window/actions.h"
#include "views/browse/browser.h"
#include "views/filter/filter_chips.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

namespace cutline {

namespace {

constexpr int kTypingPauseMilliseconds = 180;

}  // namespace

TopBar::TopBar(Browser* browser, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_browser(browser), m_search(new QLineEdit(this)) {
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(tr("Search names and headlines"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(260);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMilliseconds);

    auto* add = new ActionButton(actions.add, tr("+  New announcement"), QStringLiteral("accent"), this);
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
    layout->addStretch(1);
    layout->addWidget(add);

    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) applySearch();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::applySearch);
    connect(&m_typing, &QTimer::timeout, this, &TopBar::applySearch);
    connect(new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            m_search, &QLineEdit::clear);
    connect(browser, &Browser::contentChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::applySearch() {
    m_typing.stop();
    ViewState state = m_browser->state();
    if (m_browser->document() == nullptr || state.query.search == m_search->text().trimmed()) return;
    state.query.search = m_search->text().trimmed();
    // A search names nothing that must exist: it is never refused.
    [[maybe_unused]] const auto shown = m_browser->setState(state);
}

void TopBar::refresh() {
    m_search->setEnabled(m_browser->selection() != nullptr);
    const QString search = m_browser->state().query.search;
    if (m_search->text().trimmed() != search && !m_typing.isActive()) m_search->setText(search);
}

}  // namespace cutline
