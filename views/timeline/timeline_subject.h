// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/lanes.h"
#include "model/counting/query.h"
#include "views/timeline/lane_track.h"
#include "views/timeline/timeline_spot.h"

#include <memory>
#include <vector>

namespace cutline {

/// What a menu or a list is about: a lane, or some of its events. A value of its own, so that it outlives what is
/// drawn.
struct TimelineSubject {
    std::shared_ptr<const Selection> selection;
    GroupBy by = GroupBy::Company;
    Lane lane;                       ///< without its marks
    std::vector<EventIndex> events;  ///< by middle of their span; none: all of the lane
    DaySpan days;                    ///< of the events

    /// What it adds up to: its total is what is drawn.
    [[nodiscard]] std::shared_ptr<const Selection> part() const;
    /// "Amazon", "Amazon, 4 January 2023"
    [[nodiscard]] QString title() const;
};

[[nodiscard]] TimelineSubject laneSubject(std::shared_ptr<const Selection> selection, const TimelineContent& content,
                                          GroupBy by, std::size_t lane);
/// What a disc or a flag holds.
[[nodiscard]] TimelineSubject markSubject(std::shared_ptr<const Selection> selection, const TimelineDrawing& drawing,
                                          GroupBy by, const TimelineSpot& spot);

}  // namespace cutline
