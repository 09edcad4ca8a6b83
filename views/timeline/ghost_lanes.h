// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeline_layout.h"

#include <QDate>

#include <vector>

namespace cutline {

/// What a timeline as known on a day leaves out or counts otherwise than today: today's marks of its lanes. They stand
/// apart from the content, so that they never add to it. A value.
class GhostLanes {
public:
    GhostLanes() = default;
    GhostLanes(std::vector<std::vector<Mark>> marks, bool showsGross);

    [[nodiscard]] bool isEmpty() const { return m_firstDay > m_lastDay; }
    /// By lane of the content.
    [[nodiscard]] const std::vector<Mark>& marks(std::size_t lane) const { return m_marks[lane]; }
    [[nodiscard]] const LaneTrack& track(std::size_t lane) const { return m_tracks[lane]; }
    [[nodiscard]] qint32 firstDay() const { return m_firstDay; }
    [[nodiscard]] qint32 lastDay() const { return m_lastDay; }

private:
    std::vector<std::vector<Mark>> m_marks;
    std::vector<LaneTrack> m_tracks;
    qint32 m_firstDay = 0;
    qint32 m_lastDay = -1;
};

/// The lanes of a day beside those of today.
struct ComparedLanes {
    std::vector<Lane> lanes;  ///< as they were, and without marks those that nothing was known of
    std::vector<std::vector<Mark>> ghosts;
};
[[nodiscard]] ComparedLanes comparedLanes(std::vector<Lane> then, const std::vector<Lane>& today, bool showsGross);

/// The ghosts of every row, merged among themselves only. The size of `layout` says what a headcount is drawn as.
[[nodiscard]] std::vector<std::vector<Disc>> layOutGhosts(const GhostLanes& ghosts, const TimelineLayout& layout,
                                                          const LayoutFrame& frame, const DiscText& text);

/// "Not yet known on 31 December 2022, today counted as 8,000".
[[nodiscard]] QString ghostWords(const Selection& then, const Lane& lane, const std::vector<Mark>& ghosts,
                                 const LaneTrack& track, const Disc& disc, bool showsGross);

}  // namespace cutline
