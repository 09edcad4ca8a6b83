// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_content.h"

#include <QDate>

#include <algorithm>
#include <tuple>

namespace cutline {

TimelineContent::TimelineContent(std::vector<Lane> lanes, bool showsGross)
    : m_lanes(std::move(lanes)), m_showsGross(showsGross) {
    m_tracks.reserve(m_lanes.size());
    bool isFirst = true;
    for (const Lane& lane : m_lanes) {
        m_tracks.emplace_back(lane.marks, showsGross);
        m_hasFlags = m_hasFlags || !m_tracks.back().flagHalfDays().empty();
        for (const Mark& mark : lane.marks) {
            m_firstDay = isFirst ? mark.firstDay : std::min(m_firstDay, mark.firstDay);
            m_lastDay = isFirst ? mark.lastDay : std::max(m_lastDay, mark.lastDay);
            isFirst = false;
        }
    }
}

qint64 TimelineContent::total(std::size_t lane) const {
    return m_showsGross ? m_lanes[lane].total.gross : m_lanes[lane].total.net;
}

qint64 TimelineContent::largest(double firstDay, double lastDay) const {
    qint64 result = 0;
    for (const LaneTrack& track : m_tracks) {
        const std::uint32_t first = track.position(2 * firstDay);
        result = std::max(result, track.largest(first, track.position(2 * lastDay, first)));
    }
    return result;
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
    // One entry a day, so that a million events need no calendar each.
    std::vector<std::uint32_t> monthOfDay;
    std::uint32_t month = 0;
    for (QDate day = start; day.toJulianDay() <= content.lastDay(); day = day.addMonths(1), ++month) {
        monthOfDay.insert(monthOfDay.end(), static_cast<std::size_t>(day.daysInMonth()), month);
    }
    result.sums.assign(month, 0);
    for (const Lane& lane : content.lanes()) {
        for (const Mark& mark : lane.marks) {
            if (mark.isFlag() || mark.lastDay - mark.firstDay > 30) continue;
            const auto day = static_cast<std::size_t>(halfDayOf(mark) / 2 - result.firstDay);
            result.sums[monthOfDay[day]] += valueOf(mark, content.showsGross());
        }
    }
    return result;
}

}  // namespace cutline
