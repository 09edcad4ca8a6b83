// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lane_track.h"

#include <algorithm>

namespace cutline {

namespace {

constexpr std::uint32_t kBlock = 64;

}  // namespace

TrackSum& TrackSum::operator+=(const TrackSum& other) {
    value += other.value;
    moment += other.moment;
    elsewhere += other.elsewhere;
    numbered += other.numbered;
    unknown += other.unknown;
    elsewhereEvents += other.elsewhereEvents;
    reported += other.reported;
    return *this;
}

TrackSum operator-(const TrackSum& one, const TrackSum& other) {
    return {one.value - other.value,       one.moment - other.moment,   one.elsewhere - other.elsewhere,
            one.numbered - other.numbered, one.unknown - other.unknown, one.elsewhereEvents - other.elsewhereEvents,
            one.reported - other.reported};
}

LaneTrack::LaneTrack(const std::vector<Mark>& marks, bool showsGross) {
    m_halfDays.reserve(marks.size());
    m_marks.reserve(marks.size());
    m_sums.reserve(marks.size() + 1);
    TrackSum sum;
    m_sums.push_back(sum);
    for (std::uint32_t i = 0; i < marks.size(); ++i) {
        const Mark& mark = marks[i];
        keepSpan(mark);
        if (mark.isFlag()) {
            m_flagHalfDays.push_back(halfDayOf(mark));
            m_flagMarks.push_back(i);
            continue;
        }
        const qint64 value = valueOf(mark, showsGross);
        if (mark.status == EventStatus::Reported) ++sum.reported;
        // An estimate has a value though nobody gave a number: it is drawn, and adds up, like one that has.
        if (isCountedElsewhere(mark, showsGross)) {
            sum.elsewhere += mark.gross;
            ++sum.elsewhereEvents;
        } else if (!mark.hasNumber && value == 0) {
            ++sum.unknown;
        } else {
            sum.value += value;
            sum.moment += static_cast<double>(value) * halfDayOf(mark);
            ++sum.numbered;
        }
        if (m_halfDays.size() % kBlock == 0) m_blockLargest.push_back(0);
        m_blockLargest.back() = std::max(m_blockLargest.back(), value);
        m_halfDays.push_back(halfDayOf(mark));
        m_marks.push_back(i);
        m_sums.push_back(sum);
    }
    std::sort(m_coarseSpans.begin(), m_coarseSpans.end());
    m_coarseSpans.erase(std::unique(m_coarseSpans.begin(), m_coarseSpans.end()), m_coarseSpans.end());
}

void LaneTrack::keepSpan(const Mark& mark) {
    if (mark.lastDay <= mark.firstDay) return;
    const DaySpan span{mark.firstDay, mark.lastDay};
    // Marks come by their middle, so equal spans mostly follow each other.
    if (m_coarseSpans.empty() || m_coarseSpans.back() != span) m_coarseSpans.push_back(span);
}

std::uint32_t LaneTrack::position(double halfDay, std::uint32_t from) const {
    // Mostly asked for a little further than `from`: double the stride until it is passed, then search within.
    const auto count = static_cast<std::size_t>(size());
    std::size_t begin = from;
    std::size_t stride = 8;
    while (begin + stride < count && m_halfDays[begin + stride] < halfDay) {
        begin += stride;
        stride *= 2;
    }
    const std::size_t end = std::min(count, begin + stride + 1);
    const auto first = m_halfDays.begin();
    const auto found = std::lower_bound(first + static_cast<std::ptrdiff_t>(std::min(begin, count)),
                                        first + static_cast<std::ptrdiff_t>(end), halfDay,
                                        [](qint32 day, double bound) { return day < bound; });
    return static_cast<std::uint32_t>(found - first);
}

qint64 LaneTrack::largest(std::uint32_t first, std::uint32_t last) const {
    qint64 result = 0;
    while (first < last) {
        if (first % kBlock == 0 && first + kBlock <= last) {
            result = std::max(result, m_blockLargest[first / kBlock]);
            first += kBlock;
        } else {
            result = std::max(result, sum(first, first + 1).value);
            ++first;
        }
    }
    return result;
}

}  // namespace cutline
