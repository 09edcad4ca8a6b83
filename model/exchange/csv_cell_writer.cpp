// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_cell_writer.h"

#include <algorithm>

namespace cutline {

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
    if (utf8.isEmpty() || !QByteArrayView("=+-@\t\r").contains(utf8.front())) return utf8;
    bool isNumber = false;
    utf8.toDouble(&isNumber);
    if (isNumber) return utf8;
    QByteArray guarded("'");
    guarded += utf8;
    return guarded;
}

}  // namespace cutline
