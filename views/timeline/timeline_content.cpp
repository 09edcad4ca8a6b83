// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_content.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace cutline {

TimelineContent::TimelineContent(std::vector<Lane> lanes, bool showsGross)
    : m_lanes(std::move(lanes)), m_tracks(m_lanes.size()), m_showsGross(showsGross) {
    findSpan();
    addUp();
}

void TimelineContent::findSpan() {
    bool isFirst = true;
    for (const Lane& lane : m_lanes) {
        for (const Mark& mark : lane.marks) {
            m_firstDay = isFirst ? mark.firstDay : std::min(m_firstDay, mark.firstDay);
            m_lastDay = isFirst ? mark.lastDay : std::max(m_lastDay, mark.lastDay);
            isFirst = false;
        }
    }
}

void TimelineContent::addUp() {
    if (!hasMarks()) return;
    const std::size_t halfDays = 2 * static_cast<std::size_t>(m_lastDay - m_firstDay + 1);
    m_largest.assign(halfDays, 0);
    m_sums.assign(halfDays, 0);
    for (const Lane& lane : m_lanes) {
        for (const Mark& mark : lane.marks) {
            if (mark.isFlag()) {
                m_hasFlags = true;
                continue;
            }
            const auto at = static_cast<std::size_t>(halfDayOf(mark) - 2 * m_firstDay);
            const qint64 value = valueOf(mark, m_showsGross);
            m_largest[at] = std::max(m_largest[at], value);
            if (mark.lastDay - mark.firstDay <= 30) m_sums[at] += value;
        }
    }
}

const LaneTrack& TimelineContent::track(std::size_t lane) const {
    if (!m_tracks[lane]) m_tracks[lane].emplace(m_lanes[lane].marks, m_showsGross);
    return *m_tracks[lane];
}

qint64 TimelineContent::total(std::size_t lane) const {
    return m_showsGross ? m_lanes[lane].total.gross : m_lanes[lane].total.net;
}

qint64 TimelineContent::largest(double firstDay, double lastDay) const {
    const auto place = [this](double day) {
        const double halfDay = std::ceil(2 * (day - m_firstDay));
        return static_cast<std::ptrdiff_t>(std::clamp(halfDay, 0.0, static_cast<double>(m_largest.size())));
    };
    const auto end = m_largest.begin() + place(lastDay);
    const auto found = std::max_element(std::min(m_largest.begin() + place(firstDay), end), end);
    return found == end ? 0 : *found;
}

qint64 TimelineContent::sumOn(qint32 day) const {
    const std::size_t at = 2 * static_cast<std::size_t>(day - m_firstDay);
    return m_sums[at] + m_sums[at + 1];
}

std::vector<MarkPlace> TimelineContent::placesOf(EventIndex event, qint32 firstDay, qint32 lastDay) const {
    std::vector<MarkPlace> places;
    const auto sought = std::make_tuple(firstDay + lastDay + 1, event);
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const auto& marks = m_lanes[lane].marks;
        const auto found = std::lower_bound(
            marks.begin(), marks.end(), sought,
            [](const Mark& mark, const auto& bound) { return std::make_tuple(halfDayOf(mark), mark.event) < bound; });
        if (found != marks.end() && found->event == event) {
            places.push_back({lane, static_cast<std::uint32_t>(found - marks.begin())});
        }
    }
    return places;
}

MonthSums monthSums(const TimelineContent& content) {
    MonthSums result;
    if (!content.hasMarks()) return result;
    const QDate first = QDate::fromJulianDay(content.firstDay());
    const QDate start(first.year(), first.month(), 1);
    result.firstDay = static_cast<qint32>(start.toJulianDay());
    qint32 day = content.firstDay();
    for (QDate month = start; month.toJulianDay() <= content.lastDay(); month = month.addMonths(1)) {
        qint64& sum = result.sums.emplace_back(0);
        const qint64 next = month.addMonths(1).toJulianDay();
        for (; day < next && day <= content.lastDay(); ++day) sum += content.sumOn(day);
    }
    return result;
}

}  // namespace cutline
