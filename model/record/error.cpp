// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/error.h"

namespace cutline {

QString Error::oneLine() const {
    QString line = what;
    if (!why.isEmpty()) line += QStringLiteral(": ") + why;
    if (!todo.isEmpty()) {
        if (!line.endsWith(QLatin1Char('.'))) line += QLatin1Char('.');
        line += QLatin1Char(' ') + todo;
    }
    return line.simplified();
}

}  // namespace cutline
