// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/number_expression.h"

#include "model/reading/counted_noun.h"
#include "model/reading/folded_text.h"
#include "model/reading/not_quantities.h"
#include "model/reading/number_signs.h"
#include "model/reading/qualifier_words.h"
#include "model/reading/repairs.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

/// Puts an expression together from the number outwards; lives for one number.
class Builder {
public:
    Builder(QStringView text, const Numeral& number, bool isTyped)
        : m_text(text), m_number(number), m_isTyped(isTyped), m_start(number.start), m_end(number.signEnd) {}

    NumberExpression build() {
        readFront();
        if (!m_number.fault) readRange();
        readBehind();
        settleUnit();
        findFault();
        return m_number.fault ? broken() : sound();
    }

private:
    void readFront() {
        m_start = currencyStart(m_text, m_number.start);
        m_isMoney = m_start < m_number.start;
        if (const auto front = qualifierBefore(m_text, m_start)) {
            m_start = front->place;
            m_front = front->qualifier;
        }
        const qsizetype before = skipBlanksBefore(m_text, m_start);
        m_isBetween = wordsEndAt(m_text, before, u"between");
        if (m_isBetween) m_start = before - 7;
        const bool isRanging =
            wordsEndAt(m_text, before, u"ranging from") || wordsEndAt(m_text, before, u"anywhere from");
        m_isBy = wordsEndAt(m_text, before, u"by");
        m_isFrom = !isRanging && (wordsEndAt(m_text, before, u"from") || standsAt(m_text, before - 1, u"从") ||
                                  standsAt(m_text, before - 1, u"由"));
    }

    /// Where the second number of a range begins; -1 where no joint follows.
    [[nodiscard]] qsizetype secondStart() {
        if (m_number.upper) return -1;
        const qsizetype place = skipBlanks(m_text, m_end);
        for (const QStringView joint : {u"..", u"-", u"~", u"to", u"and", u"至", u"到"}) {
            if (!wordsStandAt(m_text, place, joint)) continue;
            if (joint == u"and" && !m_isBetween) continue;
            if ((joint == u"to" || joint == u"至" || joint == u"到") && m_isFrom && !m_isTyped) continue;
            m_joint = joint;
            const qsizetype next = skipBlanks(m_text, place + joint.size());
            // "-" with a blank on one side only is a dash, not a joint.
            if (joint == u"-" && (place == m_end) != (next == place + 1)) continue;
            return joint == u"and" || joint == u"to" ? skipQualifiers(m_text, next) : next;
        }
        return -1;
    }

    void readRange() {
        qsizetype start = secondStart();
        if (start < 0) return;
        for (const QStringView sign : {u"us$", u"$", u"€", u"£", u"¥"}) {
            if (standsAt(m_text, start, sign)) start += sign.size();
        }
        auto second = numeralAt(m_text, start, m_isTyped);
        if (!second || (second->isSmallWord && !m_number.isSmallWord && !m_isTyped)) return;
        if (second->fault) {
            // The whole of what was typed is broken; a text goes on with the second number by itself.
            if (m_isTyped) m_number = *second;
            return;
        }
        // 百分之十五至二十: the sign stands once, in front.
        if (standsAt(m_text, m_number.start, u"百分之") && second->value > m_number.value && second->value <= 100) {
            second->isShare = true;
        }
        // "Shopify 1,000 – 10% each": in a text a dash between blanks joins numbers only where they make a range.
        const bool isDash = isBlank(at(m_text, m_end)) && standsAt(m_text, skipBlanks(m_text, m_end), u"-");
        if (!m_isTyped && isDash && second->value <= m_number.value && second->factor == m_number.factor) return;
        const bool isMixed = m_number.isShare && !second->isShare;
        if (isMixed || second->isPoints != (second->isPoints && !m_number.isShare)) return;
        if (areYears(*second)) return;
        // "Fell by 3,000 to 95,000" is a change and what it came to, "by 100 to 200" a range: few lose a third at once.
        const bool isLevel = second->value > 2 * m_number.value || second->value < m_number.value;
        if (m_isBy && !m_isTyped && !second->isShare && m_joint == u"to" && isLevel) return;
        if (!m_isMoney && mayBeShort(*second)) {
            m_shortUpper = second->value;
            m_end = m_number.end = second->signEnd;
            setFault(ReadingRule::WrongDigitGroups, QStringLiteral("its first number may be short for thousands"));
            return;
        }
        shareSigns(*second);
        m_upper = second->value;
        m_upperHasDecimals = second->hasDecimals;
        m_end = second->signEnd;
        m_isShare = second->isShare;
    }

