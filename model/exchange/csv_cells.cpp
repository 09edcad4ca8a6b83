// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_cells.h"

#include "model/exchange/cell_signs.h"
#include "model/reading/html_entities.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cutline {

namespace {

bool isOneOf(QByteArrayView cell, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* word) {
        return cell.size() == qsizetype(qstrlen(word)) && cell.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool areDigits(QByteArrayView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit); }

// Digits with an optional fraction: no sign, no exponent, no "inf".
std::optional<double> plainNumber(QByteArrayView text) {
    const qsizetype dot = text.indexOf('.');
    const QByteArrayView whole = dot < 0 ? text : text.first(dot);
    const QByteArrayView fraction = dot < 0 ? QByteArrayView() : text.sliced(dot + 1);
    if (!whole.isEmpty() && !areDigits(whole)) return std::nullopt;
    if (!fraction.isEmpty() && !areDigits(fraction)) return std::nullopt;
    if (whole.isEmpty() && fraction.isEmpty()) return std::nullopt;
    bool isNumber = false;
    const double value = text.toByteArray().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

// Commas have to part off three digits each: "1,100", "12,000,000".
bool hasProperGroups(QByteArrayView whole) {
    qsizetype digits = 0;
    qsizetype groups = 0;
    for (const char c : whole) {
        if (c == ',') {
            if (digits == 0 || digits > 3 || (groups > 0 && digits != 3)) return false;
            ++groups;
            digits = 0;
        } else if (isDigit(c)) {
            ++digits;
        } else {
            return false;
        }
    }
    return groups > 0 && digits == 3;
}

bool looksLikeDate(QByteArrayView cell) {
    const auto isSeparator = [](char c) { return c == '/' || c == '-' || c == '.'; };
    return std::count_if(cell.begin(), cell.end(), isSeparator) >= 2 &&
           std::all_of(cell.begin(), cell.end(), [&](char c) { return isDigit(c) || isSeparator(c) || c == ' '; });
}

}  // namespace

bool isNull(QByteArrayView cell) {
    if (cell.size() > 4) return false;
    return cell.isEmpty() || isOneOf(cell, {"null", "n/a", "none", "nan", "-", "--", "–", "—"});
}

bool isUnknown(QByteArrayView cell) {
    return isNull(cell) || isOneOf(cell, {"unknown", "undisclosed", "not disclosed"});
}

bool saysThatNobodyKnows(QByteArrayView cell) {
    static constexpr std::array kWords{"unknown", "undisclosed",   "not known",     "not sure",     "tbd",
                                       "tba",     "to be determ",  "not available", "undetermined", "not yet",
                                       "unsure",  "not disclosed", "not reported",  "not provided", "unspecified"};
    const QByteArray lower = cell.toByteArray().toLower();
    return std::any_of(kWords.begin(), kWords.end(), [&](const char* word) { return lower.contains(word); });
}

QString textOf(QByteArrayView cell) { return decodeEntities(QString::fromUtf8(cell)).simplified(); }

QString quoted(QByteArrayView cell) {
    constexpr qsizetype kMostShown = 80;
    return QStringLiteral("“%1”").arg(textOf(cell).left(kMostShown));
}

QString decodeEntities(const QString& text) {
    constexpr qsizetype kLongestName = 8;
    qsizetype at = text.indexOf(u'&');
    if (at < 0) return text;
    QString decoded;
    qsizetype plain = 0;
    for (; at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.indexOf(u';', at);
        if (end < 0) break;
        if (end - at - 1 > kLongestName) continue;
        const QString character = characterOf(QStringView(text).mid(at + 1, end - at - 1));
        // What is no character, or a control one, stays as it is written.
        if (character.isEmpty() || character == QChar(QChar::ReplacementCharacter) || character.front() < u' ')
            continue;
        decoded += QStringView(text).mid(plain, at - plain);
        decoded += character;
        plain = end + 1;
    }
    decoded += QStringView(text).mid(plain);
    return decoded;
}

CellNumber readPeople(QByteArrayView cell) {
    if (isUnknown(cell)) return {};
    if (looksLikeDate(cell)) return {{}, QStringLiteral("%1 is a date where people are counted").arg(quoted(cell))};
    if (cell.startsWith('-')) return {{}, QStringLiteral("%1 people is below zero").arg(quoted(cell))};
    QByteArray digits = cell.toByteArray();
    if (digits.contains(',')) {
        const qsizetype dot = digits.indexOf('.');
        if (!hasProperGroups(dot < 0 ? QByteArrayView(digits) : QByteArrayView(digits).first(dot))) {
            return {{}, QStringLiteral("the commas of %1 do not part off three digits each").arg(quoted(cell))};
        }
        digits.replace(",", "");
    }
    const auto number = plainNumber(digits);
    if (!number) return {{}, QStringLiteral("%1 is not a number of people").arg(quoted(cell))};
    if (*number != std::floor(*number))
        return {{}, QStringLiteral("%1 people is not a whole number").arg(quoted(cell))};
    constexpr double kMostPeople = 1e11;
    if (*number > kMostPeople) return {{}, QStringLiteral("%1 people is more than there are").arg(quoted(cell))};
    return {number, {}};
}

bool provesHundred(QByteArrayView cell) {
    if (isUnknown(cell)) return false;
    if (cell.endsWith('%')) return true;
    const auto number = plainNumber(cell);
    return number && *number > 1;
}

CellNumber readPercent(QByteArrayView cell, PercentScale scale) {
    if (isUnknown(cell)) return {};
    const bool hasSign = cell.endsWith('%');
    const auto number = plainNumber(hasSign ? cell.chopped(1).trimmed() : cell);
    if (!number) return {{}, QStringLiteral("%1 is not a percentage").arg(quoted(cell))};
    // Rounded to what a fraction can say: 0.07 is 7 %, not 7.000000000000001 %.
    constexpr double kDigits = 1e8;
    const double percent =
        scale == PercentScale::Fraction && !hasSign ? std::round(*number * 100 * kDigits) / kDigits : *number;
    if (percent > 100) return {{}, QStringLiteral("%1 is more than 100 percent").arg(quoted(cell))};
    return {percent, {}};
}

}  // namespace cutline
