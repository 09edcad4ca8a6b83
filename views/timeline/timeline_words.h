// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/timeline/timeline_content.h"
#include "views/timeline/timeline_layout.h"

#include <QString>

namespace cutline {

/// What a person hears about a disc, as plain text with line breaks.
[[nodiscard]] QString discWords(const Selection& selection, const TimelineContent& content, const LaneRow& row,
                                const Disc& disc);
[[nodiscard]] QString flagWords(const Selection& selection, const TimelineContent& content, const LaneRow& row,
                                const FlagMark& flag);
/// One mark: "20 March 2023: 9,000 announced, all of it counted".
[[nodiscard]] QString markWords(const Mark& mark);
/// The whole timeline in a sentence, for people who do not see it.
[[nodiscard]] QString timelineSummary(const Selection& selection, const TimelineContent& content);
/// Why there is nothing to see.
[[nodiscard]] QString emptyTimelineWords(const Selection* selection);
/// The mark a merged disc stands for: its largest.
[[nodiscard]] std::uint32_t leadingMark(const TimelineContent& content, const LaneRow& row, const Disc& disc);

}  // namespace cutline
