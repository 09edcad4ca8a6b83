// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/digit_run.h"

#include "model/reading/folded_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace cutline {

namespace {

/// No headcount is longer; what is, is not looked at twice.
constexpr qsizetype kLongestRun = 40;
constexpr qsizetype kMostDigits = 12;

bool isSeparator(QChar c) { return c == u',' || c == u'.'; }
bool looksLikeDigit(QChar c) { return c == u'o' || c == u'l' || c == u'i'; }

bool threeDigitsStandAt(QStringView text, qsizetype place) {
    return isDigit(at(text, place)) && isDigit(at(text, place + 1)) && isDigit(at(text, place + 2)) &&
           !isDigit(at(text, place + 3));
}

/// "1O,500", "l,200": letters that look like digits, in a number that would be sound with digits in their place.
qsizetype lookalikeEnd(QStringView text, qsizetype start) {
    static const QRegularExpression lookalike(QStringLiteral("^[0-9oil]{1,3}(?:,[0-9oil]{3})+(?![0-9a-z])"));
    const QStringView run = text.mid(start, kLongestRun);
    if (!isDigit(run.front()) && !looksLikeDigit(run.front())) return start;
    const auto match = lookalike.match(run.toString());
    if (!match.hasMatch()) return start;
    const QStringView found = match.capturedView();
    const bool isMixed =
        std::any_of(found.begin(), found.end(), looksLikeDigit) && std::any_of(found.begin(), found.end(), isDigit);
    return isMixed ? start + found.size() : start;
}

/// What joins two parts of a run at a place: separators, or something that groups three digits elsewhere. 0: nothing.
qsizetype joinSize(QStringView text, qsizetype place, bool isTyped) {
    const auto continues = [&](qsizetype next) { return isDigit(at(text, next)) || placeholderSize(text, next) > 0; };
    const QChar c = at(text, place);
    if (isSeparator(c)) {
        qsizetype next = place + 1;
        while ((at(text, next) == u',' || (c == u',' && at(text, next) == u'.')) && next < place + 3) ++next;
        // "8..10" is a range, "9,000..." the end of a sentence.
        if (continues(next)) return next - place;
        return isTyped && next == text.size() && c == u',' ? next - place : 0;
    }
    const bool groupsElsewhere = c == u'\'' || c == u'_' || c == kNoBreakSpace || (isTyped && c == u' ');
    return groupsElsewhere && threeDigitsStandAt(text, place + 1) ? 1 : 0;
}

QString groupSizeWords(qsizetype size) {
    return size == 1 ? QStringLiteral("one digit") : QStringLiteral("%1 digits").arg(size);
}

QString wrongGroupsWhy(QStringView run) {
    static const QRegularExpression points(QStringLiteral("^[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}(?:,[0-9]+)?$"));
    static const QRegularExpression indian(QStringLiteral("^[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}$"));
    if (points.match(run.toString()).hasMatch()) {
        return QStringLiteral("its digit groups are parted by points, as in German or Spanish");
    }
    if (run.contains(u'\'')) return QStringLiteral("its digit groups are parted by apostrophes, as in Switzerland");
    if (indian.match(run.toString()).hasMatch())
        return QStringLiteral("its digit groups are those of India, not of three digits");
    if (run.count(u'.') > 1) return QStringLiteral("its digit groups are broken: it has more than one point");
    const qsizetype comma = run.indexOf(u',');
    if (run.lastIndexOf(u'.') >= 0 && run.lastIndexOf(u'.') < comma) {
        return QStringLiteral("its digit groups are broken: the point stands before a comma");
    }
    if (comma > 3)
        return QStringLiteral("its digit groups are broken: the first one has %1, not three")
            .arg(groupSizeWords(comma));
    const QStringView whole = run.left(run.indexOf(u'.') < 0 ? run.size() : run.indexOf(u'.'));
    for (const QStringView group : whole.mid(comma + 1).split(u',')) {
        if (group.size() != 3) {
            return QStringLiteral("its digit groups are broken: behind a comma there are %1, not three")
                .arg(groupSizeWords(group.size()))
                .replace(QStringLiteral("there are one"), QStringLiteral("there is one"));
        }
    }
    return QStringLiteral("its digit groups are broken");
}

bool hasEmptyGroup(QStringView run) {
    return run.startsWith(u',') || run.endsWith(u',') || run.contains(u",,") || run.contains(u",.") ||
           run.contains(u".,");
}

bool isForeign(QChar c) { return !isDigit(c) && !isSeparator(c) && !isBlank(c) && c != u'\''; }

DigitVerdict fault(ReadingRule rule, const QString& why) { return {0, false, rule, why}; }

}  // namespace

