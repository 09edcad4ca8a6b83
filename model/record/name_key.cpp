// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/name_key.h"

namespace cutline {

QString nameKey(QStringView name) {
    return name.toString().simplified().toCaseFolded().normalized(QString::NormalizationForm_C);
}

QByteArray foldedUtf8(const QString& text) {
    QByteArray folded;
    folded.reserve(text.size());
    bool isBehindSpace = false;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80) return nameKey(text).toUtf8();
        if (character.isSpace()) {
            isBehindSpace = !folded.isEmpty();
            continue;
        }
        if (isBehindSpace) folded.append(' ');
        isBehindSpace = false;
        folded.append(static_cast<char>(code >= u'A' && code <= u'Z' ? code + (u'a' - u'A') : code));
    }
    return folded;
}

QString joinedPath(const QStringList& path) { return path.join(QStringLiteral(" > ")); }

QStringList splitPath(QStringView joined) {
    QStringList path;
    for (const QStringView part : joined.split(QStringLiteral(" > "))) path << part.trimmed().toString();
    return path;
}

}  // namespace cutline
