// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/label_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kSmaller = 0.87;         // of the size a name is meant to have: still read with ease
constexpr qsizetype kLongestName = 1000;  // nobody reads on; shaping a book costs seconds

bool isPartOfNumber(QChar character) {
    return character.isDigit() || character == u',' || character == u'.' || character == u'\'';
}

QFont smallerThan(const QFont& font) {
    QFont smaller = font;
    smaller.setPixelSize(std::max(9, static_cast<int>(std::lround(font.pixelSize() * kSmaller))));
    return smaller;
}

/// Where a line of `text` from `start` on that fits the width ends; blanks are the places to break, and between
/// Chinese characters anywhere.
qsizetype lineEnd(const QString& text, qsizetype start, const QFontMetricsF& metrics, double width) {
    qsizetype best = start;
    for (qsizetype end = start + 1; end <= text.size(); ++end) {
        const bool atEnd = end == text.size();
        const bool isPlace = atEnd || text[end] == u' ' || text[end].script() == QChar::Script_Han;
        if (!isPlace) continue;
        if (metrics.horizontalAdvance(text.mid(start, end - start)) > width) break;
        best = end;
    }
    return best;
}

QStringList brokenLines(const QString& text, const QFont& font, double width, int mostLines) {
    const QFontMetricsF metrics(font);
    QStringList lines;
    qsizetype start = 0;
    while (start < text.size()) {
        if (lines.size() + 1 == mostLines) {
            lines << cutToWidth(text.mid(start), font, width);
            break;
        }
        qsizetype end = lineEnd(text, start, metrics, width);
        if (end == start) {  // one long word: nothing to break at
            lines << cutToWidth(text.mid(start), font, width);
            break;
        }
        lines << text.mid(start, end - start);
        while (end < text.size() && text[end] == u' ') ++end;
        start = end;
    }
    return lines;
}

double widest(const QStringList& lines, const QFont& font) {
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

}  // namespace

QString cutToWidth(const QString& text, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width) return text;
    QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    if (cut.size() < 2) return cut;
    qsizetype kept = cut.size() - 1;
    const bool splitsNumber = kept < text.size() && isPartOfNumber(text[kept]) && kept > 0 && text[kept - 1].isDigit();
    if (splitsNumber) {
        while (kept > 0 && isPartOfNumber(text[kept - 1])) --kept;
    }
    while (kept > 0 && text[kept - 1].isSpace()) --kept;
    return text.left(kept) + QChar(0x2026);
}

QString printable(const QString& text) {
    const QString simplified = text.simplified();
    QString kept;
    kept.reserve(simplified.size());
    for (const QChar character : simplified) {
        const bool isControl = character.category() == QChar::Other_Control || character.unicode() >= 0xFFFE;
        if (!isControl) kept += character;
    }
    return kept;
}

FittedName fitName(const QString& name, const QFont& font, double width, int mostLines) {
    const QString text = printable(name.left(kLongestName));
    for (const QFont& tried : {font, smallerThan(font)}) {
        const double needed = QFontMetricsF(tried).horizontalAdvance(text);
        if (needed <= width) return {{text}, tried, needed, false};
    }
    const QFont small = smallerThan(font);
    const QStringList lines = brokenLines(text, small, width, std::max(1, mostLines));
    const bool isCut = lines.last().endsWith(QChar(0x2026)) && !text.endsWith(QChar(0x2026));
    return {lines, small, widest(lines, small), isCut};
}

bool TakenSpace::isFree(const QRectF& rect) const {
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF& taken) { return taken.intersects(rect); });
}

}  // namespace cutline
