// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme_switch.h"

#include "app/window/actions.h"
#include "app/window/house_style.h"
#include "app/window/settings.h"
#include "app/window/work_page.h"

#include <QAction>
#include <QApplication>
#include <QPalette>

#include <utility>

namespace cutline {

namespace {

ThemeKind themeOfDesktop() {
    static const ThemeKind kind =
        QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
    return kind;
}

}  // namespace

ThemeSwitch::ThemeSwitch(QWidget* window, Settings& settings, const Actions& actions, WorkPage& page)
    : QObject(window), m_settings(settings), m_page(page), m_ofDesktop(themeOfDesktop()) {
    const std::pair<QAction*, ThemeChoice> themes[] = {{actions.themeSystem, ThemeChoice::System},
                                                       {actions.themeLight, ThemeChoice::Light},
                                                       {actions.themeDark, ThemeChoice::Dark}};
    for (const auto& [action, choice] : themes) {
        action->setChecked(m_settings.themeChoice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_settings.setThemeChoice(choice);
            apply();
        });
    }
}

void ThemeSwitch::apply() {
    const ThemeChoice choice = m_settings.themeChoice();
    m_kind = choice == ThemeChoice::System ? m_ofDesktop
             : choice == ThemeChoice::Dark ? ThemeKind::Dark
                                           : ThemeKind::Light;
    applyTheme(*qApp, themeOf(m_kind));
    m_page.setThemeKind(m_kind);
}

}  // namespace cutline
