// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace cutline {

class Browser;

/// The foot of the window: whether everything is saved, and what is shown. Owned by the window.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Browser* browser, QWidget* parent = nullptr);

    /// "All changes saved", or why not.
    [[nodiscard]] QString savedWords() const;
    [[nodiscard]] QString shownWords() const;
    void refresh();

private:
    Browser* m_browser;
    QLabel* m_saved;
    QLabel* m_shown;
};

}  // namespace cutline
