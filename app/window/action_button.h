// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QToolButton>

class QAction;

namespace cutline {

/// A button with words of its own that does what an action does, and can be used when the action can. A default action
/// would bring the words of the menu along.
class ActionButton : public QToolButton {
    Q_OBJECT

public:
    ActionButton(QAction* action, const QString& words, const QString& role, QWidget* parent = nullptr);

private:
    void follow();

    QAction* m_action;
};

}  // namespace cutline
