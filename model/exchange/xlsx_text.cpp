// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsx_text.h"

#include <QUrl>

#include <algorithm>

namespace cutline {

namespace {

constexpr char16_t kReplacement = 0xFFFD;
constexpr QStringView kEllipsis = u"…";

bool isHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

// "_x0041_" stands for "A" wherever a sheet is read.
bool isCharacterCode(QStringView text) {
    return text.size() >= 7 && text[0] == u'_' && text[1] == u'x' && text[6] == u'_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHex);
}

// One character of the text as a cell holds it, and how many units of the text it takes.
struct Piece {
    QString cell;
    qsizetype taken = 1;
};

Piece pieceAt(QStringView text, qsizetype at) {
    const QChar c = text[at];
    const bool hasNext = at + 1 < text.size();
    if (c == u'\r') return {QStringLiteral("\n"), hasNext && text[at + 1] == u'\n' ? 2 : 1};
    if (c.isHighSurrogate() && hasNext && text[at + 1].isLowSurrogate()) return {text.sliced(at, 2).toString(), 2};
    const bool isUnfit = c.isSurrogate() || c.isNull() || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    if (isUnfit) return {QString(QChar(kReplacement)), 1};
    if (c == u'_' && isCharacterCode(text.sliced(at))) return {QStringLiteral("_x005F_"), 1};
    return {QString(c), 1};
}

bool isPlain(QChar c) { return c != u'\r' && c != u'_' && !c.isNull() && !c.isSurrogate() && c.unicode() < 0xFFFE; }

}  // namespace

QByteArray xlsxText(const QString& text, bool& isCut) {
    // Nearly every text is short and holds nothing of all this.
    if (text.size() <= kLongestCellText && std::all_of(text.begin(), text.end(), isPlain)) return text.toUtf8();
    QString cell;
    qsizetype fits = 0;  // the cell up to where "…" still fits behind it
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = pieceAt(text, at);
        if (cell.size() + piece.cell.size() > kLongestCellText) {
            isCut = true;
            return (cell.first(fits) + kEllipsis).toUtf8();
        }
        cell += piece.cell;
        if (cell.size() + kEllipsis.size() <= kLongestCellText) fits = cell.size();
        at += piece.taken;
    }
    return cell.toUtf8();
}

std::optional<double> xlsxDay(QDate day) {
    static const QDate kFirst(1900, 3, 1);
    static const QDate kZero(1899, 12, 30);
    if (!day.isValid() || day < kFirst) return std::nullopt;
    return static_cast<double>(kZero.daysTo(day));
}

std::optional<double> xlsxDay(const EventDate& date) {
    if (date.precision() != DatePrecision::Day || date.isApproximate()) return std::nullopt;
    return xlsxDay(date.firstDay());
}

bool isXlsxLink(const QString& url) {
    const bool isWeb = url.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
                       url.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    return isWeb && url.size() <= kLongestLink && QUrl(url, QUrl::StrictMode).isValid() &&
           std::none_of(url.begin(), url.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

}  // namespace cutline
