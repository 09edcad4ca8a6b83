// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_scanner.h"

#include "model/reading/counted_noun.h"
#include "model/reading/date_reader.h"
#include "model/reading/digit_run.h"
#include "model/reading/folded_text.h"
#include "model/reading/not_quantities.h"
#include "model/reading/number_expression.h"
#include "model/reading/numeral.h"
#include "model/reading/repairs.h"
#include "model/reading/shattered_number.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr QStringView kChineseNumberCharacters = u"零一二三四五六七八九十百千万亿两几数半点";

bool isChineseNumber(QChar c) { return kChineseNumberCharacters.contains(c); }
bool mayBeginChineseNumber(QChar c) { return isChineseNumber(c) || QStringView(u"上成过大").contains(c); }

/// "20, 900 employees", "1 500 people": a blank inside a number, or two numbers: nobody can know. Where it ends; the
/// end of the number itself where nothing of the kind follows.
qsizetype looseGroupsEnd(QStringView text, const Numeral& number) {
    constexpr qsizetype kLongestGroup = 3;
    const bool mayGoOn = number.isDigits && !number.fault && number.factor == 1 && !number.isShare &&
                         number.runEnd - number.start <= kLongestGroup && number.signEnd == number.runEnd;
    qsizetype end = number.runEnd;
    constexpr qsizetype kLongestNumber = 16;
    while (mayGoOn && end < number.start + kLongestNumber) {
        const qsizetype next = end + (at(text, end) == u',' ? 1 : 0);
        if (at(text, next) != u' ') break;
        qsizetype digits = next + 1;
        while (isDigit(at(text, digits))) ++digits;
        const qsizetype size = digits - next - 1;
        // "20, 9000 employees" as well
        const bool isGroup = size == kLongestGroup || (size == kLongestGroup + 1 && next > end);
        const bool isLonger = isWordPart(at(text, digits)) ||
                              ((at(text, digits) == u',' || at(text, digits) == u'.') && isDigit(at(text, digits + 1)));
        if (!isGroup || isLonger) break;
        end = digits;
    }
    return end > number.runEnd && nounAfter(text, end).unit == Unit::People ? end : number.runEnd;
}

/// One walk over a text, from number to number.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_original(text), m_folded(folded(text)), m_text(m_folded) {
        m_quiet = addressesIn(m_text);
        for (const DateReading& date : findDates(text, std::nullopt)) {
            if (isCount(date)) continue;
            m_quiet.push_back({date.start, date.end});
        }
        std::sort(m_quiet.begin(), m_quiet.end(),
                  [](const TextSpan& a, const TextSpan& b) { return a.start < b.start; });
    }

    std::vector<FigureReading> readings() {
        while (m_place < m_text.size()) {
            if (skipQuiet()) continue;
            if (!mayBegin()) {
                ++m_place;
            } else {
                step();
            }
        }
        ofTheSame();
        return std::move(m_readings);
    }

