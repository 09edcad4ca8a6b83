// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/lanes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cutline {

/// What a stretch of a lane adds up to.
struct TrackSum {
    qint64 value = 0;      ///< net or gross, whichever the track was made for
    double moment = 0;     ///< value times where it stands, to find the middle of weight
    qint64 elsewhere = 0;  ///< said, but counted by another event
    std::uint32_t numbered = 0;
    std::uint32_t unknown = 0;
    std::uint32_t elsewhereEvents = 0;
    std::uint32_t reported = 0;  ///< of all of them, those that nobody has confirmed

    TrackSum& operator+=(const TrackSum& other);
    [[nodiscard]] std::uint32_t events() const { return numbered + unknown + elsewhereEvents; }
    friend TrackSum operator-(const TrackSum& one, const TrackSum& other);
};

/// A coarse date: Julian days, the last one included.
struct DaySpan {
    qint32 firstDay = 0;
    qint32 lastDay = 0;

    friend auto operator<=>(const DaySpan&, const DaySpan&) = default;
};

/// The marks of one lane arranged by time, so that any stretch is summed without visiting its events. Where a mark
/// stands is kept in half days (first + last + 1 of its span), which keeps it whole. Flags stand apart: they never
/// count.
class LaneTrack {
public:
    LaneTrack(const std::vector<Mark>& marks, bool showsGross);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_halfDays.size()); }
    /// Twice the Julian day of the middle of the mark at a position.
    [[nodiscard]] qint32 halfDay(std::uint32_t position) const { return m_halfDays[position]; }
    /// Index in Lane::marks.
    [[nodiscard]] std::uint32_t mark(std::uint32_t position) const { return m_marks[position]; }
    /// The first position in [from, size) that is not before the half day.
    [[nodiscard]] std::uint32_t position(double halfDay, std::uint32_t from = 0) const;
    [[nodiscard]] TrackSum sum(std::uint32_t first, std::uint32_t last) const { return m_sums[last] - m_sums[first]; }
    /// The largest value of one mark.
    [[nodiscard]] qint64 largest(std::uint32_t first, std::uint32_t last) const;

    [[nodiscard]] std::span<const qint32> flagHalfDays() const { return m_flagHalfDays; }
    [[nodiscard]] std::uint32_t flagMark(std::size_t flag) const { return m_flagMarks[flag]; }
    /// Different spans of more than one day, by first day.
    [[nodiscard]] std::span<const DaySpan> coarseSpans() const { return m_coarseSpans; }

private:
    void keepSpan(const Mark& mark);

    std::vector<qint32> m_halfDays;
    std::vector<std::uint32_t> m_marks;
    std::vector<TrackSum> m_sums;        // of everything before a position; one more than there are marks
    std::vector<qint64> m_blockLargest;  // of every kBlock marks
    std::vector<qint32> m_flagHalfDays;
    std::vector<std::uint32_t> m_flagMarks;
    std::vector<DaySpan> m_coarseSpans;
};

[[nodiscard]] inline qint32 halfDayOf(const Mark& mark) { return mark.firstDay + mark.lastDay + 1; }
/// What a mark adds to its lane.
[[nodiscard]] inline qint64 valueOf(const Mark& mark, bool showsGross) { return showsGross ? mark.gross : mark.net; }
/// A number was said, and another event counts all of it.
[[nodiscard]] inline bool isCountedElsewhere(const Mark& mark, bool showsGross) {
    return mark.hasNumber && !showsGross && mark.net == 0 && mark.gross > 0;
}

}  // namespace cutline
