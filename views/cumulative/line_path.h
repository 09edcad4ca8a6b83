// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/cumulative.h"
#include "views/chart/time_scale.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace cutline {

/// Where people of what day are drawn.
struct PathFrame {
    QRectF plot;
    TimeScale scale;
    double domain = 1;   ///< value at the top of the plot
    double lastDay = 0;  ///< Julian: lines are known up to here

    [[nodiscard]] double yOf(double value) const { return plot.bottom() - value / domain * plot.height(); }
};

/// A step that is dated less precisely than a day: a hollow point on the line and a thin lead from the first day that
/// it may have fallen on.
struct CoarsePoint {
    QPointF at;
    double sinceX = 0;
};

/// Steps of one line in pixels: level, then up on the day. Steps of one pixel column are one, so that there are never
/// more than a few points for a pixel, however many events there are.
struct LinePath {
    QList<QPointF> points;
    QList<QPointF> beyond;  ///< from where nothing more is known to the edge; empty where there is no room
    std::vector<CoarsePoint> coarse;
};

/// Moves a day of a line to where it is drawn: the middle of the day, or days since `origin`.
[[nodiscard]] double placeOfDay(double day, qint32 origin);
/// The day (Julian) of a line that is drawn at a place of the scale.
[[nodiscard]] double dayOfPlace(double place, qint32 origin);

/// `origin`: CumulativeTable::originOf, 0: by the calendar.
[[nodiscard]] LinePath linePath(const CumulativeLine& line, qint32 origin, const PathFrame& frame);

/// Pixels from a point to the nearest part of a path.
[[nodiscard]] double distanceTo(const QList<QPointF>& path, QPointF point);

}  // namespace cutline
