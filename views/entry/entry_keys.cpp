// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/entry_keys.h"

#include <QCoreApplication>

namespace cutline {

std::vector<KeyWords> entryKeys() {
    const auto tr = [](const char* text) { return QCoreApplication::translate("EntryKeys", text); };
    return {
        {tr("Ctrl+Return"), tr("Save and start the next; of a stored event: save and close")},
        {tr("Ctrl+Shift+Return"), tr("Save and close")},
        {tr("Ctrl+L"), tr("Take over the last entry of the company")},
        {tr("Tab, Return"), tr("Take what is offered; Down and Up choose, Escape closes the list")},
        {tr("t"), tr("In a date: today")},
        {tr("+, -"), tr("In an empty date or behind a whole day: a day on, a day back")},
        {tr("Up, Down"), tr("In a date: a day, month, quarter or year on or back, as exact as it is")},
        {tr("="), tr("In a number: a calculation; alone in a breakdown: what is left of the whole")},
        {tr("Down"), tr("In a number that is broken: to the readings that are offered")},
        {tr("Alt+V"), tr("Add a division")},
        {tr("Ctrl+Shift+F"), tr("Another source says otherwise: one more figure")},
        {tr("Alt+1, Alt+2, Alt+3"), tr("Choose one of the events that are near")},
        {tr("Alt+S, Alt+P, Alt+W, Alt+C, Alt+D"), tr("It is the same, its part, its whole, corrects it, is different")},
        {tr("Alt+M"), tr("The same: add the source to that event instead")}};
}

}  // namespace cutline
