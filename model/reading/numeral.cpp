// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/numeral.h"

#include "model/reading/digit_run.h"
#include "model/reading/folded_text.h"
#include "model/reading/number_signs.h"
#include "model/reading/spelled_number.h"

#include <cmath>

namespace cutline {

namespace {

/// 1.54 million is 1,540,000 to the last digit, whatever the product of two doubles says.
double withoutNoise(double value) {
    const double whole = std::round(value);
    return std::abs(value - whole) < 1e-6 ? whole : value;
}

void setFault(Numeral& numeral, ReadingRule rule, const QString& why) {
    if (numeral.fault) return;
    numeral.fault = rule;
    numeral.why = why;
}

bool isChineseUnit(QStringView text, qsizetype start) { return QStringView(u"万亿千百十").contains(at(text, start)); }

/// 1万8千, 3万5000, 1亿2000万: what stands behind 万 or 亿 has to fill its four places, or name its own unit.
void takeChineseRest(QStringView text, Numeral& numeral) {
    const qsizetype end = digitRunEnd(text, numeral.end, false);
    if (numeral.factor < 1e4 || end == numeral.end || !isChineseUnit(text, numeral.end - 1)) return;
    const DigitVerdict rest = judgeDigits(text.mid(numeral.end, end - numeral.end));
    const auto multiplier = multiplierAt(text, end);
    const bool isChinese = multiplier && isChineseUnit(text, multiplier->end - 1);
    const double value = rest.value * (isChinese ? multiplier->factor : 1);
    const bool fits = !rest.fault && value < numeral.factor && (isChinese || end - numeral.end == 4);
    numeral.end = isChinese ? multiplier->end : end;
    numeral.value += value;
    if (!fits)
        setFault(numeral, ReadingRule::WrongDigitGroups,
                 QStringLiteral("behind 万 or 亿 four digits have to follow, or a unit"));
}

void takeMultiplier(QStringView text, Numeral& numeral, bool isTyped) {
    // 30多万: the surplus stands in front of the multiplier.
    const bool hasSurplus =
        QStringView(u"多余").contains(at(text, numeral.runEnd)) && isChineseUnit(text, numeral.runEnd + 1);
    const auto multiplier = multiplierAt(text, numeral.runEnd + (hasSurplus ? 1 : 0), isTyped);
    if (!multiplier) return;
    if (hasSurplus) numeral.qualifier = Qualifier::MoreThan;
    numeral.end = multiplier->end;
    numeral.factor = multiplier->factor;
    numeral.value = withoutNoise(numeral.value * multiplier->factor);
    if (const auto second = multiplierAt(text, numeral.end)) {
        // "5 hundred thousand" is one multiplier in two words.
        if (multiplier->factor == 100 && second->factor >= 1e3 && !isChineseUnit(text, multiplier->end - 1)) {
            numeral.end = second->end;
            numeral.factor *= second->factor;
            numeral.value = withoutNoise(numeral.value * second->factor);
            return;
        }
        numeral.end = second->end;
        setFault(numeral, ReadingRule::StackedMultipliers, QStringLiteral("it has two multipliers"));
    }
    takeChineseRest(text, numeral);
}

void takePercentSign(QStringView text, Numeral& numeral) {
    const auto sign = percentSignAt(text, numeral.end);
    if (!sign || (numeral.isDigits && numeral.factor != 1)) return;
    numeral.signEnd = sign->end;
    numeral.isShare = sign->kind == PercentKind::Share;
    numeral.isPoints = sign->kind == PercentKind::Points;
}

/// "1,000s of workers": as much as "thousands", whose number nobody said.
void takePlural(QStringView text, Numeral& numeral) {
    constexpr double kLeast = 10;
    const bool isPlural = !numeral.fault && numeral.signEnd == numeral.runEnd && numeral.value >= kLeast &&
                          wordsStandAt(text, numeral.runEnd, u"s") &&
                          wordsStandAt(text, skipBlanks(text, numeral.runEnd + 1), u"of");
    if (!isPlural) return;
    numeral.end = numeral.signEnd = numeral.runEnd + 1;
    numeral.qualifier = Qualifier::Unknown;
}

Numeral shareOf(qsizetype start, qsizetype end, double numerator, double denominator) {
    return {.start = start,
            .runEnd = end,
            .end = end,
            .signEnd = end,
            .isDigits = true,
            .value = percentOfFraction(numerator, denominator),
            .isShare = true,
            .qualifier = Qualifier::About};
}

/// "1/3 of", "1 in 5", "2 out of 10": small numbers that are parts of each other.
std::optional<Numeral> digitFractionAt(QStringView text, const Numeral& first, bool isTyped) {
    constexpr double kLargestPart = 100;
    if (first.fault || first.hasDecimals || first.value < 1 || first.value >= 10) return std::nullopt;
    const bool isSlash = at(text, first.runEnd) == u'/';
    qsizetype place = isSlash ? first.runEnd + 1 : skipBlanks(text, first.runEnd);
    bool isFound = isSlash;
    for (const QStringView joint : {u"in every", u"out of every", u"out of", u"in"}) {
        if (isFound || !wordsStandAt(text, place, joint)) continue;
        place = skipBlanks(text, place + joint.size());
        isFound = true;
    }
    const qsizetype end = digitRunEnd(text, place, isTyped);
    if (!isFound || end == place) return std::nullopt;
    const DigitVerdict second = judgeDigits(text.mid(place, end - place));
    if (second.fault || second.value <= first.value || second.value > kLargestPart) return std::nullopt;
    // "5 in 10 days" and "3/20" are something else.
    const qsizetype next = skipBlanks(text, end);
    const bool isOfStaff = wordsStandAt(text, next, u"of") || at(text, next) == u'的' ||
                           wordsStandAt(text, next, u"employees") || wordsStandAt(text, next, u"workers") ||
                           wordsStandAt(text, next, u"jobs") || wordsStandAt(text, next, u"staff") ||
                           wordsStandAt(text, next, u"people");
    if (!isOfStaff && (!isTyped || end != text.size())) return std::nullopt;
    return shareOf(first.start, end, first.value, second.value);
}

std::optional<Numeral> spelledAt(QStringView text, qsizetype start) {
    const bool isEnglish = isWordLetter(at(text, start));
    const auto number = isEnglish ? englishNumberAt(text, start) : chineseNumberAt(text, start);
    if (!number) return std::nullopt;
    Numeral numeral{.start = start,
                    .runEnd = number->end,
                    .end = number->end,
                    .signEnd = number->end,
                    .value = number->value,
                    .upper = number->upper,
                    .factor = number->factor,
                    .hasDecimals = !number->isShare && number->value != std::floor(number->value),
                    .isShare = number->isShare,
                    .isSmallWord = number->isSmall,
                    .qualifier = number->qualifier};
    if (number->isStacked) setFault(numeral, ReadingRule::StackedMultipliers, QStringLiteral("it has two multipliers"));
    if (!numeral.isShare && isEnglish) takePercentSign(text, numeral);
    return numeral;
}

}  // namespace

std::optional<Numeral> numeralAt(QStringView text, qsizetype start, bool isTyped) {
    const qsizetype runEnd = digitRunEnd(text, start, isTyped);
    if (runEnd == start) return spelledAt(text, start);
    if (at(text, runEnd) == u'成' || standsAt(text, runEnd, u"分之")) {
        if (auto share = spelledAt(text, start); share && share->isShare && share->end > runEnd) return share;
    }
    const QStringView run = text.mid(start, runEnd - start);
    const DigitVerdict verdict = judgeDigits(run);
    Numeral numeral{
        .start = start, .runEnd = runEnd, .end = runEnd, .signEnd = runEnd, .isDigits = true, .value = verdict.value};
    numeral.isGroupedByBlank = run.size() < 40 && (run.contains(u' ') || run.contains(kNoBreakSpace));
    if (verdict.fault) setFault(numeral, *verdict.fault, verdict.why);
    if (auto fraction = digitFractionAt(text, numeral, isTyped)) return fraction;
    takeMultiplier(text, numeral, isTyped);
    numeral.signEnd = numeral.end;
    takePercentSign(text, numeral);
    takePlural(text, numeral);
    numeral.hasDecimals = numeral.value != std::floor(numeral.value) || (numeral.factor == 1 && verdict.hasDecimals);
    return numeral;
}

Numeral brokenNumeral(QStringView text, qsizetype start, qsizetype runEnd, ReadingRule rule, const QString& why) {
    Numeral numeral{.start = start, .runEnd = runEnd, .end = runEnd, .signEnd = runEnd, .isDigits = true};
    setFault(numeral, rule, why);
    takeMultiplier(text, numeral, false);
    numeral.signEnd = numeral.end;
    takePercentSign(text, numeral);
    return numeral;
}

}  // namespace cutline
