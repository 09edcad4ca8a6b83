// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/folded_text.h"
#include "model/reading/spelled_number.h"

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr QStringView kDigits = u"零一二三四五六七八九";

std::optional<double> digitOf(QChar c) {
    if (c == u'两') return 2;
    const qsizetype digit = kDigits.indexOf(c);
    return digit < 0 ? std::nullopt : std::optional<double>(static_cast<double>(digit));
}

double unitOf(QChar c) {
    switch (c.unicode()) {
        case u'十':
            return 10;
        case u'百':
            return 100;
        case u'千':
            return 1000;
        case u'万':
            return 1e4;
        case u'亿':
            return 1e8;
        default:
            return 0;
    }
}

bool isVague(QChar c) { return c == u'几' || c == u'数'; }

/// A value and, for 三四百, the larger one that it may be as well; both go through the same arithmetic.
struct Pair {
    double low = 0;
    double high = 0;

    Pair& operator+=(const Pair& other) {
        low += other.low;
        high += other.high;
        return *this;
    }
    Pair operator*(double factor) const { return {low * factor, high * factor}; }
    [[nodiscard]] bool isZero() const { return high == 0; }
};

/// Collects 一万八千六百 character by character: digits wait for their unit, what stands below 万 waits for it.
class Collector {
public:
    Collector(QStringView text, qsizetype start) : m_text(text), m_start(start), m_end(start) {}

    std::optional<SpelledNumber> number() {
        // No number is longer; what is, is not walked again and again from each of its characters.
        constexpr qsizetype kLongest = 24;
        const qsizetype last = std::min(m_text.size(), m_start + kLongest);
        while (m_end < last && !m_isStacked && takeCharacter()) ++m_end;
        if (m_end == m_start || (!m_hasDigit && !m_isUnknown && !m_isStacked)) return std::nullopt;
        if (m_digit && m_unit >= 100 && !m_afterZero) {
            m_section += *m_digit * (m_unit / 10);  // 一万八, 三千五: the next smaller unit is not said
        } else if (m_digit) {
            m_section += *m_digit;
        }
        const Pair total{m_total.low + m_section.low, m_total.high + m_section.high};
        SpelledNumber number{.end = m_end, .value = total.low, .isStacked = m_isStacked, .qualifier = m_qualifier};
        if (!m_digit && m_unit >= 100) number.factor = m_unit;
        if (total.high > total.low) number.upper = total.high;
        if (m_isUnknown) number.qualifier = Qualifier::Unknown;
        number.isSmall = total.high < 100;
        return number;
    }

private:
    bool takeCharacter() {
        const QChar c = m_text[m_end];
        if (const auto digit = digitOf(c)) return takeDigit(*digit);
        if (isVague(c)) return takeVague();
        if (unitOf(c) != 0) return m_qualifier == Qualifier::Exact || unitOf(c) >= 1e4 ? takeUnit(unitOf(c)) : false;
        return takeSurplus(c);
    }

    bool takeDigit(double digit) {
        if (m_qualifier != Qualifier::Exact) return false;
        if (digit == 0) {
            if (m_digit) return false;
            m_afterZero = true;
            m_hasDigit = true;
            return true;
        }
        if (m_digit && m_digit->high == digit - 1 && m_digit->low == m_digit->high && !m_afterZero) {
            m_digit->high = digit;
            return true;
        }
        if (m_digit) return false;
        m_digit = Pair{digit, digit};
        m_hasDigit = true;
        return true;
    }

    bool takeVague() {
        // 几百, 十几: but 数 and 几 at the end alone are other words (人数, 几乎).
        const bool isUnitNext = unitOf(at(m_text, m_end + 1)) != 0;
        if (m_digit || (!isUnitNext && m_unit == 0)) return false;
        m_isUnknown = true;
        m_digit = Pair{1, 1};
        return true;
    }

