// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeline_content.h"

#include <optional>

namespace cutline {

/// How keys walk over a timeline: event by event, also within a merged disc. Pure; none where there is no further one.
[[nodiscard]] std::optional<MarkPlace> stepInLane(const TimelineContent& content, const MarkPlace& from, int step);
/// The mark nearest in time on the next lane up (-1) or down (+1) that has any.
[[nodiscard]] std::optional<MarkPlace> stepAcross(const TimelineContent& content, const MarkPlace& from, int step);
/// The first or last mark of a lane.
[[nodiscard]] std::optional<MarkPlace> endOfLane(const TimelineContent& content, std::size_t lane, bool isLast);
/// Where keys begin when nothing is selected.
[[nodiscard]] std::optional<MarkPlace> firstPlace(const TimelineContent& content);

}  // namespace cutline
