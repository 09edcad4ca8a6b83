// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/date_reader.h"

#include "model/reading/folded_text.h"
#include "model/reading/written_date.h"

namespace cutline {

namespace {

/// What is longer is no date, and is not looked at.
constexpr qsizetype kLongestDate = 100;

bool mayBeginChinese(QChar c) { return QStringView(u"零一二三四五六七八九十今去本前明上这下昨年月第周星").contains(c); }

std::optional<WrittenDate> dateAt(QStringView text, QStringView original, qsizetype place, bool isTyped) {
    const QChar c = text[place];
    if (isDigit(c)) {
        const QChar before = at(text, place - 1);
        const bool isTied = isWordPart(before) || before == u'/' || before == u':' ||
                            ((before == u'.' || before == u',' || before == u'-') && isWordPart(at(text, place - 2)));
        if (isTied) return std::nullopt;
        if (auto date = numericDateAt(text, place, isTyped)) return date;
        if (auto date = chineseDateAt(text, place)) return date;
        return englishDateAt(text, original, place, isTyped);
    }
    if (isWordLetter(c)) {
        return isWordPart(at(text, place - 1)) ? std::nullopt : englishDateAt(text, original, place, isTyped);
    }
    return mayBeginChinese(c) ? chineseDateAt(text, place) : std::nullopt;
}

/// "Between November and March 2023", "Q3 and Q4 2022": the year of the second is that of the first, or the one before.
void shareYear(WrittenDate& first, const WrittenDate& second, QStringView between) {
    const bool isOpen = !first.year && !first.yearOffset && first.direction == 0 && first.fault.isEmpty();
    if (!isOpen || !second.year || !second.fault.isEmpty()) return;
    const QStringView joint = between.trimmed();
    bool isJoined = false;
    for (const QStringView word : {u"and", u"to", u"through", u"until", u"or", u"-", u"至", u"到", u"和"}) {
        isJoined = isJoined || joint == word;
    }
    if (!isJoined) return;
    if (first.month && second.month) {
        first.year = *second.year - (*first.month > *second.month ? 1 : 0);
    } else if (first.quarter && second.quarter) {
        first.year = *second.year - (*first.quarter > *second.quarter ? 1 : 0);
    }
}

std::vector<WrittenDate> writtenDates(QStringView text, QStringView original) {
    std::vector<WrittenDate> dates;
    for (qsizetype place = 0; place < text.size();) {
        if (const auto date = dateAt(text, original, place, false)) {
            if (!dates.empty())
                shareYear(dates.back(), *date, text.mid(dates.back().end, date->start - dates.back().end));
            dates.push_back(*date);
            place = date->end;
        } else if (isDigit(text[place])) {
            while (isDigit(at(text, place))) ++place;
        } else if (isWordLetter(text[place])) {
            while (isWordLetter(at(text, place))) ++place;
        } else {
            ++place;
        }
    }
    return dates;
}

}  // namespace

std::optional<DateNumber> dateNumberAt(QStringView text, qsizetype start, int least, int most) {
    qsizetype end = start;
    while (end < start + most && isDigit(at(text, end))) ++end;
    if (end - start < least || isDigit(at(text, end))) return std::nullopt;
    const bool goesOn = (at(text, end) == u',' || at(text, end) == u'.') && isDigit(at(text, end + 1));
    if (goesOn) return std::nullopt;
    return DateNumber{text.mid(start, end - start).toInt(), end};
}

std::optional<DateNumber> yearAt(QStringView text, qsizetype start) {
    const auto year = dateNumberAt(text, start, 4, 4);
    constexpr int kFirst = 1900;
    constexpr int kLast = 2099;
    if (!year || year->value < kFirst || year->value > kLast) return std::nullopt;
    const QChar next = at(text, year->end);
    return isWordPart(next) || next == u'%' || next == u'+' ? std::nullopt : year;
}

void checkDay(WrittenDate& date) {
    if (!date.day || !date.month || !date.fault.isEmpty()) return;
    constexpr int kLeapYear = 2024;
    const int last = date.lastDay.value_or(*date.day);
    const bool isDay = *date.day >= 1 && QDate::isValid(date.year.value_or(kLeapYear), *date.month, last);
    if (!isDay) date.fault = QStringLiteral("that month has no such day");
}

std::vector<DateReading> findDates(QStringView text, std::optional<QDate> published) {
    const QString whole = folded(text);
    std::vector<DateReading> readings;
    for (const WrittenDate& date : writtenDates(whole, text)) readings.push_back(resolved(date, published));
    return readings;
}

Result<EventDate> readDate(QStringView text, std::optional<QDate> published) {
    auto date = EventDate::parse(text);
    if (date) return date;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongestDate) return date;
    const QString words = folded(trimmed);
    // Who types a name of a month means it, with or without its capital.
    qsizetype start = 0;
    for (const QStringView word : {u"in", u"on", u"since", u"by", u"the"}) {
        if (wordsStandAt(words, start, word) && !wordsStandAt(words, start, u"the end") &&
            !wordsStandAt(words, start, u"the day") && !wordsStandAt(words, start, u"the middle") &&
            !wordsStandAt(words, start, u"the start") && !wordsStandAt(words, start, u"the beginning")) {
            start = skipBlanks(words, start + word.size());
        }
    }
    const QString capitals = words.toUpper();
    auto written = start < words.size() ? dateAt(words, capitals, start, true) : std::nullopt;
    if (!written || written->end != words.size()) return date;
    const DateReading reading = resolved(*written, published);
    if (reading.date) return *reading.date;
    QStringList ways;
    for (const EventDate& candidate : reading.candidates) ways << candidate.text();
    return failure(
        ErrorKind::Usage, QStringLiteral("“%1” is not a date").arg(trimmed.left(40)), reading.why,
        ways.isEmpty() ? date.error().todo : QStringLiteral("Write %1").arg(ways.join(QStringLiteral(" or "))));
}

}  // namespace cutline
