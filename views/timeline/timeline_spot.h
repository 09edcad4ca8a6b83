// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/timeline/timeline_painter.h"

#include <QPointF>

#include <optional>

namespace cutline {

/// What of a timeline is under a point.
struct TimelineSpot {
    enum class What { Nothing, Arrow, Name, Total, Plot, Disc, Flag, Ghost };
    What what = What::Nothing;
    std::size_t row = 0;   ///< in TimelineLayout::rows; where `what` is none of Nothing and Plot
    std::size_t lane = 0;  ///< likewise, in TimelineContent::lanes
    std::size_t mark = 0;  ///< which disc, flag or ghost of the row

    [[nodiscard]] bool isLaneHead() const { return what == What::Arrow || what == What::Name || what == What::Total; }
    friend bool operator==(const TimelineSpot&, const TimelineSpot&) = default;
};

[[nodiscard]] TimelineSpot spotAt(const TimelineDrawing& drawing, QPointF point);
/// The mark that stands for what is there: of a merged disc its largest.
[[nodiscard]] std::optional<MarkPlace> placeAt(const TimelineDrawing& drawing, const TimelineSpot& spot);
/// What a person hears about it, as plain text with line breaks; empty where there is nothing to say.
[[nodiscard]] QString spotWords(const Selection& selection, const TimelineDrawing& drawing, const TimelineSpot& spot);

}  // namespace cutline
