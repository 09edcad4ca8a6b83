// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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
    ZoomToSelection
};

[[nodiscard]] std::optional<TimelineCommand> timelineCommand(const QKeyEvent& event);

/// A line of a key sheet.
struct KeyLine {
    QString keys;   ///< "Left, Right"
    QString words;  ///< "Event before, event after"
};
/// Every key of the timeline, for people to read. The same table that the keys are read by.
[[nodiscard]] std::vector<KeyLine> timelineKeys();

}  // namespace cutline
