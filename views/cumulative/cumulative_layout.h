// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/calendar_ticks.h"
#include "views/chart/theme.h"
#include "views/chart/value_axis.h"
#include "views/cumulative/end_labels.h"
#include "views/cumulative/line_path.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace cutline {

struct LinePlace {
    LinePath path;
    LinePath ghost;  ///< what is known of it today, where the chart is as known on a day
    bool hasLabel = false;
    EndLabel label;
};

/// Everything about a cumulative chart but its paint.
struct CumulativeLayout {
    PathFrame frame;
    std::vector<ValueLine> valueLines;
    std::vector<CalendarTick> ticks;
    std::vector<LinePlace> lines;

    /// The line whose label is there, or that passes within a few pixels.
    [[nodiscard]] std::optional<std::size_t> at(QPointF point) const;
};

/// What part of the axis is visible: Julian days, or days since day zero. `last` is the moment after the last day.
struct PlaceSpan {
    double first = 0;
    double last = 1;
};
/// Everything, also of the ghosts, with a little room before the first step.
[[nodiscard]] PlaceSpan wholeSpan(const CumulativeTable& table, const std::vector<CumulativeLine>& ghosts = {});

/// `ghosts`: empty, or one for each line. Labels never overlap each other and stay within the picture.
[[nodiscard]] CumulativeLayout layOutCumulative(const CumulativeTable& table, const std::vector<CumulativeLine>& ghosts,
                                                const PlaceSpan& visible, QSizeF size, const Theme& theme);
/// For how many lines a picture of this height has room for labels, "other" included.
[[nodiscard]] int linesThatFit(double height);

}  // namespace cutline
