// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/calendar_ticks.h"
#include "views/timeline/disc_drawing.h"
#include "views/timeline/ghost_lanes.h"
#include "views/timeline/lane_names.h"
#include "views/timeline/timeline_content.h"
#include "views/timeline/timeline_layout.h"

#include <optional>
#include <vector>

class QPainter;

namespace cutline {

/// An event that is pointed out, wherever it stands.
struct PointedOut {
    std::vector<MarkPlace> selected;
    std::vector<MarkPlace> hovered;
    std::vector<std::size_t> lanes;  ///< of the organization that is pointed at, ascending
    bool hasFocus = false;           ///< the selection ring says that keys go here
};

/// Everything that is drawn of a timeline, ready to paint.
struct TimelineDrawing {
    const TimelineContent* content = nullptr;
    LayoutFrame frame;
    TimelineLayout layout;
    std::vector<PlacedName> names;
    std::vector<CalendarTick> ticks;
    std::vector<std::vector<Disc>> ghosts;  ///< by row
    const GhostLanes* ghostLanes = nullptr;
    std::optional<DaySpan> range;  ///< marked days
    PointedOut pointedOut;
    QRectF area;  ///< the whole chart, margins included
};

/// Paints lanes, discs, ticks and names over the frame of Qt Charts. Keeps the sprites of the discs between frames.
class TimelinePainter {
public:
    void setTheme(const Theme* theme);
    void setWay(DiscDrawing::Way way) { m_discs.setWay(way); }
    void paint(QPainter& painter, const TimelineDrawing& drawing);

private:
    void paintGrid(QPainter& painter, const TimelineDrawing& drawing) const;
    void paintRange(QPainter& painter, const TimelineDrawing& drawing) const;
    void paintSpans(QPainter& painter, const LaneRow& row) const;
    void paintRow(QPainter& painter, const TimelineDrawing& drawing, std::size_t index);
    void paintRings(QPainter& painter, const TimelineDrawing& drawing, const LaneRow& row) const;
    void paintPointedLanes(QPainter& painter, const TimelineDrawing& drawing) const;
    void paintMargins(QPainter& painter, const TimelineDrawing& drawing) const;
    void paintTickLabels(QPainter& painter, const TimelineDrawing& drawing) const;

    const Theme* m_theme = nullptr;
    DiscDrawing m_discs;
};

/// The disc that holds a mark, or nothing where it is not drawn.
[[nodiscard]] std::optional<std::size_t> discOf(const LaneRow& row, const TimelineContent& content,
                                                const MarkPlace& place);
[[nodiscard]] std::optional<std::size_t> flagOf(const LaneRow& row, const TimelineContent& content,
                                                const MarkPlace& place);

}  // namespace cutline
