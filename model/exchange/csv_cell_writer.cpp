// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_cell_writer.h"

#include "model/exchange/cell_signs.h"

#include <algorithm>
#include <array>

namespace cutline {

namespace {

// Digits with at most one sign, point and exponent. QByteArray::toDouble would also take "-inf", which is a formula.
bool isNumber(QByteArrayView text) {
    const auto takeDigits = [&text] {
        const auto end = std::find_if_not(text.begin(), text.end(), [](char c) { return isDigit(c); });
        const qsizetype count = end - text.begin();
        text = text.sliced(count);
        return count;
    };
    const auto take = [&text](QByteArrayView any) {
        if (text.isEmpty() || !any.contains(text.front())) return false;
        text = text.sliced(1);
        return true;
    };
    take("+-");
    qsizetype digits = takeDigits();
    if (take(".")) digits += takeDigits();
    if (digits == 0) return false;
    if (take("eE")) {
        take("+-");
        if (takeDigits() == 0) return false;
    }
    return text.isEmpty();
}

bool beginsLikeFormula(QByteArrayView utf8) {
    // The wide forms of = + - @, which spreadsheets of Chinese, Japanese and Korean take like the narrow ones.
    constexpr std::array<QByteArrayView, 4> kWide{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    return QByteArrayView("=+-@\t\r\n").contains(utf8.front()) ||
           std::any_of(kWide.begin(), kWide.end(), [&](QByteArrayView sign) { return utf8.startsWith(sign); });
}

}  // namespace

void appendCsvCell(QByteArray& out, QByteArrayView utf8) {
    const auto isSpecial = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const bool needsQuotes = std::any_of(utf8.begin(), utf8.end(), isSpecial) ||
                             (!utf8.isEmpty() && (isBlank(utf8.front()) || isBlank(utf8.back())));
    if (!needsQuotes) {
        out.append(utf8);
        return;
    }
    out += '"';
    for (const char c : utf8) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

QByteArray guardedFormula(const QByteArray& utf8) {
    if (utf8.isEmpty() || !beginsLikeFormula(utf8) || isNumber(utf8)) return utf8;
    QByteArray guarded("'");
    guarded += utf8;
    return guarded;
}

}  // namespace cutline
