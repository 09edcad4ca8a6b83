// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/time_scale.h"

#include <QFont>
#include <QString>

#include <functional>
#include <vector>

namespace cutline {

/// A line of a time axis, on the first moment of a year, quarter, month or day.
struct CalendarTick {
    qint32 day = 0;  ///< Julian
    double x = 0;
    QString label;          ///< "2023", "Apr", "12"; empty where there was no room
    bool isStrong = false;  ///< begins a year
    double labelWidth = 0;  ///< pixels, from x + kTickLabelOffset on

    friend bool operator==(const CalendarTick&, const CalendarTick&) = default;
};

/// Labels stand to the right of their line.
inline constexpr double kTickLabelOffset = 4;

/// How wide a label is, in pixels.
using MeasureText = std::function<double(const QString& text, bool isStrong)>;
[[nodiscard]] MeasureText measureWith(const QFont& tick, const QFont& strong);

/// Ticks for what the scale shows, as dense as their labels allow: days, weeks (Mondays), months, quarters, years, or
/// rounds of years. Labels never overlap and never leave the scale on the right; where months and years meet, the year
/// is written. Where the first tick would not name its year, the first label does ("Jul 2022").
[[nodiscard]] std::vector<CalendarTick> calendarTicks(const TimeScale& scale, const MeasureText& measure);

}  // namespace cutline