    /// "5 to 6 %", "8 to 10k", 1.8-2万: what stands behind the second number is meant for both, where that makes a
    /// range.
    void shareSigns(const Numeral& second) {
        m_number.isPoints = m_number.isPoints || second.isPoints;
        // 两到三成: both are tenths.
        if (second.isShare && !m_number.isShare && m_number.value < 10 && at(m_text, second.signEnd - 1) == u'成') {
            m_number.value *= 10;
        }
        if (second.factor == 1 || m_number.factor != 1 || m_number.value >= 1000) return;
        const double shared = std::round(m_number.value * second.factor * 1e6) / 1e6;
        if (shared >= second.value && m_number.value < second.value) return;
        m_number.value = shared;
        m_number.hasDecimals = shared != std::floor(shared);
    }

    /// "4-5,000" is 4,000 to 5,000 for many; "50-1,000" is what it says.
    [[nodiscard]] bool mayBeShort(const Numeral& second) const {
        const double shared = m_number.value * 1000;
        return m_number.isDigits && second.isDigits && m_number.factor == 1 && second.factor == 1 && !second.isShare &&
               !m_number.isShare && shared < second.value && shared * 3 > second.value &&
               std::fmod(second.value, 1000) == 0;
    }

    [[nodiscard]] bool areYears(const Numeral& second) const {
        return !m_isTyped && isYear(m_number) && isYear(second) &&
               nounAfter(m_text, second.signEnd).unit != Unit::People;
    }

    [[nodiscard]] bool isYear(const Numeral& number) const {
        return number.isDigits && number.factor == 1 && !number.isShare &&
               looksLikeYear(m_text.mid(number.start, number.end - number.start));
    }

    void readBehind() {
        takeSuffix();
        if (const qsizetype money = currencyEnd(m_text, m_end); money > m_end) {
            m_isMoney = true;
            m_end = money;
        }
        m_isShare = m_isShare || m_number.isShare;
        const CountedNoun noun = nounAfter(m_text, m_end);
        m_noun = noun.unit;
        if (m_noun == Unit::People && !m_isMoney) m_end = noun.end;
        if (m_isTyped && m_noun == Unit::Other) m_end = std::max(m_end, noun.end);
        takeSuffix();
    }

    void takeSuffix() {
        if (const auto suffix = qualifierAfter(m_text, m_end)) {
            m_end = suffix->place;
            m_suffix = suffix->qualifier;
        }
    }

    void settleUnit() {
        m_unit = m_noun;
        if (m_isMoney) {
            m_unit = Unit::Money;
        } else if (m_number.isPoints) {
            m_unit = Unit::Other;
        } else if (m_isShare) {
            m_unit = Unit::Percent;
        } else if (m_unit == Unit::None && (m_isTyped || countsPeopleBefore(m_text, m_start))) {
            m_unit = Unit::People;
        }
    }

