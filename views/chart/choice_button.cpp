// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/choice_button.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

namespace cutline {

ChoiceButton::ChoiceButton(const QString& purpose, QWidget* parent)
    : QToolButton(parent), m_purpose(purpose), m_choices(new QActionGroup(this)) {
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setToolTip(purpose);
    setAccessibleName(purpose);
    // The triangle is part of the text, as in a newspaper; the style's own one would be a second.
    setStyleSheet(
        QStringLiteral("QToolButton::menu-indicator { image: none; }"
                       "QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 2px 4px; }"
                       "QToolButton:focus { border: 1px solid palette(highlight); }"));
}

void ChoiceButton::clearChoices() { menu()->clear(); }

QAction* ChoiceButton::addChoice(const QString& words, bool isChosen, const std::function<void()>& choose) {
    QAction* action = menu()->addAction(words);
    action->setCheckable(true);
    action->setActionGroup(m_choices);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [choose] { choose(); });
    if (isChosen) setWords(words);
    return action;
}

void ChoiceButton::setWords(const QString& words) {
    setText(words + QStringLiteral(" \u25BE"));
    setAccessibleName(m_purpose + QStringLiteral(": ") + words);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F4:
            showMenu();
            return;
        default:
            QToolButton::keyPressEvent(event);
    }
}

}  // namespace cutline