qsizetype placeholderSize(QStringView text, qsizetype place) {
    const QChar c = at(text, place);
    if (c == u'□' || c == u'\ufffd' || c == u'▯' || c == kZeroWidthSpace) return 1;
    // The last two are the marks that language models have for what they do not know.
    for (const QStringView sign : {u"<>", u"< >", u"<unk>", u"<num>"}) {
        if (standsAt(text, place, sign)) return sign.size();
    }
    // Brackets and marks are common in a text: they are placeholders only inside a number.
    const auto isOfNumber = [&](qsizetype other) { return isDigit(at(text, other)) || isSeparator(at(text, other)); };
    for (const QStringView sign : {u"[]", u"{}", u"##", u"**"}) {
        if (standsAt(text, place, sign) && isOfNumber(place - 1) && isOfNumber(place + 2)) return sign.size();
    }
    return 0;
}

qsizetype digitRunEnd(QStringView text, qsizetype start, bool isTyped) {
    if (start >= text.size()) return start;
    if (const qsizetype end = lookalikeEnd(text, start); end > start) return end;
    qsizetype end = start;
    // Separators in front: ",500", and ".5" as some newspapers write it.
    while (at(text, end) == u',' && end < start + 3) ++end;
    if (end == start && at(text, end) == u'.' && isDigit(at(text, end + 1))) ++end;
    const qsizetype first = end;
    while (end < text.size()) {
        if (isDigit(text[end])) {
            ++end;
        } else if (const qsizetype placeholder = placeholderSize(text, end)) {
            end += placeholder;
        } else if (const qsizetype join = end > first ? joinSize(text, end, isTyped) : 0) {
            end += join;
        } else {
            break;
        }
    }
    return end > first ? end : start;
}

DigitVerdict judgeDigits(QStringView run) {
    static const QRegularExpression sound(
        QStringLiteral("^(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+|"
                       "[1-9][0-9]{0,2}(?:[ \\x{a0}][0-9]{3})+)?(\\.[0-9]+)?$"));
    static const QRegularExpression leadingZero(QStringLiteral("^0+(?:[0-9]|,[0-9]{3}(?![0-9]))"));
    const bool hasDigit = std::any_of(run.begin(), run.end(), isDigit);
    if (!hasDigit)
        return fault(ReadingRule::EmptyDigitGroup, QStringLiteral("where its digits should stand there are none"));
    if (std::any_of(run.begin(), run.end(), isForeign)) {
        return fault(ReadingRule::SomethingInside,
                     QStringLiteral("something that is no digit stands inside the number"));
    }
    if (run.size() > kLongestRun)
        return fault(ReadingRule::NotANumber, QStringLiteral("it is longer than any number of people"));
    if (hasEmptyGroup(run)) return fault(ReadingRule::EmptyDigitGroup, QStringLiteral("a group of digits is empty"));
    if (leadingZero.match(run.toString()).hasMatch())
        return fault(ReadingRule::LeadingZero, QStringLiteral("it begins with a zero"));
    const auto match = sound.match(run.toString());
    if (!match.hasMatch()) return fault(ReadingRule::WrongDigitGroups, wrongGroupsWhy(run));
    QString plain = run.toString();
    plain.remove(u',').remove(u' ').remove(kNoBreakSpace);
    if (plain.size() - match.capturedLength(1) > kMostDigits) {
        return fault(ReadingRule::NotANumber, QStringLiteral("it is larger than any number of people"));
    }
    return {plain.toDouble(), match.capturedLength(1) > 0, std::nullopt, {}};
}

}  // namespace cutline
