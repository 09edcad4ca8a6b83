// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QEventLoop>
#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace cutline::test {

/// One step of a key script: one key with its modifiers, or words typed letter by letter.
struct KeyStep {
    int line = 0;
    QString keys;   ///< "ctrl+n", as xdotool and QKeySequence both understand it; empty: words are typed
    QString words;  ///< typed as they stand
};

/// Reads a key script: a line "press ctrl+n" or "type Amazon" a step, "#" begins a remark. tools/session plays the same
/// files in the real window.
[[nodiscard]] Result<std::vector<KeyStep>> readKeyScript(const QString& path);

/// How often a person hits the keyboard for it: a chord is one stroke, a letter too.
[[nodiscard]] qsizetype keystrokesOf(const std::vector<KeyStep>& steps);

/// Plays steps to whatever has the focus, through dialogs that open and close on the way, as a keyboard does.
class KeyPlayer : public QObject {
    Q_OBJECT

public:
    explicit KeyPlayer(QWidget* window) : m_window(window) {}

    /// Returns once all steps are played and every dialog is closed again. False after a minute; `stoppedAt` is then
    /// the step that was not reached or did not end.
    bool play(const std::vector<KeyStep>& steps);
    [[nodiscard]] qsizetype stoppedAt() const { return m_next; }

private:
    void playNext();
    void schedule();
    [[nodiscard]] QWidget* receiver() const;

    QWidget* m_window;
    std::vector<KeyStep> m_steps;
    qsizetype m_next = 0;
    QEventLoop m_loop;
};

}  // namespace cutline::test