    void findFault() {
        if (m_number.fault) return;
        const double most = m_upper.value_or(m_number.value);
        if (m_upper && *m_upper <= m_number.value && (m_isTyped || countsStaff())) {
            setFault(ReadingRule::BackwardRange, QStringLiteral("its second number is not larger than its first"));
        } else if (mayBePeople() && (m_number.hasDecimals || m_upperHasDecimals)) {
            setFault(ReadingRule::DecimalOfPeople, m_number.factor == 1
                                                       ? QStringLiteral("it has a decimal point")
                                                       : QStringLiteral("it is not a whole number of people"));
        } else if ((m_unit == Unit::None || m_unit == Unit::Other) && !m_number.isPoints && mayGroupByPoint()) {
            setFault(ReadingRule::DecimalOfPeople,
                     QStringLiteral("its point may part off decimals, or group thousands as in German or Spanish"));
        } else if (m_unit == Unit::Percent && most > 100) {
            if (m_isTyped || m_noun == Unit::People) {
                setFault(ReadingRule::PercentOver100, QStringLiteral("it is more than 100 % of the staff"));
            } else {
                m_unit = Unit::Other;  // what has more than doubled is no share
            }
        } else if (m_unit == Unit::People && most > kMostPeople) {
            setFault(ReadingRule::NotANumber, QStringLiteral("it is more than all people there are"));
        }
    }

    /// "18.000 Beschäftigte": three digits, the last of them 0. Nobody measures so exactly in round numbers.
    [[nodiscard]] bool mayGroupByPoint() const {
        const QStringView run = m_text.mid(m_number.start, m_number.runEnd - m_number.start);
        const qsizetype point = run.indexOf(u'.');
        return m_number.isDigits && m_number.factor == 1 && run.size() <= 7 && point > 0 && run.size() - point == 4 &&
               run.endsWith(u'0') && !run.startsWith(u'0');
    }

    void setFault(ReadingRule rule, const QString& why) {
        m_number.fault = rule;
        m_number.why = why;
    }

    /// Who types a figure means people, whatever word follows.
    [[nodiscard]] bool mayBePeople() const {
        return m_unit == Unit::People || (m_isTyped && m_unit == Unit::Other && !m_number.isPoints);
    }

    [[nodiscard]] bool countsStaff() const { return m_unit == Unit::People || m_unit == Unit::Percent; }

    [[nodiscard]] Qualifier qualifier() const {
        // What was said last and most exactly decides; "about" yields to everything.
        for (const auto& said : {m_front, m_suffix, std::optional(m_number.qualifier)}) {
            if (said && *said != Qualifier::About && *said != Qualifier::Exact) return *said;
        }
        const bool isAbout =
            m_front == Qualifier::About || m_suffix == Qualifier::About || m_number.qualifier == Qualifier::About;
        return isAbout ? Qualifier::About : Qualifier::Exact;
    }

    NumberExpression sound() {
        NumberExpression expression;
        FigureReading& reading = expression.reading;
        reading.start = m_start;
        reading.end = expression.next = m_end;
        reading.status = ReadingStatus::Ok;
        reading.unit = m_unit;
        const Measure measure = m_unit == Unit::Percent ? Measure::Percent : Measure::People;
        const auto upper = m_upper ? m_upper : m_number.upper;
        reading.figure = upper && *upper > m_number.value ? figureOf(measure, Qualifier::Range, m_number.value, *upper)
                                                          : figureOf(measure, qualifier(), m_number.value);
        expression.isReported = isQuantity();
        return expression;
    }

    [[nodiscard]] bool isQuantity() const {
        if (m_isTyped || m_unit == Unit::Money) return true;
        if (m_number.qualifier == Qualifier::Unknown) return m_unit == Unit::People;
        if (m_number.isSmallWord && !m_number.isShare) return countsStaff() && m_number.value != 1;
        if (!isYear(m_number)) return true;
        // "In 2023 employees were told" is about a year, "laid off 2023 employees" is not.
        return m_unit == Unit::People ? !isYearBy(m_text, m_number.start)
                                      : m_front.has_value() && m_unit == Unit::Other;
    }