    bool takeUnit(double unit) {
        if (unit >= 1e4) return takeLargeUnit(unit);
        if (!m_digit && m_unit != 0 && m_unit < 1e4) return stacked();
        if (m_unit != 0 && unit >= m_unit && m_unit < 1e4) return stacked();
        if (!m_digit) {
            // 十五 stands for itself; 百, 千 and 万 alone need a digit in front.
            if (unit != 10) return false;
            m_digit = Pair{1, 1};
            m_hasDigit = true;
        }
        m_section += *m_digit * unit;
        m_digit.reset();
        m_unit = unit;
        m_afterZero = false;
        return true;
    }

    bool takeLargeUnit(double unit) {
        if (m_digit) m_section += *m_digit;
        m_digit.reset();
        if (m_section.isZero() && m_total.isZero()) return false;
        if (m_section.isZero() && unit == 1e4) return stacked();
        if (m_largeUnit != 0 && unit >= m_largeUnit && unit != 1e8) return stacked();
        if (unit == 1e8) {
            // 一万亿: what stands in front is counted in 亿.
            m_total += m_section;
            m_total = m_total * unit;
        } else {
            m_total += m_section * unit;
        }
        m_section = {};
        m_largeUnit = unit;
        m_unit = unit;
        m_afterZero = false;
        return true;
    }

    /// 两千多, 二十余, 五十来: behind a unit.
    bool takeSurplus(QChar c) {
        if (m_digit || m_unit == 0 || m_qualifier != Qualifier::Exact) return false;
        if (c == u'多' || c == u'余') {
            m_qualifier = Qualifier::MoreThan;
        } else if (c == u'来') {
            m_qualifier = Qualifier::About;
        } else {
            return false;
        }
        return true;
    }

    bool stacked() {
        m_isStacked = true;
        return true;
    }

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_end;
    Pair m_total;
    Pair m_section;
    std::optional<Pair> m_digit;
    double m_unit = 0;
    double m_largeUnit = 0;
    bool m_hasDigit = false;
    bool m_afterZero = false;
    bool m_isUnknown = false;
    bool m_isStacked = false;
    Qualifier m_qualifier = Qualifier::Exact;
};

/// Digits or characters, with decimals (六点五): the number in front of 成 or behind 百分之.
std::optional<SpelledNumber> plainNumberAt(QStringView text, qsizetype start) {
    constexpr qsizetype kLongest = 12;
    qsizetype end = start;
    while (end < start + kLongest && (isDigit(at(text, end)) || (at(text, end) == u'.' && isDigit(at(text, end + 1)))))
        ++end;
    if (end > start) return SpelledNumber{.end = end, .value = text.mid(start, end - start).toDouble()};
    auto number = Collector(text, start).number();
    if (!number || at(text, number->end) != u'点') return number;
    double place = 0.1;
    for (end = number->end + 1; end < number->end + kLongest; ++end, place /= 10) {
        const auto digit = digitOf(at(text, end));
        if (!digit) break;
        number->value += *digit * place;
    }
    number->value = std::round(number->value * 1e9) / 1e9;
    number->end = end;
    return number;
}

/// 百分之六, 百分之十二点五
std::optional<SpelledNumber> percentAt(QStringView text, qsizetype start) {
    constexpr QStringView kPercent = u"百分之";
    if (!standsAt(text, start, kPercent)) return std::nullopt;
    if (at(text, start + 3) == u'百') return SpelledNumber{.end = start + 4, .value = 100, .isShare = true};
    auto number = plainNumberAt(text, start + kPercent.size());
    if (number) number->isShare = true;
    return number;
}

