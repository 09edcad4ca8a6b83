// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace cutline {

class Browser;
class KnownOnPanel;

/// Says as known on which day everything is counted, and opens the panel that changes it. Owned by its parent widget.
class KnownOnButton : public QToolButton {
    Q_OBJECT

public:
    explicit KnownOnButton(Browser* browser, QWidget* parent = nullptr);

    [[nodiscard]] KnownOnPanel& panel() { return *m_panel; }

private:
    void refresh();

    Browser* m_browser;
    KnownOnPanel* m_panel;
};

}  // namespace cutline
