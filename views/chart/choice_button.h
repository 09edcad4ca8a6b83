// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>

class QActionGroup;

namespace cutline {

/// The quiet "Company ▾" in the line above a chart: says what is chosen and opens a menu of the choices. Space, Return
/// and Down open it too. Keeps no value: who owns it fills it again whenever the state changes.
class ChoiceButton : public QToolButton {
    Q_OBJECT

public:
    /// `purpose` is what is chosen here ("Bars for each"), for the tool tip and for screen readers.
    explicit ChoiceButton(const QString& purpose, QWidget* parent = nullptr);

    /// Takes all choices away, to fill in new ones.
    void clearChoices();
    /// Adds a choice at the end; the chosen one is what the button says.
    QAction* addChoice(const QString& words, bool isChosen, const std::function<void()>& choose);
    /// Says something else than the words of the choice, where those make sense in the menu only.
    void setWords(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_purpose;
    QActionGroup* m_choices;
};

}  // namespace cutline
