// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/counting/totals.h"
#include "views/timeline/lane_track.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>

namespace cutline {

/// What of a selection lies wholly within some days: the same events that a filter for these days keeps.
struct RangeSum {
    DaySpan days;
    Total total;
    qint64 companies = 0;  ///< with at least one layoff
};
[[nodiscard]] RangeSum sumOfDays(const Selection& selection, const DaySpan& days);
/// "12 Jan – 3 Mar 2023 · 51 days · 23 layoffs · 14 companies · 27,000 net of 31,000 announced"
[[nodiscard]] QString rangeWords(const RangeSum& sum);
/// "12 Jan – 3 Mar 2023"
[[nodiscard]] QString shortSpanWords(const DaySpan& days);

[[nodiscard]] std::shared_ptr<const Selection> partOfDays(const Selection& selection, const DaySpan& days);
/// The query of a selection for these days only; narrower days of its own stay.
[[nodiscard]] Query onlyDays(const Selection& selection, const DaySpan& days);

/// A day moved by one step of the calendar: a day, or a week, month, quarter or year where a day is narrower than can
/// be seen. Lands on the first day of weeks, months and years.
[[nodiscard]] qint32 steppedDay(qint32 day, int step, double pixelsPerDay);

}  // namespace cutline
