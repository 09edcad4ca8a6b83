// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/not_quantities.h"

#include "model/reading/counted_noun.h"
#include "model/reading/folded_text.h"
#include "model/reading/number_signs.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace cutline {

namespace {

/// Names and labels whose number counts nothing.
bool isLabel(QStringView word) {
    static const QSet<QString> labels{
        QStringLiteral("page"),    QStringLiteral("pages"),      QStringLiteral("chapter"),
        QStringLiteral("section"), QStringLiteral("no"),         QStringLiteral("form"),
        QStringLiteral("windows"), QStringLiteral("iphone"),     QStringLiteral("version"),
        QStringLiteral("level"),   QStringLiteral("terminal"),   QStringLiteral("room"),
        QStringLiteral("flight"),  QStringLiteral("boeing"),     QStringLiteral("airbus"),
        QStringLiteral("fortune"), QStringLiteral("s&p"),        QStringLiteral("nasdaq"),
        QStringLiteral("phase"),   QStringLiteral("stage"),      QStringLiteral("route"),
        QStringLiteral("article"), QStringLiteral("item"),       QStringLiteral("figure"),
        QStringLiteral("table"),   QStringLiteral("appendix"),   QStringLiteral("volume"),
        QStringLiteral("issue"),   QStringLiteral("gate"),       QStringLiteral("suite"),
        QStringLiteral("highway"), QStringLiteral("interstate"), QStringLiteral("playstation"),
        QStringLiteral("xbox"),    QStringLiteral("galaxy"),     QStringLiteral("pixel"),
        QStringLiteral("gpt"),     QStringLiteral("ios"),        QStringLiteral("android"),
        QStringLiteral("title"),   QStringLiteral("part"),       QStringLiteral("tier"),
        QStringLiteral("ftse"),    QStringLiteral("dax"),        QStringLiteral("exhibit"),
        QStringLiteral("note"),    QStringLiteral("notice"),     QStringLiteral("id"),
        QStringLiteral("act"),     QStringLiteral("covid"),      QStringLiteral("web"),
        QStringLiteral("office"),  QStringLiteral("building"),   QStringLiteral("apartment")};
    return labels.contains(word.toString());
}

bool isAddressCharacter(QChar c) { return c > u' ' && c < u'\u007f' && c != u'"' && c != u'<' && c != u'>'; }

bool isTightSign(QChar c) {
    return c == u':' || c == u'/' || c == u'\\' || c == u'@' || c == u'=' || c == u'&' || c == u'?';
}

qsizetype digitsEnd(QStringView text, qsizetype place) {
    while (isDigit(at(text, place))) ++place;
    return place;
}

bool groupFollows(QStringView text, qsizetype comma) {
    constexpr qsizetype kGroup = 3;
    return at(text, comma) == u',' && isDigit(at(text, comma - 1)) && digitsEnd(text, comma + 1) == comma + 1 + kGroup;
}

/// The end of everything that touches: letters, digits and what binds them, the groups of a number among it
/// ("1,500/2,000").
qsizetype tightEnd(QStringView text, qsizetype place) {
    while (isWordPart(at(text, place)) || groupFollows(text, place) ||
           (QStringView(u"-/:.").contains(at(text, place)) && isWordPart(at(text, place + 1)))) {
        ++place;
    }
    return place;
}

bool hasLabelBefore(QStringView text, qsizetype start) {
    const QChar before = at(text, start - 1);
    if (before == u'第' || before == u'#' || before == u'№' || before == u'@') return true;
    if (before != u' ' && before != u'.' && before != kNoBreakSpace) return false;
    qsizetype end = skipBlanksBefore(text, start);
    if (at(text, end - 1) == u'.') --end;
    constexpr qsizetype kLongestLabel = 12;
    qsizetype first = end;
    while (end - first < kLongestLabel && (isWordLetter(at(text, first - 1)) || at(text, first - 1) == u'&')) --first;
    return first < end && !isWordPart(at(text, first - 1)) && isLabel(text.mid(first, end - first));
}

/// "555-0143", "400-820-8820", "2023-01-18": digits that hyphens tie together are a number only as a range of two.
qsizetype hyphenatedEnd(QStringView text, qsizetype start) {
    int parts = 1;
    bool hasZero = false;
    qsizetype end = digitsEnd(text, start);
    while (at(text, end) == u'-' && isDigit(at(text, end + 1))) {
        hasZero = hasZero || (at(text, end + 1) == u'0' && isDigit(at(text, end + 2)));
        end = digitsEnd(text, end + 1);
        ++parts;
    }
    return parts > 2 || hasZero ? end : start;
}

/// "(425) 555-1234"
qsizetype phoneEnd(QStringView text, qsizetype start) {
    constexpr qsizetype kAreaSize = 3;
    const qsizetype area = digitsEnd(text, start);
    if (at(text, start - 1) != u'(' || at(text, area) != u')' || area - start != kAreaSize) return start;
    const qsizetype exchange = skipBlanks(text, area + 1);
    const qsizetype joint = digitsEnd(text, exchange);
    const qsizetype end = digitsEnd(text, joint + 1);
    const bool isPhone =
        joint - exchange == kAreaSize && QStringView(u"-. ").contains(at(text, joint)) && end - joint == kAreaSize + 2;
    return isPhone ? end : start;
}

/// "5. März 2024": the day of a date as German writes it.
qsizetype germanDateEnd(QStringView text, qsizetype start) {
    const qsizetype end = digitsEnd(text, start);
    if (end - start > 2 || at(text, end) != u'.') return start;
    const qsizetype month = skipBlanks(text, end + 1);
    for (const QStringView name : {u"januar", u"februar", u"märz", u"april", u"mai", u"juni", u"juli", u"august",
                                   u"september", u"oktober", u"november", u"dezember"}) {
        if (wordsStandAt(text, month, name)) return month + name.size();
    }
    return start;
}

/// "1/4 of the staff", 1/5的员工: the place is that of the stroke.
bool isFraction(QStringView text, qsizetype stroke) {
    const qsizetype end = digitsEnd(text, stroke + 1);
    return end > stroke + 1 && (wordsStandAt(text, skipBlanks(text, end), u"of") || at(text, end) == u'的');
}

bool isHourBehind(QStringView text, qsizetype end) {
    const qsizetype place = skipBlanks(text, end);
    for (const QStringView word : {u"a.m.", u"p.m.", u"a.m", u"p.m", u"am", u"pm", u"o'clock", u"点", u"时", u"點"}) {
        if (wordsStandAt(text, place, word) && !(word == u"am" && place != end)) return true;
    }
    return false;
}

bool isOrdinal(QStringView text, qsizetype end) {
    for (const QStringView suffix : {u"st", u"nd", u"rd", u"th"}) {
        if (wordsStandAt(text, end, suffix)) return true;
    }
    return false;
}

}  // namespace

