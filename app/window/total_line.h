// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace cutline {

class Actions;
class Browser;

/// The big number, what it leaves out, and the way to its explanation. Owned by the window.
class TotalLine : public QWidget {
    Q_OBJECT

public:
    TotalLine(Browser* browser, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    /// What does not fit beside the number goes below it.
    void place();

    Browser* m_browser;
    QGridLayout* m_layout;
    QLabel* m_number;
    QLabel* m_rest;
    QToolButton* m_explain;
};

}  // namespace cutline
