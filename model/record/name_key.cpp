// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/name_key.h"

#include <QSet>

namespace cutline {

namespace {

constexpr QLatin1String kLegalForms(
    "inc incorporated corp corporation co company llc ltd limited plc lp llp na gmbh ag se kg sa sas sarl spa srl bv "
    "nv "
    "ab asa oy oyj aps pty pte kk holdings holding group");

}  // namespace

QString nameKey(QStringView name) {
    return name.toString().simplified().toCaseFolded().normalized(QString::NormalizationForm_C);
}

QByteArray foldedUtf8(QByteArrayView text) {
    QByteArray folded(text.size(), Qt::Uninitialized);
    char* const begin = folded.data();
    char* next = begin;
    bool isBehindSpace = false;
    for (const char character : text) {
        if (static_cast<unsigned char>(character) >= 0x80) return nameKey(QString::fromUtf8(text)).toUtf8();
        if (character == ' ' || (character >= '\t' && character <= '\r')) {
            isBehindSpace = next != begin;
            continue;
        }
        if (isBehindSpace) *next++ = ' ';
        isBehindSpace = false;
        const bool isUpper = character >= 'A' && character <= 'Z';
        *next++ = isUpper ? static_cast<char>(character + ('a' - 'A')) : character;
    }
    folded.truncate(next - begin);
    return folded;
}

bool isLegalForm(QStringView word) {
    static const QSet<QString> forms = [] {
        const QStringList words = QString(kLegalForms).split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return forms.contains(nameKey(word).remove(u'.'));
}

QString joinedPath(const QStringList& path) { return path.join(QStringLiteral(" > ")); }

QStringList splitPath(QStringView joined) {
    QStringList path;
    for (const QStringView part : joined.split(QStringLiteral(" > "))) path << part.trimmed().toString();
    return path;
}

}  // namespace cutline
