// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/key_words.h"

#include <optional>
#include <vector>

class QKeyEvent;

namespace cutline {

/// What keys do on a timeline.
enum class TimelineCommand {
    EventBefore,
    EventAfter,
    LaneAbove,
    LaneBelow,
    FirstOfLane,
    LastOfLane,
    DiscBefore,
    DiscAfter,
    Open,
    Menu,
    ToggleLane,
    LanesUp,
    LanesDown,
    PanEarlier,
    PanLater,
    ZoomIn,
    ZoomOut,
    ZoomToFit,
    ZoomToSelection,
    RangeEarlier,
    RangeLater,
    ClearRange,
    ShowKey
};

[[nodiscard]] std::optional<TimelineCommand> timelineCommand(const QKeyEvent& event);

/// Every key of the timeline, for people to read. The same table that the keys are read by.
[[nodiscard]] std::vector<KeyWords> timelineKeys();

}  // namespace cutline
