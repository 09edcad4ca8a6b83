// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QObject>

class QWidget;

namespace cutline {

class Actions;
class Settings;
class WorkPage;

/// Light, dark, or as the desktop is: follows the actions, and remembers what was chosen. Owned by the window.
class ThemeSwitch : public QObject {
    Q_OBJECT

public:
    /// All must outlive what the actions trigger.
    ThemeSwitch(QWidget* window, Settings& settings, const Actions& actions, WorkPage& page);

    /// Shows the program in the theme that is chosen.
    void apply();
    [[nodiscard]] ThemeKind kind() const { return m_kind; }

private:
    Settings& m_settings;
    WorkPage& m_page;
    ThemeKind m_ofDesktop;  ///< as the desktop's palette was when the program began
    ThemeKind m_kind = ThemeKind::Light;
};

}  // namespace cutline