std::vector<TextSpan> addressesIn(QStringView text) {
    std::vector<TextSpan> spans;
    qsizetype from = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool isAddress =
            standsAt(text, place, u"://") || standsAt(text, place, u"www.") ||
            (text[place] == u'@' && isWordPart(at(text, place - 1)) && isWordPart(at(text, place + 1)));
        if (!isAddress) continue;
        TextSpan span{place, place};
        while (span.start > from && isAddressCharacter(at(text, span.start - 1))) --span.start;
        while (isAddressCharacter(at(text, span.end))) ++span.end;
        from = place = span.end;
        spans.push_back(span);
    }
    return spans;
}

qsizetype notQuantityEnd(QStringView text, qsizetype start) {
    const QChar before = at(text, start - 1);
    const bool isTied = isWordPart(before) || isTightSign(before) || before == u'\'' ||
                        (before == u'-' && isWordPart(at(text, start - 2))) ||
                        (before == u'+' && !isDigit(at(text, start - 2)));
    if (isTied) return tightEnd(text, start);
    if (const qsizetype decimals = digitsEnd(text, start); before == u'.' && isWordLetter(at(text, start - 2))) {
        // "v.2", "three.9 percent"; but a sentence may end without a blank: "left.9,000 more"
        constexpr qsizetype kLongestVersion = 2;
        if (decimals - start <= kLongestVersion && at(text, decimals) != u',') return decimals;
    }
    if (const qsizetype phone = phoneEnd(text, start); phone > start) return phone;
    if (const qsizetype date = germanDateEnd(text, start); date > start) return date;
    if (hasLabelBefore(text, start)) return tightEnd(text, start);
    const qsizetype end = digitsEnd(text, start);
    if (isOrdinal(text, end)) return end + 2;
    if (at(text, end) == u':' && isDigit(at(text, end + 1))) return tightEnd(text, start);
    if (at(text, end) == u'/' && isWordPart(at(text, end + 1)) && !isFraction(text, end)) return tightEnd(text, start);
    if (wordsStandAt(text, start, u"401k") || standsAt(text, start, u"401(k)") || wordsStandAt(text, start, u"10-k") ||
        wordsStandAt(text, start, u"10-q") || wordsStandAt(text, start, u"8-k")) {
        return tightEnd(text, start);
    }
    if (const qsizetype hyphenated = hyphenatedEnd(text, start); hyphenated > start) return hyphenated;
    if (isHourBehind(text, end)) return end;
    // "8.30am"
    if (at(text, end) == u'.' && digitsEnd(text, end + 1) == end + 3 && isHourBehind(text, end + 3)) return end + 3;
    // The company
    if (wordsStandAt(text, start, u"3m") && nounAfter(text, start + 2).unit == Unit::None) return start + 2;
    // "100s of workers", but "737s" and "the 1990s of"
    if (wordsStandAt(text, end, u"s") && !looksLikeYear(text.mid(start, end - start)) &&
        wordsStandAt(text, skipBlanks(text, end + 1), u"of") && text.mid(start, end - start).endsWith(u"0")) {
        return start;
    }
    // "737s", "5g", "1990s": letters that are no multiplier belong to a name or a measure.
    if (end > start && isWordLetter(at(text, end)) && !multiplierAt(text, end) &&
        percentSignAt(text, end).has_value() == false && at(text, end) != u'o' && at(text, end) != u'l' &&
        at(text, end) != u'i' && currencyEnd(text, end) == end) {
        return tightEnd(text, start);
    }
    return start;
}

bool looksLikeYear(QStringView digits) {
    return digits.size() == 4 && std::all_of(digits.begin(), digits.end(), isDigit) &&
           (digits.startsWith(u"19") || digits.startsWith(u"20"));
}

bool isYearBy(QStringView text, qsizetype start) {
    const qsizetype end = skipBlanksBefore(text, start);
    for (const QStringView word :
         {u"in",    u"since", u"during", u"until",  u"by",        u"from",    u"year",     u"of",      u"late",
          u"early", u"mid",   u"before", u"after",  u"through",   u"january", u"february", u"march",   u"april",
          u"may",   u"june",  u"july",   u"august", u"september", u"october", u"november", u"december"}) {
        if (wordsEndAt(text, end, word)) return true;
    }
    return false;
}

}  // namespace cutline