    NumberExpression broken() {
        NumberExpression expression;
        FigureReading& reading = expression.reading;
        reading.start = m_number.start;
        reading.end = *m_number.fault == ReadingRule::BackwardRange ? m_end : m_number.end;
        expression.next = std::max(m_end, reading.end);
        reading.status = ReadingStatus::Malformed;
        reading.unit = m_unit;
        Numeral number = m_number;
        number.isShare = m_isShare;
        std::vector<Candidate> candidates;
        if (*number.fault == ReadingRule::BackwardRange) {
            const Measure measure = m_isShare ? Measure::Percent : Measure::People;
            const Figure turned = figureOf(measure, Qualifier::Range, *m_upper, number.value);
            if (m_upper < number.value && inconsistency(turned).isEmpty()) {
                candidates.push_back({turned, QStringLiteral("its two numbers changed places")});
            }
        } else if (m_shortUpper) {
            candidates.push_back({figureOf(Measure::People, Qualifier::Range, number.value * 1000, *m_shortUpper),
                                  QStringLiteral("the first number is short for thousands")});
            candidates.push_back({figureOf(Measure::People, Qualifier::Range, number.value, *m_shortUpper),
                                  QStringLiteral("as it stands")});
        } else if (m_unit != Unit::Money) {
            candidates = repairsOf(m_text, number, qualifier());
        }
        reading.doubts.push_back({*number.fault, number.why, std::move(candidates)});
        expression.isReported = isBrokenQuantity();
        return expression;
    }

    /// Whether a text means a quantity by what is broken: digits with commas always, others by what stands beside them.
    [[nodiscard]] bool isBrokenQuantity() const {
        const QStringView run = m_text.mid(m_number.start, std::min<qsizetype>(m_number.runEnd - m_number.start, 64));
        const bool isSurrounded = countsStaff() || m_number.factor != 1 || m_front.has_value();
        const bool hasDigit = std::any_of(run.begin(), run.end(), isDigit);
        if (m_isTyped) return true;
        switch (*m_number.fault) {
            case ReadingRule::WrongDigitGroups:
                return isSurrounded || (run.contains(u',') && !isList(run)) || run.contains(u'\'') ||
                       hasPointGroups(run);
            case ReadingRule::EmptyDigitGroup:
                return isSurrounded || (hasDigit ? !run.startsWith(u',') : run.contains(u',') || m_noun != Unit::None);
            case ReadingRule::SomethingInside:
                return isSurrounded || hasDigit;
            case ReadingRule::StackedMultipliers:
                return m_unit != Unit::Money;
            case ReadingRule::LeadingZero:
            case ReadingRule::NotANumber:
                return countsStaff();
            default:
                return true;
        }
    }

    /// "Chapters 1,2,3"; "8,70,00" is none, because nothing counts with zeros in front.
    static bool isList(QStringView run) {
        const auto groups = run.split(u',');
        return groups.size() > 2 && std::all_of(groups.begin(), groups.end(), [](QStringView group) {
                   return group.size() <= 2 && !group.startsWith(u'0');
               });
    }

    static bool hasPointGroups(QStringView run) {
        const auto groups = run.split(u'.');
        return groups.size() > 2 && groups.front().size() <= 3 &&
               std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
    }

    static constexpr double kMostPeople = 1e11;  // as in Figure: inconsistency()

    QStringView m_text;
    Numeral m_number;
    bool m_isTyped;
    qsizetype m_start;
    qsizetype m_end;
    std::optional<Qualifier> m_front;
    std::optional<Qualifier> m_suffix;
    std::optional<double> m_upper;
    std::optional<double> m_shortUpper;
    Unit m_noun = Unit::None;
    Unit m_unit = Unit::None;
    bool m_isMoney = false;
    bool m_isBetween = false;
    bool m_isFrom = false;
    bool m_isBy = false;
    QStringView m_joint;  ///< between the numbers of a range
    bool m_isShare = false;
    bool m_upperHasDecimals = false;
};

}  // namespace

NumberExpression expressionAround(QStringView text, const Numeral& number, bool isTyped) {
    return Builder(text, number, isTyped).build();
}

}  // namespace cutline
