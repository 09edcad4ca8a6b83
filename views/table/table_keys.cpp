// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/table_keys.h"

#include <QCoreApplication>

namespace cutline {

std::vector<TableKey> tableKeys() {
    const auto tr = [](const char* text) { return QCoreApplication::translate("TableKeys", text); };
    return {{tr("Event above, event below"), tr("Up, Down")},
            {tr("First event, last event"), tr("Home, End")},
            {tr("Column before, column after"), tr("Left, Right")},
            {tr("Edit the selected event"), tr("Return")},
            {tr("Go to a company"), tr("Type how it begins")},
            {tr("Mark more events"), tr("Shift+Up, Shift+Down, Ctrl+A")},
            {tr("Copy the marked events as text"), tr("Ctrl+C")},
            {tr("Sort by the current column"), tr("Ctrl+Shift+O")},
            {tr("Move the current column"), tr("Ctrl+Shift+Left, Ctrl+Shift+Right")},
            {tr("Menu of the event: explain, only this company, sort by, columns"), tr("Menu, Shift+F10")}};
}

}  // namespace cutline
