// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/action_button.h"

#include <QAction>

namespace cutline {

ActionButton::ActionButton(QAction* action, const QString& words, const QString& role, QWidget* parent)
    : QToolButton(parent), m_action(action) {
    QString name = action->text();
    name.remove(u'&').remove(u'…');
    setText(words);
    setProperty("role", role);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? name : QString(name % u" (" % keys % u')'));
    setCheckable(action->isCheckable());
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QAction::toggled, this, &ActionButton::follow);
    // A button that is checked already unchecks itself at a click; its action knows better.
    connect(this, &QToolButton::clicked, this, [this] {
        m_action->trigger();
        follow();
    });
    follow();
}

void ActionButton::follow() {
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
}

}  // namespace cutline