/// 三分之一, and 两成 (tenths), 一成半
std::optional<SpelledNumber> fractionAt(QStringView text, qsizetype start) {
    const auto first = plainNumberAt(text, start);
    if (!first || first->value <= 0 || first->qualifier != Qualifier::Exact) return std::nullopt;
    if (standsAt(text, first->end, u"分之")) {
        const auto second = plainNumberAt(text, first->end + 2);
        if (!second || second->value <= 0 || second->value >= first->value) return std::nullopt;
        return SpelledNumber{.end = second->end,
                             .value = percentOfFraction(second->value, first->value),
                             .isShare = true,
                             .qualifier = Qualifier::About};
    }
    // 成 begins many words: 成立, 成为, 成本.
    constexpr QStringView kOtherWords = u"立为本功长年绩果交都分品套了";
    const QChar behind = at(text, first->end + 1);
    if (at(text, first->end) != u'成' || first->value >= 10 || kOtherWords.contains(behind)) return std::nullopt;
    const bool isHalfMore = behind == u'半';
    return SpelledNumber{.end = first->end + (isHalfMore ? 2 : 1),
                         .value = first->value * 10 + (isHalfMore ? 5 : 0),
                         .isShare = true,
                         .qualifier = Qualifier::About};
}

/// 一半, 半数; 过半 and 大半 are more.
std::optional<SpelledNumber> halfAt(QStringView text, qsizetype start) {
    struct Half {
        QStringView words;
        Qualifier qualifier;
    };
    for (const Half& half :
         {Half{u"一半", Qualifier::About}, Half{u"半数", Qualifier::About}, Half{u"过半数", Qualifier::MoreThan},
          Half{u"过半", Qualifier::MoreThan}, Half{u"大半", Qualifier::MoreThan}}) {
        if (!standsAt(text, start, half.words)) continue;
        return SpelledNumber{
            .end = start + half.words.size(), .value = 50, .isShare = true, .qualifier = half.qualifier};
    }
    return std::nullopt;
}

/// 上千: somewhere in the thousands.
std::optional<SpelledNumber> vagueAt(QStringView text, qsizetype start) {
    if (at(text, start) != u'上' && !standsAt(text, start, u"成百上") && !standsAt(text, start, u"成千上"))
        return std::nullopt;
    const qsizetype unit = at(text, start) == u'上' ? start + 1 : start + 3;
    if (unitOf(at(text, unit)) < 100) return std::nullopt;
    qsizetype end = unit + 1;
    if (unitOf(at(text, end)) >= 1e4) ++end;
    return SpelledNumber{.end = end, .qualifier = Qualifier::Unknown};
}

/// 近千, 超百, 过万: a unit alone is a number behind such a word.
std::optional<SpelledNumber> bareUnitAt(QStringView text, qsizetype start) {
    constexpr QStringView kBefore = u"近超过逾约达足到满";
    const double unit = unitOf(at(text, start));
    // 百余名, 千多人
    const bool hasSurplus =
        QStringView(u"余多").contains(at(text, start + 1)) && QStringView(u"名人位").contains(at(text, start + 2));
    if (unit >= 100 && hasSurplus)
        return SpelledNumber{.end = start + 2, .value = unit, .qualifier = Qualifier::MoreThan};
    if (unit < 100 || !kBefore.contains(at(text, start - 1))) return std::nullopt;
    const double times = unit < 1e4 && at(text, start + 1) == u'万' ? 1e4 : 1;
    return SpelledNumber{.end = start + (times > 1 ? 2 : 1), .value = unit * times};
}

}  // namespace

std::optional<SpelledNumber> chineseNumberAt(QStringView text, qsizetype start) {
    for (auto* form : {&percentAt, &fractionAt, &halfAt, &vagueAt, &bareUnitAt}) {
        if (auto number = form(text, start)) return number;
    }
    auto number = plainNumberAt(text, start);
    if (number && number->value != std::floor(number->value)) {
        // 一点八万: behind decimals a unit has to follow, else it is a time of day.
        const double unit = unitOf(at(text, number->end));
        if (unit < 1000) return std::nullopt;
        number->value = std::round(number->value * unit);
        number->isSmall = false;
        ++number->end;
    }
    return number;
}

}  // namespace cutline
