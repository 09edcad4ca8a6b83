// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/folded_text.h"

namespace cutline {

namespace {

constexpr QStringView kTraditional = u"萬億兩約餘數幾員個職崗過達將裁減壹貳贰參叁肆伍陸陆柒捌玖拾佰仟〇僱";
constexpr QStringView kSimplified = u"万亿两约余数几员个职岗过达将裁减一二二三三四五六六七八九十百千零雇";
static_assert(kTraditional.size() == kSimplified.size());

bool isZeroWidth(QChar c) {
    return c == u'\u200b' || c == u'\u200c' || c == u'\u200d' || c == u'\u2060' || c == u'\ufeff';
}

QChar foldedBlank(QChar c) {
    const bool isBound = c == u'\u00a0' || c == u'\u202f' || c == u'\u2007' || c == u'\u2009';
    return isBound ? kNoBreakSpace : QChar(u' ');
}

QChar foldedChinese(QChar c) {
    const qsizetype known = kTraditional.indexOf(c);
    return known < 0 ? c : kSimplified[known];
}

QChar foldedSign(QChar c) {
    switch (c.unicode()) {
        case u'\u2010':
        case u'\u2011':
        case u'\u2012':
        case u'\u2013':
        case u'\u2014':
        case u'\u2015':
        case u'\u2212':
            return u'-';
        case u'\u301c':
        case u'\uff5e':
            return u'~';
        case u'\u2018':
        case u'\u2019':
            return u'\'';
        case u'\uff0c':
            return c;
        default:
            break;
    }
    // The full-width forms are ASCII, moved.
    if (c >= u'\uff01' && c <= u'\uff5d') return QChar(c.unicode() - 0xfee0).toLower();
    return isZeroWidth(c) ? kZeroWidthSpace : c;
}

QChar foldedCharacter(QChar c) {
    if (c.unicode() < 0x80) return c.toLower();
    if (c.isDigit()) return QChar(u'0' + c.digitValue());
    if (c.isSpace()) return foldedBlank(c);
    if (c.isLetter()) return c.unicode() >= 0x2e80 && c.unicode() < 0xff00 ? foldedChinese(c) : foldedSign(c.toLower());
    return foldedSign(c == u'〇' ? QChar(u'零') : c);
}

bool isLineBreak(QChar c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'; }

}  // namespace

QString folded(QStringView text) {
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLineBreak(text[i])) {
            const bool isParagraph = text[i] == u'\u2029' || at(text, i - 1) == text[i] || at(text, i + 1) == text[i] ||
                                     (text[i] == u'\r' && at(text, i + 2) == u'\r') ||
                                     (text[i] == u'\n' && at(text, i - 2) == u'\n');
            result[i] = isParagraph ? u'\n' : u' ';
        } else {
            result[i] = text[i] == u'\t' ? QChar(u' ') : foldedCharacter(text[i]);
        }
    }
    const auto isOfNumber = [&](QChar c) { return isDigit(c) || c == u'<' || c == u'>'; };
    for (qsizetype i = 1; i + 1 < result.size(); ++i) {
        if (result[i] == u'\uff0c' && isOfNumber(result[i - 1]) && isOfNumber(result[i + 1])) result[i] = u',';
    }
    return result;
}

qsizetype wordEnd(QStringView text, qsizetype place) {
    while (isWordLetter(at(text, place)) ||
           ((at(text, place) == u'-' || at(text, place) == u'\'' || at(text, place) == u'&') &&
            isWordLetter(at(text, place + 1)))) {
        ++place;
    }
    return place;
}

}  // namespace cutline
