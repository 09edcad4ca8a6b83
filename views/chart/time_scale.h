// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cutline {

/// The mapping between days and pixels: a value. Days are Julian days with fractions; a day d lasts from d to d + 1.
class TimeScale {
public:
    TimeScale() = default;
    /// Shows firstDay to lastDay (the moment after the last shown day), drawn from `left` on `width` pixels.
    TimeScale(double firstDay, double lastDay, double left, double width);

    [[nodiscard]] double firstDay() const { return m_firstDay; }
    [[nodiscard]] double lastDay() const { return m_lastDay; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    [[nodiscard]] double pixelsPerDay() const { return m_width / (m_lastDay - m_firstDay); }

    [[nodiscard]] double xOf(double day) const { return m_left + (day - m_firstDay) * pixelsPerDay(); }
    [[nodiscard]] double dayAt(double x) const { return m_firstDay + (x - m_left) / pixelsPerDay(); }

    /// Shows 1/factor of the days; what is at `x` stays at `x`.
    [[nodiscard]] TimeScale zoomedAbout(double x, double factor) const;
    /// Moves what is shown by pixels: to the right shows earlier days.
    [[nodiscard]] TimeScale pannedBy(double pixels) const;
    /// Not finer than `shortest` days, not wider than and not outside first to last.
    [[nodiscard]] TimeScale clampedTo(double first, double last, double shortest) const;
    [[nodiscard]] TimeScale placedAt(double left, double width) const;

    friend bool operator==(const TimeScale&, const TimeScale&) = default;

private:
    double m_firstDay = 0;
    double m_lastDay = 1;
    double m_left = 0;
    double m_width = 1;
};

}  // namespace cutline
