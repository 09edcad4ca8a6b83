// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/time_scale.h"

#include <algorithm>

namespace cutline {

TimeScale::TimeScale(double firstDay, double lastDay, double left, double width)
    : m_firstDay(firstDay),
      m_lastDay(std::max(lastDay, firstDay + 1e-3)),
      m_left(left),
      m_width(std::max(width, 1.0)) {}

TimeScale TimeScale::zoomedAbout(double x, double factor) const {
    const double day = dayAt(x);
    return {day - (day - m_firstDay) / factor, day + (m_lastDay - day) / factor, m_left, m_width};
}

TimeScale TimeScale::pannedBy(double pixels) const {
    const double days = pixels / pixelsPerDay();
    return {m_firstDay - days, m_lastDay - days, m_left, m_width};
}

TimeScale TimeScale::clampedTo(double first, double last, double shortest) const {
    const double whole = std::max(last - first, shortest);
    const double length = std::clamp(m_lastDay - m_firstDay, shortest, whole);
    const double middle = (m_firstDay + m_lastDay) / 2;
    const double start = std::clamp(middle - length / 2, first, std::max(first, first + whole - length));
    return {start, start + length, m_left, m_width};
}

TimeScale TimeScale::placedAt(double left, double width) const { return {m_firstDay, m_lastDay, left, width}; }

}  // namespace cutline
