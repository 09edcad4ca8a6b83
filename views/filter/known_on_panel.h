// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace cutline {

class Browser;

/// "As known on": a day to type, a slider over the days on which something became known, and a replay of them. Says
/// what was counted then and what is counted today. Keeps no day of its own. Owned by its parent widget.
class KnownOnPanel : public QWidget {
    Q_OBJECT

public:
    explicit KnownOnPanel(Browser* browser, QWidget* parent = nullptr);

    /// Reads the state of the browser: only while the panel is shown does it follow by itself.
    void refresh();
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QSlider& slider() { return *m_slider; }
    [[nodiscard]] QToolButton& play() { return *m_play; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString words() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void typed();
    void showProblem(const QString& problem);
    void slid(int step);
    void playOrPause();
    void replayed();
    [[nodiscard]] QString comparison() const;

    Browser* m_browser;
    QLineEdit* m_field;
    QLabel* m_problem;
    QSlider* m_slider;
    QToolButton* m_play;
    QLabel* m_words;
    std::vector<QDate> m_days;
    QTimer m_replay;
};

}  // namespace cutline
