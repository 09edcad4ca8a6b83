// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/folded_text.h"
#include "model/reading/written_date.h"

#include <array>

namespace cutline {

namespace {

/// Up to three numbers with the same sign between them.
struct Triple {
    std::array<QStringView, 3> parts;
    QChar separator;
    int count = 0;
    qsizetype end = 0;

    [[nodiscard]] int value(std::size_t part) const { return parts[part].toInt(); }
    [[nodiscard]] bool hasSizes(qsizetype first, qsizetype second, qsizetype third) const {
        return parts[0].size() <= first && parts[1].size() <= second && parts[2].size() <= third;
    }
};

std::optional<Triple> tripleAt(QStringView text, qsizetype start) {
    constexpr qsizetype kLongestPart = 4;
    Triple triple;
    qsizetype place = start;
    while (triple.count < 3) {
        qsizetype end = place;
        while (isDigit(at(text, end)) && end - place <= kLongestPart) ++end;
        if (end == place || end - place > kLongestPart) return std::nullopt;
        triple.parts[static_cast<std::size_t>(triple.count++)] = text.mid(place, end - place);
        triple.end = end;
        const QChar sign = at(text, end);
        const bool goesOn = (sign == u'-' || sign == u'/' || sign == u'.') && isDigit(at(text, end + 1)) &&
                            (triple.separator.isNull() || triple.separator == sign);
        if (!goesOn) break;
        triple.separator = sign;
        place = end + 1;
    }
    const QChar next = at(text, triple.end);
    const bool isLonger = next == triple.separator && isDigit(at(text, triple.end + 1));
    const bool isTied = isWordPart(next) && !(next == u't' && isDigit(at(text, triple.end + 1)));
    if (triple.count < 2 || isLonger || isTied) return std::nullopt;
    return triple;
}

/// "2023-03-20T09:30" and "2023-03-20 09:30:00": the day counts.
qsizetype skipTime(QStringView text, qsizetype end) {
    const QChar next = at(text, end);
    const bool isTime = (next == u't' || next == u' ') && isDigit(at(text, end + 1)) && isDigit(at(text, end + 2)) &&
                        at(text, end + 3) == u':' && isDigit(at(text, end + 4));
    if (!isTime) return end;
    ++end;
    while (isDigit(at(text, end)) || ((at(text, end) == u':' || at(text, end) == u'.') && isDigit(at(text, end + 1))))
        ++end;
    return at(text, end) == u'z' ? end + 1 : end;
}

QString noSuchDay() { return QStringLiteral("there is no such day"); }

/// Year, month, day.
void readYearFirst(const Triple& triple, WrittenDate& date) {
    date.year = triple.value(0);
    date.month = triple.value(1);
    date.day = triple.value(2);
    if (!QDate::isValid(*date.year, *date.month, *date.day)) date.fault = noSuchDay();
}

/// Two short numbers and a year: which of the two is the month, only a number above 12 says. Nobody writes points with
/// the month in front.
void readYearLast(const Triple& triple, int year, WrittenDate& date) {
    const QDate monthFirst(year, triple.value(0), triple.value(1));
    const QDate dayFirst(year, triple.value(1), triple.value(0));
    const bool isPoints = triple.separator == u'.';
    if (!monthFirst.isValid() && !dayFirst.isValid()) {
        date.fault = noSuchDay();
    } else if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst && !isPoints) {
        date.fault = QStringLiteral("it does not say which of its numbers is the month");
        date.readings = {monthFirst, dayFirst};
    } else {
        const QDate day = isPoints || !monthFirst.isValid() ? dayFirst : monthFirst;
        if (!day.isValid()) {
            date.fault = noSuchDay();
            return;
        }
        date.year = year;
        date.month = day.month();
        date.day = day.day();
    }
}

/// "3/20/23": the year may be any of the three.
void readShortYear(const Triple& triple, WrittenDate& date) {
    constexpr int kCentury = 2000;
    date.fault = QStringLiteral("its year has two digits, so that it does not say which of its numbers is the year");
    for (const QDate& day : {QDate(kCentury + triple.value(2), triple.value(0), triple.value(1)),
                             QDate(kCentury + triple.value(2), triple.value(1), triple.value(0)),
                             QDate(kCentury + triple.value(0), triple.value(1), triple.value(2))}) {
        if (day.isValid()) date.readings.push_back(day);
    }
    if (date.readings.empty()) date.fault = noSuchDay();
}

/// "3/20" typed: the year is that of the publication.
bool readWithoutYear(const Triple& triple, WrittenDate& date) {
    if (!triple.hasSizes(2, 2, 0) || triple.separator != u'/') return false;
    const int first = triple.value(0);
    const int second = triple.value(1);
    if (first < 1 || second < 1 || (first > 12 && second > 12)) {
        date.fault = noSuchDay();
    } else if (first <= 12 && second <= 12 && first != second) {
        date.fault = QStringLiteral("it does not say which of its numbers is the month");
    } else {
        date.month = first <= 12 ? first : second;
        date.day = first <= 12 ? second : first;
        checkDay(date);
    }
    return true;
}

}  // namespace

std::optional<WrittenDate> numericDateAt(QStringView text, qsizetype start, bool isTyped) {
    const auto triple = tripleAt(text, start);
    if (!triple) return std::nullopt;
    WrittenDate date;
    date.start = start;
    date.end = triple->end;
    if (triple->count == 2) {
        const bool isMonth = triple->separator == u'-' && triple->parts[0].size() == 4 &&
                             triple->parts[1].size() == 2 && yearAt(triple->parts[0], 0) && triple->value(1) >= 1 &&
                             triple->value(1) <= 12;
        if (isMonth) {
            date.year = triple->value(0);
            date.month = triple->value(1);
            return date;
        }
        return isTyped && readWithoutYear(*triple, date) ? std::optional(date) : std::nullopt;
    }
    const auto& parts = triple->parts;
    if (parts[0].size() == 4 && parts[1].size() <= 2 && parts[2].size() <= 2) {
        date.end = skipTime(text, triple->end);
        readYearFirst(*triple, date);
    } else if (triple->hasSizes(2, 2, 4) && parts[2].size() == 4) {
        date.end = skipTime(text, triple->end);
        readYearLast(*triple, triple->value(2), date);
    } else if (triple->hasSizes(2, 2, 2) && triple->separator == u'/') {
        readShortYear(*triple, date);
    } else if (triple->separator == u'/' && (parts[1].size() == 4 || parts[0].size() == 4 || parts[2].size() == 4)) {
        date.fault = QStringLiteral("its numbers are none of a day, a month and a year");
    } else {
        return std::nullopt;
    }
    return date;
}

}  // namespace cutline
