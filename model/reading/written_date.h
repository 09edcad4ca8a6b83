// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/date_reader.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace cutline {

/// Which part of a month, quarter, half or year is meant.
enum class DatePart {
    Whole,
    Early,           ///< the first third
    Middle,          ///< the second third
    Late,            ///< the last third
    EarlyToMiddle,   ///< up to the middle
    MiddleToLate,    ///< from the middle on
    Beginning,       ///< about the first day
    End,             ///< about the last day
    FirstTenDays,    ///< 上旬: of a month, exactly these days
    SecondTenDays,   ///< 中旬
    LastTenDays,     ///< 下旬
    FromEleventhDay  ///< 中下旬
};

/// A date as its words say it, before anybody asks which days these are. What is not said is empty; an offset counts
/// from the date of publication (0: this, -1: last).
struct WrittenDate {
    qsizetype start = 0;
    qsizetype end = 0;
    std::optional<int> year;
    std::optional<int> half;     ///< 1, 2
    std::optional<int> quarter;  ///< 1 to 4
    std::optional<int> month;
    std::optional<int> day;
    std::optional<int> lastDay;  ///< of "March 3-5"
    std::optional<int> yearOffset;
    std::optional<int> quarterOffset;
    std::optional<int> monthOffset;
    std::optional<int> weekOffset;
    std::optional<int> dayOffset;
    std::optional<int> weekday;       ///< 1 Monday to 7 Sunday
    std::optional<int> weekdayOfDay;  ///< of "Thursday, June 13": has to be that of the day
    int direction = 0;        ///< of a weekday or month alone: -1 the last one before, 1 the next one, 0 the nearest
    bool isDeadline = false;  ///< "by September 30": rather to come than long gone
    bool isToCome = false;    ///< the sentence says that it lies ahead: "starting Wednesday", "will leave on Monday"
    bool isBegun = false;     ///< of a quarter without a year: rather gone than to come
    DatePart part = DatePart::Whole;
    bool isApproximate = false;
    QString fault;                ///< why it can be no date
    std::vector<QDate> readings;  ///< of a date whose order of day and month is not known
};

/// The date that begins at `start` of a folded text; `original` is the text itself, in which names of months have their
/// capital. None where none begins. Typed: a month alone is one, without "in" in front.
[[nodiscard]] std::optional<WrittenDate> englishDateAt(QStringView text, QStringView original, qsizetype start,
                                                       bool isTyped);
[[nodiscard]] std::optional<WrittenDate> chineseDateAt(QStringView text, qsizetype start);
/// "2023-03-20", "2023-03", "3/20/2023", "20.3.2023". Typed: "3/20" as well, which in a text may be anything.
[[nodiscard]] std::optional<WrittenDate> numericDateAt(QStringView text, qsizetype start, bool isTyped);

/// Which days are meant, seen from the day of publication.
[[nodiscard]] DateReading resolved(const WrittenDate& written, std::optional<QDate> published);

/// An integer of `least` to `most` digits that begins at `start` and ends there: no digit, group or decimals follow.
struct DateNumber {
    int value = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<DateNumber> dateNumberAt(QStringView text, qsizetype start, int least, int most);

/// A year from 1900 to 2099.
[[nodiscard]] std::optional<DateNumber> yearAt(QStringView text, qsizetype start);

/// Says in `date.fault` that the month does not have the day, where it does not.
void checkDay(WrittenDate& date);

}  // namespace cutline
