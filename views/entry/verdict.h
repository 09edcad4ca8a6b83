// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QToolButton>
#include <QWidget>

class QLabel;

namespace cutline {

/// What a field of the entry dialog says about its words: what was understood, what is wrong, or what can hardly be
/// true, and below it the readings it offers. Stands beside the field and is read out with it. Offers only: nothing is
/// taken that was not pressed.
class Verdict : public QWidget {
    Q_OBJECT

public:
    /// `field`: Tab goes from it to what is offered.
    Verdict(QWidget* field, QWidget* parent);

    /// One way to read what was typed, and what speaks for it.
    struct Choice {
        QString words;
        QString why;
    };
    void understood(const QString& words);
    void problem(const QString& words, const QList<Choice>& choices = {});
    /// Understood, but hardly true: said, and no reason not to save.
    void doubt(const QString& words, const QList<Choice>& choices = {});

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isProblem() const { return m_state == State::Problem; }
    [[nodiscard]] bool isDoubt() const { return m_state == State::Doubt; }
    [[nodiscard]] const QList<QToolButton*>& choices() const { return m_choices; }

Q_SIGNALS:
    void chosen(const QString& words);

private:
    enum class State { Understood, Problem, Doubt };
    void display(State state, const QString& words, const QList<Choice>& choices);
    void offer(const QList<Choice>& choices);

    State m_state = State::Understood;
    QWidget* m_field;
    QLabel* m_words;
    QWidget* m_offers;
    QList<QToolButton*> m_choices;
};

}  // namespace cutline