private:
    /// "1900-04-08 employees": a date in the place of a count.
    bool isCount(const DateReading& date) {
        const QStringView words = m_text.mid(date.start, date.end - date.start);
        const bool isCalendarForm = isDigit(words.front()) && words.contains(u'-');
        if (!isCalendarForm || nounAfter(m_text, date.end).unit != Unit::People) return false;
        auto candidates = countsBehindDate(words);
        if (candidates.empty()) return false;
        FigureReading reading;
        reading.start = date.start;
        reading.end = date.end;
        reading.unit = Unit::People;
        reading.doubts.push_back({ReadingRule::DateForCount, QStringLiteral("a date stands where people are counted"),
                                  std::move(candidates)});
        m_dates.push_back(std::move(reading));
        return true;
    }

    bool skipQuiet() {
        while (m_nextQuiet < m_quiet.size() && m_quiet[m_nextQuiet].end <= m_place) ++m_nextQuiet;
        if (m_nextDate < m_dates.size() && m_dates[m_nextDate].start <= m_place) {
            m_place = m_dates[m_nextDate].end;
            m_readings.push_back(std::move(m_dates[m_nextDate++]));
            return true;
        }
        if (m_nextQuiet == m_quiet.size() || m_quiet[m_nextQuiet].start > m_place) return false;
        m_place = m_quiet[m_nextQuiet].end;
        return true;
    }

    [[nodiscard]] bool mayBegin() const {
        const QChar c = m_text[m_place];
        if (isDigit(c) || mayBeginChineseNumber(c) || placeholderSize(m_text, m_place) > 0) return true;
        if (isWordLetter(c)) return !isWordPart(at(m_text, m_place - 1)) && at(m_text, m_place - 1) != u'\'';
        return (c == u',' || c == u'.') && isDigit(at(m_text, m_place + 1)) && !isWordPart(at(m_text, m_place - 1)) &&
               !isChinese(at(m_text, m_place - 1));
    }

    void step() {
        const QChar c = m_text[m_place];
        if (isDigit(c)) {
            if (takeShattered() || takeDayNumber() || takeNegative()) return;
            if (const qsizetype end = notQuantityEnd(m_text, m_place); end > m_place) {
                m_place = end;
                return;
            }
        }
        auto number = at(m_text, m_place - 1) == u'第' ? std::nullopt : numeralAt(m_text, m_place, false);
        if (!number) {
            skipWord();
            return;
        }
        if (const qsizetype end = looseGroupsEnd(m_text, *number); end > number->runEnd) {
            number->runEnd = number->end = number->signEnd = end;
            number->fault = ReadingRule::WrongDigitGroups;
            number->why = QStringLiteral("its digit groups are broken: it may be one number, or two");
        }
        take(expressionAround(m_text, *number, false), number->signEnd);
    }

    /// "11..000 people": one mark over all its pieces.
    bool takeShattered() {
        const QChar before = at(m_text, m_place - 1);
        const bool isTied = isWordPart(before) || QStringView(u"#№@第:/\\=&?'-+.,(").contains(before);
        if (isTied) return false;
        const auto broken = shatteredNumeralAt(m_text, m_place, false);
        if (!broken || reachesDate(broken->signEnd)) return false;
        // A time, a ratio, a label: what is no quantity by its first digits, unless signs tie them to groups of three.
        const qsizetype first = digitRunEnd(m_text, m_place, false);
        constexpr qsizetype kGroup = 3;
        const bool isTiedBySign = (at(m_text, first) == u':' || at(m_text, first) == u'/') &&
                                  digitRunEnd(m_text, first + 1, false) - first > kGroup;
        if (!isTiedBySign && notQuantityEnd(m_text, m_place) > m_place) return false;
        NumberExpression expression = expressionAround(m_text, *broken, false);
        if (!expression.isReported) return false;
        take(std::move(expression), broken->signEnd);
        return true;
    }

    /// Whether a date begins in front of a place that is still to be read.
    [[nodiscard]] bool reachesDate(qsizetype end) const {
        return m_nextQuiet < m_quiet.size() && m_quiet[m_nextQuiet].start < end;
    }

    /// "20230320": a day in digits counts nothing, and where people stand behind it nobody knows how many.
    bool takeDayNumber() {
        constexpr qsizetype kSize = 8;
        qsizetype end = m_place;
        while (isDigit(at(m_text, end)) && end - m_place <= kSize) ++end;
        if (end - m_place != kSize || isWordPart(at(m_text, m_place - 1)) || isWordPart(at(m_text, end))) return false;
        const QStringView digits = m_text.mid(m_place, kSize);
        const bool isDay =
            looksLikeYear(digits.left(4)) && QDate::fromString(digits.toString(), QStringLiteral("yyyyMMdd")).isValid();
        if (!isDay) return false;
        if (nounAfter(m_text, end).unit == Unit::People) {
            FigureReading reading;
            reading.start = m_place;
            reading.end = end;
            reading.unit = Unit::People;
            reading.doubts.push_back(
                {ReadingRule::DateForCount, QStringLiteral("its digits are a day of the calendar"), {}});
            m_readings.push_back(std::move(reading));
        }
        m_place = end;
        return true;
    }

    /// "cut -500 workers": a dash, or a number below zero, of which there are no people.
    bool takeNegative() {
        const qsizetype sign = m_place - 1;
        const QChar front = at(m_text, sign - 2);
        const bool isSigned =
            at(m_text, sign) == u'-' && isBlank(at(m_text, sign - 1)) && (isWordLetter(front) || isChinese(front));
        if (!isSigned) return false;
        const auto number = numeralAt(m_text, m_place, false);
        if (!number || number->fault || number->isShare || nounAfter(m_text, number->signEnd).unit != Unit::People)
            return false;
        FigureReading reading;
        reading.start = sign;
        reading.end = number->end;
        reading.unit = Unit::People;
        reading.doubts.push_back(
            {ReadingRule::SomethingInside,
             QStringLiteral("a minus sign stands in front of it"),
             {{figureOf(Measure::People, Qualifier::Exact, number->value), QStringLiteral("the sign is a dash")}}});
        m_readings.push_back(std::move(reading));
        m_place = number->end;
        return true;
    }

    void take(NumberExpression expression, qsizetype numberEnd) {
        // Where nothing was meant by it, what follows may still be a number by itself.
        m_place = expression.isReported ? expression.next : numberEnd;
        if (!expression.isReported) {
            while (isChineseNumber(at(m_text, m_place))) ++m_place;
            return;
        }
        FigureReading& reading = expression.reading;
        // What was taken by the expression before does not belong to this one as well.
        if (!m_readings.empty()) reading.start = std::max(reading.start, m_readings.back().end);
        if (reading.status == ReadingStatus::Ok) {
            reading.figure.printed = m_original.mid(reading.start, reading.end - reading.start).trimmed().toString();
        }
        m_readings.push_back(std::move(reading));
    }

    void skipWord() {
        const qsizetype end = isWordLetter(m_text[m_place]) ? wordEnd(m_text, m_place) : m_place + 1;
        m_place = std::max(end, m_place + 1);
        if (isWordPart(at(m_text, m_place - 1))) return;
        while (isChineseNumber(at(m_text, m_place - 1)) && isChineseNumber(at(m_text, m_place))) ++m_place;
    }

    /// "6,000 of its 48,000 employees": the noun of the second number is that of the first.
    void ofTheSame() {
        for (std::size_t i = 0; i + 1 < m_readings.size(); ++i) {
            FigureReading& part = m_readings[i];
            const FigureReading& whole = m_readings[i + 1];
            constexpr qsizetype kFarthest = 24;
            if (part.unit != Unit::None || whole.unit != Unit::People || whole.start - part.end > kFarthest) continue;
            const QStringView between = m_text.mid(part.end, whole.start - part.end).trimmed();
            const bool isOf = between == u"of" || between == u"of the" || between == u"of its" ||
                              between == u"of their" || between == u"of our" || between == u"to" || between == u"or" ||
                              between == u"and";
            if (isOf && part.figure.best == std::optional<double>(std::floor(part.figure.best.value_or(0))))
                part.unit = Unit::People;
        }
    }

    QStringView m_original;
    QString m_folded;
    QStringView m_text;
    std::vector<TextSpan> m_quiet;
    std::vector<FigureReading> m_dates;
    std::vector<FigureReading> m_readings;
    std::size_t m_nextQuiet = 0;
    std::size_t m_nextDate = 0;
    qsizetype m_place = 0;
};

}  // namespace

std::vector<FigureReading> findFigures(QStringView text) { return Scanner(text).readings(); }

}  // namespace cutline
