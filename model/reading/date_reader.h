// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"
#include "model/record/error.h"
#include "model/record/event_date.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace cutline {

/// A date expression of a running text and the day, month, quarter, year or span it says.
struct DateReading {
    qsizetype start = 0;  ///< in the text that was read, UTF-16 units
    qsizetype end = 0;
    ReadingStatus status = ReadingStatus::Malformed;
    std::optional<EventDate> date;      ///< where the status is Ok
    QString why;                        ///< what is missing or wrong, where the status is not Ok
    std::vector<EventDate> candidates;  ///< ways to understand it, the likeliest first; never taken by themselves
};

/// Every date expression of a text, English or Chinese, in the order of the text: "March 20", "mid-to-late April",
/// "Q1 2023", "last Tuesday", "3月20日", "去年12月底". `published` is the day of publication, from which "last week"
/// and dates without a year are reckoned: the year in which the date lies nearest to it. Without it they are malformed,
/// with candidates where there can be any. "3/4/2023" does not say which is the month: candidates, no date. Takes time
/// linear in the length of the text.
[[nodiscard]] std::vector<DateReading> findDates(QStringView text, std::optional<QDate> published);

/// Reads one date that was typed: the forms of EventDate::parse first, then the words above, the whole text.
[[nodiscard]] Result<EventDate> readDate(QStringView text, std::optional<QDate> published);

}  // namespace cutline
