// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_keys.h"

#include <QCoreApplication>

namespace cutline {

std::vector<KeyWords> barKeys() {
    const auto words = [](const char* text) { return QCoreApplication::translate("Bars", text); };
    return {{words("Arrows"), words("Next or previous bar")},
            {words("Page Up, Page Down"), words("Ten bars further")},
            {words("Home, End"), words("First or last bar")},
            {words("Return"), words("Only this bar, or the marked ones")},
            {words("Space"), words("Mark the bar, to narrow to several")},
            {words("Escape"), words("Take the marks away")},
            {words("E"), words("Explain the bar")},
            {words("Menu, Shift+F10"), words("What can be done with the bar")},
            {words("Ctrl+C"), words("Copy all bars as a table")}};
}

}  // namespace cutline
