// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/counted_noun.h"
#include "model/reading/date_context.h"
#include "model/reading/date_words.h"
#include "model/reading/folded_text.h"
#include "model/reading/relative_date.h"
#include "model/reading/written_date.h"

namespace cutline {

namespace {

/// Reads one date word by word; where a form does not fit, the next one is tried from the start.
class EnglishDate {
public:
    EnglishDate(QStringView text, QStringView original, qsizetype start, bool isTyped)
        : m_text(text), m_original(original), m_isTyped(isTyped) {
        m_date.start = m_date.end = start;
    }

    std::optional<WrittenDate> read() {
        for (auto form :
             {&EnglishDate::readPart, &EnglishDate::readMonth, &EnglishDate::readDayMonth, &EnglishDate::readQuarter,
              &EnglishDate::readHalf, &EnglishDate::readYear, &EnglishDate::readWeekday, &EnglishDate::readOffset}) {
            WrittenDate before = m_date;
            if ((this->*form)(m_date.start)) {
                m_date.isDeadline = isDeadlineAt(m_text, m_date.start);
                m_date.isToCome = m_date.isDeadline || followsFuture(m_text, m_date.start);
                m_date.isBegun = m_date.quarter && !m_date.isToCome;
                return m_date;
            }
            m_date = before;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool hasCapital(qsizetype place) const { return at(m_original, place).isUpper(); }
    [[nodiscard]] qsizetype skip(qsizetype place) const { return skipBlanks(m_text, place); }

    bool endsAt(qsizetype end) {
        m_date.end = end;
        return true;
    }

    /// "early March", "mid-to-late April", "the end of last year", "late 2022"
    bool readPart(qsizetype start) {
        const auto part = partAt(m_text, start);
        if (!part) return false;
        m_date.part = static_cast<DatePart>(part->value);
        qsizetype place = skip(part->end);
        if (at(m_text, place) == u'-') ++place;
        place = skipWords(m_text, place, u"the");
        if (readMonthAt(place, true) || readQuarter(place) || readHalf(place) || readOffset(place)) return true;
        if (const auto year = yearAt(m_text, place)) {
            m_date.year = year->value;
            return endsAt(year->end);
        }
        // "the end of the year": of the publication
        if (wordsStandAt(m_text, place, u"year")) {
            m_date.yearOffset = 0;
            return endsAt(place + 4);
        }
        if (wordsStandAt(m_text, place, u"month")) {
            m_date.monthOffset = 0;
            return endsAt(place + 5);
        }
        return false;
    }

    bool readMonth(qsizetype start) {
        qsizetype place = start;
        if (const auto offset = offsetAt(m_text, start)) {
            m_date.direction = offset->value;
            place = skip(offset->end);
            // "this March" is that of the year, which is the nearest.
            return monthNameAt(m_text, place) && readMonthAt(place, true) && !m_date.day;
        }
        return readMonthAt(place, m_isTyped);
    }

    /// "March 20, 2023", "Mar. 3-5", "March 2023", "December last year"; alone only where the words around allow it.
    bool readMonthAt(qsizetype start, bool mayStandAlone) {
        const auto month = monthNameAt(m_text, start);
        if (!month || !hasCapital(start)) return false;
        m_date.month = month->value;
        m_date.end = month->end;
        const qsizetype place = skip(month->end);
        if (readDayBehind(place)) {
            readYearBehind(m_date.end);
            checkDay(m_date);
            return true;
        }
        if (readYearBehind(month->end) || (!month->isShort && (mayStandAlone || followsPreposition(start))))
            return true;
        m_date.month.reset();
        return false;
    }

    bool readDayBehind(qsizetype place) {
        if (place == m_date.end) return false;
        const auto day = dateNumberAt(m_text, place, 1, 2);
        if (!day || at(m_text, day->end) == u'%' || at(m_text, day->end) == u':') return false;
        // "March 32, 2023" is a date that is broken; without a year the number counts something.
        const bool isNoDay = day->value < 1 || day->value > 31;
        if (isNoDay && (at(m_text, day->end) != u',' || !yearAt(m_text, skip(day->end + 1)))) return false;
        qsizetype end = skipOrdinal(day->end);
        // "In March 20 people left", but "on March 20 employees were told".
        const bool isOn = wordsEndAt(m_text, skipBlanksBefore(m_text, m_date.start), u"on");
        if (!isOn && end == day->end && at(m_text, end) != u',' && nounAfter(m_text, end).unit == Unit::People)
            return false;
        m_date.day = day->value;
        if (at(m_text, end) == u'-') {
            if (const auto last = dateNumberAt(m_text, end + 1, 1, 2);
                last && last->value > day->value && last->value <= 31) {
                m_date.lastDay = last->value;
                end = last->end;
            }
        }
        return endsAt(end);
    }

    [[nodiscard]] qsizetype skipOrdinal(qsizetype end) const {
        for (const QStringView suffix : {u"st", u"nd", u"rd", u"th"}) {
            if (wordsStandAt(m_text, end, suffix)) return end + 2;
        }
        return end;
    }

    /// ", 2023", " of 2023", " last year", " of this year"
    bool readYearBehind(qsizetype end) {
        qsizetype place = at(m_text, end) == u',' ? skip(end + 1) : skip(end);
        if (place == end) return false;
        place = skipWords(m_text, place, u"of");
        place = skipWords(m_text, place, u"in");
        if (const auto year = yearAt(m_text, place)) {
            m_date.year = year->value;
            return endsAt(year->end);
        }
        for (const QStringView article : {u"the", u""}) {
            const qsizetype next = article.isEmpty() ? place : skipWords(m_text, place, article);
            const auto offset = offsetAt(m_text, next);
            if (!offset || !wordsStandAt(m_text, skip(offset->end), u"year")) continue;
            m_date.yearOffset = offset->value;
            return endsAt(skip(offset->end) + 4);
        }
        return false;
    }

    [[nodiscard]] bool followsPreposition(qsizetype start) const {
        const qsizetype end = skipBlanksBefore(m_text, start);
        for (const QStringView word : {u"in", u"since", u"by", u"until", u"till", u"of", u"from", u"through", u"during",
                                       u"before", u"after", u"between", u"to"}) {
            if (wordsEndAt(m_text, end, word)) return true;
        }
        return false;
    }

    /// "-5", " to 5" behind a day
    [[nodiscard]] std::optional<DateNumber> lastDayAt(qsizetype end) const {
        if (at(m_text, end) == u'-') return dateNumberAt(m_text, end + 1, 1, 2);
        const qsizetype to = skip(end);
        if (to == end || !wordsStandAt(m_text, to, u"to")) return std::nullopt;
        const auto last = dateNumberAt(m_text, skip(to + 2), 1, 2);
        return last && monthNameAt(m_text, skip(skipOrdinal(last->end))) ? last : std::nullopt;
    }

    /// "20 March 2023", "3rd of March", "3-5 March", "3 to 5 March"
    bool readDayMonth(qsizetype start) {
        const auto day = dateNumberAt(m_text, start, 1, 2);
        if (!day || day->value < 1 || day->value > 31) return false;
        qsizetype end = skipOrdinal(day->end);
        m_date.day = day->value;
        if (const auto last = lastDayAt(end)) {
            if (last->value <= day->value || last->value > 31) return false;
            m_date.lastDay = last->value;
            end = skipOrdinal(last->end);
        }
        const qsizetype place = skipWords(m_text, skip(end), u"of");
        const auto month = place == end ? std::nullopt : monthNameAt(m_text, place);
        if (!month || !hasCapital(place)) return false;
        m_date.month = month->value;
        m_date.end = month->end;
        readYearBehind(month->end);
        checkDay(m_date);
        return true;
    }

    /// "Q1 2023", "2023 Q1", "1Q23", "first quarter of 2023", "the fourth quarter of last year"
    bool readQuarter(qsizetype start) {
        qsizetype place = start;
        if (const auto year = yearAt(m_text, place)) {
            m_date.year = year->value;
            place = skip(year->end);
        }
        if (at(m_text, place) == u'q' && readDigit(place + 1, 4, m_date.quarter)) {
            return m_date.year ? endsAt(place + 2) : readShortOrLongYear(place + 2);
        }
        if (at(m_text, place + 1) == u'q' && readDigit(place, 4, m_date.quarter, false) && !m_date.year) {
            return isDigit(at(m_text, place + 2)) ? readShortOrLongYear(place + 2) && m_date.year.has_value()
                                                  : readShortOrLongYear(place + 2);
        }
        const auto ordinal = ordinalAt(m_text, place);
        if (!ordinal || m_date.year) return false;
        place = skip(ordinal->end);
        place = skipWords(m_text, place, u"fiscal");
        if (!wordsStandAt(m_text, place, u"quarter") || ordinal->value > 4) return false;
        m_date.quarter = ordinal->value;
        const qsizetype end = place + 7;
        const qsizetype next = skip(end);
        // "The second quarter in a row"
        if (wordsStandAt(m_text, next, u"in a row") || wordsStandAt(m_text, next, u"running")) return false;
        m_date.end = end;
        readYearBehind(skipFiscal(end));
        checkFiscal(start, m_date.end);
        return true;
    }

    /// " of fiscal", " of the fiscal year" behind a quarter
    [[nodiscard]] qsizetype skipFiscal(qsizetype end) {
        const qsizetype place = skipWords(m_text, skipWords(m_text, skip(end), u"of"), u"the");
        if (!wordsStandAt(m_text, place, u"fiscal")) return end;
        m_date.end = place + 6;
        const qsizetype year = skip(m_date.end);
        if (wordsStandAt(m_text, year, u"year")) m_date.end = year + 4;
        return m_date.end;
    }

    /// A fiscal year is each company's own: nobody can know its months by the words alone.
    void checkFiscal(qsizetype start, qsizetype end) {
        const bool isFiscal = wordsEndAt(m_text, skipBlanksBefore(m_text, start), u"fiscal") ||
                              m_text.mid(start, end - start).contains(u"fiscal");
        if (isFiscal) m_date.fault = QStringLiteral("the months of a fiscal year are each company's own");
    }

    bool readDigit(qsizetype place, int most, std::optional<int>& value, bool isLast = true) const {
        const QChar c = at(m_text, place);
        if (c < u'1' || c > QChar(u'0' + most) || (isLast && isWordPart(at(m_text, place + 1)))) return false;
        value = c.unicode() - u'0';
        return true;
    }

    /// " 2023", "'23", "23" behind Q1 or 1Q
    bool readShortOrLongYear(qsizetype end) {
        constexpr int kCentury = 2000;
        m_date.end = end;
        const qsizetype quoted = at(m_text, end) == u'\''                                  ? end + 1
                                 : at(m_text, end) == u' ' && at(m_text, end + 1) == u'\'' ? end + 2
                                                                                           : end;
        if (const auto year = dateNumberAt(m_text, quoted, 2, 2); year && (quoted != end || isDigit(at(m_text, end)))) {
            m_date.year = kCentury + year->value;
            return endsAt(year->end);
        }
        if (const auto year = yearAt(m_text, end)) {
            m_date.year = year->value;
            return endsAt(year->end);
        }
        readYearBehind(end);
        return true;
    }

    /// "H1 2023", "first half of 2023"; "the first half" alone may be of anything.
    bool readHalf(qsizetype start) {
        if (at(m_text, start) == u'h' && readDigit(start + 1, 2, m_date.half) && hasCapital(start))
            return readShortOrLongYear(start + 2);
        const auto ordinal = ordinalAt(m_text, start);
        if (!ordinal || ordinal->value > 2 || !wordsStandAt(m_text, skip(ordinal->end), u"half")) return false;
        const qsizetype end = skip(ordinal->end) + 4;
        m_date.half = ordinal->value;
        if (readYearBehind(end)) return true;
        const qsizetype ofYear = skipWords(m_text, skipWords(m_text, skip(end), u"of"), u"the");
        if (!wordsStandAt(m_text, ofYear, u"year")) return false;
        m_date.yearOffset = 0;
        return endsAt(ofYear + 4);
    }

    /// "in 2023": alone a year is any number.
    bool readYear(qsizetype start) {
        const auto year = yearAt(m_text, start);
        if (!year) return false;
        const qsizetype before = skipBlanksBefore(m_text, start);
        const bool isFiscal = wordsEndAt(m_text, before, u"fiscal") || wordsEndAt(m_text, before, u"fiscal year");
        bool isYear = isFiscal;
        bool isSure = isFiscal;
        for (const QStringView word : {u"in", u"since", u"during", u"until", u"till", u"year"}) {
            isSure = isSure || wordsEndAt(m_text, before, word);
        }
        for (const QStringView word :
             {u"by", u"of", u"from", u"through", u"to", u"before", u"after", u"between", u"and"}) {
            isYear = isYear || wordsEndAt(m_text, before, word);
        }
        // "A layoff of 2000 employees"; "compared to 2000 stores"
        if (!isSure && (!isYear || nounAfter(m_text, year->end).unit != Unit::None)) return false;
        m_date.year = year->value;
        if (isFiscal) checkFiscal(start, year->end);
        return endsAt(year->end);
    }

    /// "Tuesday", "last Tuesday", "Tuesday of last week", "Monday, March 20"
    bool readWeekday(qsizetype start) {
        const auto offset = offsetAt(m_text, start);
        const qsizetype place = offset ? skip(offset->end) : start;
        const auto weekday = weekdayNameAt(m_text, place);
        if (!weekday || !hasCapital(place)) return false;
        for (const QStringView name : {u"black", u"cyber", u"good", u"ash", u"super"}) {
            if (wordsEndAt(m_text, skipBlanksBefore(m_text, start), name)) return false;
        }
        qsizetype next = skip(weekday->end);
        if (at(m_text, weekday->end) == u',') next = skip(weekday->end + 1);
        if (!offset && next > weekday->end && (readMonthAt(next, false) || readDayMonth(next)) && m_date.day) {
            if (!m_date.lastDay) m_date.weekdayOfDay = weekday->value;
            return true;
        }
        m_date.month.reset();
        m_date.day.reset();
        m_date.weekday = weekday->value;
        m_date.direction = offset ? offset->value : 0;
        m_date.end = weekday->end;
        const auto week = offsetAt(m_text, skipWords(m_text, skip(weekday->end), u"of"));
        if (week && wordsStandAt(m_text, skip(week->end), u"week")) {
            m_date.weekOffset = week->value;
            m_date.end = skip(week->end) + 4;
        }
        return true;
    }

    bool readOffset(qsizetype start) { return readRelativeDate(m_text, start, m_date); }

    QStringView m_text;
    QStringView m_original;
    bool m_isTyped;
    WrittenDate m_date;
};

}  // namespace

std::optional<WrittenDate> englishDateAt(QStringView text, QStringView original, qsizetype start, bool isTyped) {
    return EnglishDate(text, original, start, isTyped).read();
}

}  // namespace cutline
