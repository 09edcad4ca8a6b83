// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_reader.h"

#include "model/reading/date_reader.h"
#include "model/reading/folded_text.h"
#include "model/reading/number_expression.h"
#include "model/reading/numeral.h"
#include "model/reading/qualifier_words.h"
#include "model/reading/repairs.h"
#include "model/reading/shattered_number.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cutline {

namespace {

/// What is longer is no figure, and is not looked at.
constexpr qsizetype kLongestFigure = 200;

FigureReading malformed(qsizetype start, qsizetype end, ReadingRule rule, const QString& why,
                        std::vector<Candidate> candidates = {}) {
    FigureReading reading;
    reading.start = start;
    reading.end = end;
    reading.unit = Unit::People;
    reading.doubts.push_back({rule, why, std::move(candidates)});
    return reading;
}

bool saysUnknown(QStringView words) {
    for (const QStringView addition : {u" at this time", u" at present", u" yet"}) {
        if (words.endsWith(addition)) words = words.chopped(addition.size());
    }
    constexpr std::array<QStringView, 21> kUnknown{u"unknown",   u"not known", u"not disclosed",    u"undisclosed",
                                                   u"no number", u"not given", u"not specified",    u"unspecified",
                                                   u"n/a",       u"tbd",       u"to be determined", u"not available",
                                                   u"na",        u"?",         u"several",          u"many",
                                                   u"未知",      u"不详",      u"未披露",           u"未公布",
                                                   u"若干"};
    return std::find(kUnknown.begin(), kUnknown.end(), words) != kUnknown.end();
}

bool looksLikeDate(QStringView words) {
    static const QRegularExpression numeric(QStringLiteral(
        "^(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:[ t][0-9:.]+)?|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|"
        "[0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2}-[a-z]{3}|[a-z]{3}-[0-9]{1,2})$"));
    if (words.size() > 30) return false;
    if (numeric.match(words.toString()).hasMatch()) return true;
    const auto dates = findDates(words.toString().toUpper(), std::nullopt);
    return dates.size() == 1 && dates.front().start == 0 && dates.front().end == words.size();
}

/// The unknown is named, or the reason why a text without digits is no number.
FigureReading readWithoutNumber(QStringView words) {
    const bool hasDigits = std::any_of(words.begin(), words.end(), isDigit);
    const QString why =
        hasDigits && !words.startsWith(u'-')
            ? QStringLiteral("“%1” does not belong in front of a number").arg(words.left(words.indexOf(u' ')).left(40))
        : words.isEmpty()        ? QStringLiteral("there are no digits")
        : words.startsWith(u'-') ? QStringLiteral("a number of people is not below zero")
                                 : QStringLiteral("there are no digits, and the words name no number");
    return malformed(0, words.size(), ReadingRule::NotANumber, why);
}

/// What is left when the number has been read; "." at the end of a sentence does not count.
QStringView leftOver(QStringView words, qsizetype end) {
    QStringView rest = words.mid(end).trimmed();
    if (rest == u".") return {};
    return rest;
}

FigureReading readNumber(QStringView words, qsizetype start) {
    auto number = numeralAt(words, start, true);
    // What came apart is one number here as well.
    if (number && !number->fault && !number->isShare) {
        if (auto broken = shatteredNumeralAt(words, start, true)) number = broken;
    }
    if (!number) return readWithoutNumber(words);
    const NumberExpression expression = expressionAround(words, *number, true);
    const FigureReading& reading = expression.reading;
    if (reading.status == ReadingStatus::Malformed) return reading;
    if (number->isDigits && isWordPart(at(words, number->signEnd)) && expression.next == number->signEnd) {
        return malformed(0, words.size(), ReadingRule::SomethingInside,
                         QStringLiteral("something that is no digit stands inside the number"));
    }
    if (reading.unit == Unit::Money) {
        return malformed(0, words.size(), ReadingRule::NotANumber, QStringLiteral("it is an amount of money"));
    }
    if (reading.unit == Unit::Other) {
        return malformed(0, words.size(), ReadingRule::NotANumber,
                         QStringLiteral("it counts something other than people"));
    }
    if (const QStringView rest = leftOver(words, expression.next); !rest.isEmpty()) {
        return malformed(0, words.size(), ReadingRule::NotANumber,
                         QStringLiteral("“%1” does not belong behind a number").arg(rest.left(40)));
    }
    return reading;
}

FigureReading readFolded(QStringView words) {
    if (words.size() > kLongestFigure) {
        return malformed(0, words.size(), ReadingRule::NotANumber, QStringLiteral("it is too long for a number"));
    }
    if (saysUnknown(words)) {
        FigureReading reading;
        reading.end = words.size();
        reading.status = ReadingStatus::Ok;
        reading.unit = Unit::People;
        reading.figure = figureOf(Measure::People, Qualifier::Unknown);
        return reading;
    }
    if (looksLikeDate(words)) {
        return malformed(0, words.size(), ReadingRule::DateForCount,
                         QStringLiteral("a date stands where people are counted"), countsBehindDate(words));
    }
    qsizetype start = skipQualifiers(words, 0);
    for (const QStringView front : {u"between", u"ranging from", u"anywhere from", u"from", u"从", u"由", u"在"}) {
        if (wordsStandAt(words, start, front)) start = skipQualifiers(words, start + front.size());
    }
    for (const QStringView sign : {u"us$", u"$", u"€", u"£", u"¥"}) {
        if (standsAt(words, start, sign)) start += sign.size();
    }
    return readNumber(words, start);
}

}  // namespace

FigureReading readFigureWords(QStringView text) {
    qsizetype before = 0;
    while (before < text.size() && text[before].isSpace()) ++before;
    const QStringView trimmed = text.mid(before).trimmed();
    const QString words = folded(trimmed);
    FigureReading reading = readFolded(words);
    reading.start += before;
    reading.end += before;
    if (reading.status == ReadingStatus::Ok) {
        reading.start = before;
        reading.end = before + trimmed.size();
        reading.figure.printed = trimmed.toString().simplified();
    }
    return reading;
}

Result<Figure> readFigure(QStringView text) {
    const FigureReading reading = readFigureWords(text);
    if (reading.status == ReadingStatus::Ok) return reading.figure;
    return failure(ErrorKind::Usage, QStringLiteral("“%1” is not a number").arg(text.trimmed().left(40)),
                   reading.doubts.front().why, QStringLiteral("Write it like 9,000 or 13 %"));
}

}  // namespace cutline
