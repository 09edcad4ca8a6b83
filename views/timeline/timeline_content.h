// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane_track.h"

#include <optional>
#include <vector>

namespace cutline {

/// Where an event stands on a timeline.
struct MarkPlace {
    std::size_t lane = 0;
    std::uint32_t mark = 0;  ///< index in Lane::marks

    friend bool operator==(const MarkPlace&, const MarkPlace&) = default;
};

/// Lanes with their tracks: made once when what is picked changes, then laid out at any zoom. A value; no widgets. The
/// track of a lane is made when it first comes into view, so one thread uses a content.
class TimelineContent {
public:
    TimelineContent() = default;
    TimelineContent(std::vector<Lane> lanes, bool showsGross);

    [[nodiscard]] const std::vector<Lane>& lanes() const { return m_lanes; }
    [[nodiscard]] const LaneTrack& track(std::size_t lane) const;
    [[nodiscard]] bool showsGross() const { return m_showsGross; }
    [[nodiscard]] qint64 total(std::size_t lane) const;
    /// There is at least one mark.
    [[nodiscard]] bool hasMarks() const { return m_firstDay <= m_lastDay; }
    [[nodiscard]] bool hasFlags() const { return m_hasFlags; }
    /// Julian days of everything; only where there are marks.
    [[nodiscard]] qint32 firstDay() const { return m_firstDay; }
    [[nodiscard]] qint32 lastDay() const { return m_lastDay; }

    /// Sum of the marks whose middle is on a day, but for those whose span is longer than a month.
    [[nodiscard]] qint64 sumOn(qint32 day) const;
    /// The largest value of one mark whose middle is between two days, in any lane.
    [[nodiscard]] qint64 largest(double firstDay, double lastDay) const;
    /// Every place of an event that spans these days: with divisions opened it can stand on several lanes.
    [[nodiscard]] std::vector<MarkPlace> placesOf(EventIndex event, qint32 firstDay, qint32 lastDay) const;

private:
    void findSpan();
    void addUp();

    std::vector<Lane> m_lanes;
    mutable std::vector<std::optional<LaneTrack>> m_tracks;
    bool m_showsGross = false;
    bool m_hasFlags = false;
    qint32 m_firstDay = 0;
    qint32 m_lastDay = -1;
    std::vector<qint64> m_largest;  ///< the largest value of one mark of all lanes, by half day from the first on
    std::vector<qint64> m_sums;     ///< likewise the sum of the values of marks that span at most a month
};

/// People by month, for the overview.
struct MonthSums {
    qint32 firstDay = 0;  ///< first day of the first month
    std::vector<qint64> sums;
};
/// Events whose span is longer than a month have none and are left out.
[[nodiscard]] MonthSums monthSums(const TimelineContent& content);

}  // namespace cutline
