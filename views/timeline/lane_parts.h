// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/lanes.h"
#include "model/counting/query.h"

#include <memory>
#include <optional>
#include <vector>

namespace cutline {

/// The part of a selection that one lane adds up: its total is the lane's.
[[nodiscard]] std::shared_ptr<const Selection> partOfLane(const Selection& selection, const Lane& lane, GroupBy by);
/// What some of the events of a lane add up to there.
[[nodiscard]] std::shared_ptr<const Selection> partOfLane(const Selection& selection, const Lane& lane, GroupBy by,
                                                          std::vector<EventIndex> events);

/// The query narrowed to a lane; none where no query can say that: what is not broken down, or not known.
[[nodiscard]] std::optional<Query> onlyLane(const Selection& selection, const Lane& lane, GroupBy by);
/// The query without a lane, of all that there are; none where no query can say that: divisions, what is not known.
[[nodiscard]] std::optional<Query> allButLane(const Selection& selection, const std::vector<Lane>& lanes,
                                              const Lane& lane, GroupBy by);

}  // namespace cutline
