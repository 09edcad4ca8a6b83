// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/table_keys.h"

#include <QCoreApplication>

namespace cutline {

std::vector<KeyWords> tableKeys() {
    const auto tr = [](const char* text) { return QCoreApplication::translate("TableKeys", text); };
    return {{tr("Up, Down"), tr("Event above, event below")},
            {tr("Home, End"), tr("First event, last event")},
            {tr("Left, Right"), tr("Column before, column after")},
            {tr("Return"), tr("Edit the selected event")},
            {tr("Type how it begins"), tr("Go to a company")},
            {tr("Shift+Up, Shift+Down, Ctrl+A"), tr("Mark more events")},
            {tr("Ctrl+C"), tr("Copy the marked events as text")},
            {tr("Ctrl+Shift+O"), tr("Sort by the current column")},
            {tr("Alt+Shift+Left, Alt+Shift+Right"), tr("Move the current column")},
            {tr("Menu, Shift+F10"), tr("Menu of the event: explain, only this company, sort by, columns")}};
}

}  // namespace cutline
