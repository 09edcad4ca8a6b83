// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cutline {

/// The text as the readers compare it, unit for unit as long as the text itself, so that a place in one is the same
/// place in the other: lower case, ASCII digits for all decimal digits, ASCII for full-width signs, simplified Chinese
/// for the traditional characters of numbers and staff, one kind of dash, quote and blank. Blanks that do not break
/// (which group digits) stay U+00A0; a paragraph's end is a line break, other line breaks are blanks. A full-width
/// comma is only a comma between digits: elsewhere it ends a part of a Chinese sentence.
[[nodiscard]] QString folded(QStringView text);

inline constexpr QChar kNoBreakSpace{u'\u00a0'};
inline constexpr QChar kZeroWidthSpace{u'\u200b'};

[[nodiscard]] inline bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
[[nodiscard]] inline bool isBlank(QChar c) { return c == u' ' || c == kNoBreakSpace; }
/// A letter of a script that separates its words with blanks.
[[nodiscard]] inline bool isWordLetter(QChar c) { return c.unicode() < 0x2e80 && c.isLetter(); }
[[nodiscard]] inline bool isWordPart(QChar c) { return isDigit(c) || c == u'_' || isWordLetter(c); }
[[nodiscard]] inline bool isChinese(QChar c) { return c.unicode() >= 0x2e80 && c.isLetter(); }

/// The character at a place, a line break outside of the text.
[[nodiscard]] inline QChar at(QStringView text, qsizetype place) {
    return place >= 0 && place < text.size() ? text[place] : QChar(u'\n');
}

/// Whether `words` stand at a place.
[[nodiscard]] inline bool standsAt(QStringView text, qsizetype place, QStringView words) {
    return text.mid(place).startsWith(words);
}

/// The same, as whole words where they end in a letter.
[[nodiscard]] inline bool wordsStandAt(QStringView text, qsizetype place, QStringView words) {
    return standsAt(text, place, words) && !(isWordPart(words.back()) && isWordPart(at(text, place + words.size())));
}

/// Whether `words` end before a place, as whole words where they begin with a letter.
[[nodiscard]] inline bool wordsEndAt(QStringView text, qsizetype place, QStringView words) {
    return text.left(place).endsWith(words) &&
           !(isWordPart(words.front()) && isWordPart(at(text, place - words.size() - 1)));
}

[[nodiscard]] inline qsizetype skipBlanks(QStringView text, qsizetype place) {
    while (isBlank(at(text, place))) ++place;
    return place;
}

[[nodiscard]] inline qsizetype skipBlanksBefore(QStringView text, qsizetype place) {
    while (isBlank(at(text, place - 1))) --place;
    return place;
}

/// Where the word ends that begins at a place: letters with hyphens and apostrophes between them.
[[nodiscard]] qsizetype wordEnd(QStringView text, qsizetype place);

}  // namespace cutline
