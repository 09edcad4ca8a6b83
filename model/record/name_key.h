// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace cutline {

/// What two spellings of one name have in common: white space trimmed and folded, case folded, NFC. Names with equal
/// keys are the same name (DESIGN section 2); anything less alike is only ever proposed to a person.
[[nodiscard]] QString nameKey(QStringView name);

/// The nameKey of a text in UTF-8, at once where the text is ASCII.
[[nodiscard]] QByteArray foldedUtf8(QByteArrayView text);

/// Whether a word at the end of a name only says what a company is in law: "Inc.", "L.L.C", "GmbH", "Group". Capitals
/// and full stops do not matter.
[[nodiscard]] bool isLegalForm(QStringView word);

/// A path of organizations as people read it: "Alphabet > Google > YouTube". Splitting it gives the names back.
[[nodiscard]] QString joinedPath(const QStringList& path);
[[nodiscard]] QStringList splitPath(QStringView joined);

}  // namespace cutline
