// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/calendar_ticks.h"

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace cutline {

namespace {

constexpr double kGap = 10;              // between the end of a label and the next line
constexpr std::size_t kMostTicks = 500;  // more is no axis any more

enum class Unit { Day, Week, Month, Year };

/// A density of ticks: every `count` units, counted so that they fall on round months and years.
struct Step {
    Unit unit;
    int count;
};

constexpr std::array kSteps{Step{Unit::Day, 1},    Step{Unit::Week, 1},   Step{Unit::Month, 1},  Step{Unit::Month, 3},
                            Step{Unit::Month, 6},  Step{Unit::Year, 1},   Step{Unit::Year, 2},   Step{Unit::Year, 5},
                            Step{Unit::Year, 10},  Step{Unit::Year, 20},  Step{Unit::Year, 50},  Step{Unit::Year, 100},
                            Step{Unit::Year, 200}, Step{Unit::Year, 500}, Step{Unit::Year, 1000}};

double daysOf(const Step& step) {
    switch (step.unit) {
        case Unit::Day:
            return step.count;
        case Unit::Week:
            return 7.0 * step.count;
        case Unit::Month:
            return 28.0 * step.count;
        case Unit::Year:
            break;
    }
    return 365.0 * step.count;
}

QDate firstTick(const Step& step, QDate from) {
    switch (step.unit) {
        case Unit::Day:
            return from;
        case Unit::Week:
            return from.addDays((8 - from.dayOfWeek()) % 7);
        case Unit::Month: {
            const int months = from.year() * 12 + from.month() - (from.day() == 1 ? 1 : 0);
            const int rounded = (months + step.count - 1) / step.count * step.count;
            return {rounded / 12, rounded % 12 + 1, 1};
        }
        case Unit::Year:
            break;
    }
    const int year = from.year() + (from.dayOfYear() == 1 ? 0 : 1);
    return {(year + step.count - 1) / step.count * step.count, 1, 1};
}

QDate nextTick(const Step& step, QDate day) {
    switch (step.unit) {
        case Unit::Day:
            return day.addDays(step.count);
        case Unit::Week:
            return day.addDays(7LL * step.count);
        case Unit::Month:
            return day.addMonths(step.count);
        case Unit::Year:
            break;
    }
    return day.addYears(step.count);
}

QString labelOf(const Step& step, QDate day, bool namesYear) {
    const QLocale words(QLocale::English);
    const bool isFine = step.unit == Unit::Day || step.unit == Unit::Week;
    const QString month = words.standaloneMonthName(day.month(), QLocale::ShortFormat);
    const QString year = QString::number(day.year());
    if (namesYear && isFine) return QString::number(day.day()) + u' ' + month + u' ' + year;
    if (namesYear) return month + u' ' + year;
    if (day.dayOfYear() == 1 || step.unit == Unit::Year) return year;
    if (!isFine || day.day() == 1) return month;
    // A week's Monday that is the first of its month says so, or nobody knows which month "5" is in.
    if (step.unit == Unit::Week && day.day() <= 7) return QString::number(day.day()) + u' ' + month;
    return QString::number(day.day());
}

std::vector<CalendarTick> ticksAt(const Step& step, const TimeScale& scale, const MeasureText& measure) {
    std::vector<CalendarTick> ticks;
    const QDate first = QDate::fromJulianDay(static_cast<qint64>(std::ceil(scale.firstDay() - 1e-9)));
    for (QDate day = firstTick(step, first); day.isValid(); day = nextTick(step, day)) {
        const double x = scale.xOf(static_cast<double>(day.toJulianDay()));
        if (x > scale.right() + 1e-6 || ticks.size() > kMostTicks) break;
        const bool isStrong = day.dayOfYear() == 1;
        const QString label = labelOf(step, day, ticks.empty() && !isStrong);
        ticks.push_back({static_cast<qint32>(day.toJulianDay()), x, label, isStrong, measure(label, isStrong)});
    }
    return ticks;
}

void clearLabel(CalendarTick& tick) {
    tick.label.clear();
    tick.labelWidth = 0;
}

/// The first label is longer than the others because it names the year. Where that takes the next one's room it is
/// shortened; a year further right names the year as well.
bool labelsFit(std::vector<CalendarTick>& ticks, const Step& step, const TimeScale& scale, const MeasureText& measure) {
    const auto end = [](const CalendarTick& tick) { return tick.x + kTickLabelOffset + tick.labelWidth; };
    for (std::size_t i = 0; i + 1 < ticks.size(); ++i) {
        if (end(ticks[i]) + kGap <= ticks[i + 1].x + kTickLabelOffset) continue;
        const bool yearFollows =
            std::any_of(ticks.begin(), ticks.end(), [](const auto& tick) { return tick.isStrong; });
        if (i != 0 || ticks[0].isStrong) return false;
        if (!yearFollows && ticks.size() > 2) {
            clearLabel(ticks[1]);
            if (end(ticks[0]) + kGap <= ticks[2].x + kTickLabelOffset) continue;
            return false;
        }
        ticks[0].label = labelOf(step, QDate::fromJulianDay(ticks[0].day), false);
        ticks[0].labelWidth = measure(ticks[0].label, false);
        if (end(ticks[0]) + kGap > ticks[1].x + kTickLabelOffset) return false;
    }
    while (!ticks.empty() && end(ticks.back()) > scale.right() + kGap && !ticks.back().label.isEmpty()) {
        clearLabel(ticks.back());
    }
    return true;
}

/// Fewer than this many ticks and a finer step that drops some labels would be better; a year's line at least.
std::vector<CalendarTick> onlyEdge(const TimeScale& scale, const MeasureText& measure) {
    const QDate first = QDate::fromJulianDay(static_cast<qint64>(std::floor(scale.firstDay())));
    const QString label = QString::number(first.year());
    return {{static_cast<qint32>(first.toJulianDay()), scale.left(), label, false, measure(label, false)}};
}

}  // namespace

MeasureText measureWith(const QFont& tick, const QFont& strong) {
    return [fine = QFontMetricsF(tick), bold = QFontMetricsF(strong)](const QString& text, bool isStrong) {
        return (isStrong ? bold : fine).horizontalAdvance(text);
    };
}

std::vector<CalendarTick> calendarTicks(const TimeScale& scale, const MeasureText& measure) {
    for (const Step& step : kSteps) {
        // Measuring text is the cost here: skip what is certainly too dense.
        if (daysOf(step) * scale.pixelsPerDay() < 12) continue;
        auto ticks = ticksAt(step, scale, measure);
        if (ticks.size() > kMostTicks || !labelsFit(ticks, step, scale, measure)) continue;
        if (!ticks.empty()) return ticks;
        break;
    }
    return onlyEdge(scale, measure);
}

}  // namespace cutline
