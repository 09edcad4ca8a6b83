// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/name_key.h"

namespace cutline {

QString nameKey(QStringView name) {
    return name.toString().simplified().toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString joinedPath(const QStringList& path) { return path.join(QStringLiteral(" > ")); }

QStringList splitPath(QStringView joined) {
    QStringList path;
    for (const QStringView part : joined.split(QStringLiteral(" > "))) path << part.trimmed().toString();
    return path;
}

}  // namespace cutline
