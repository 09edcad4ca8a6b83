// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/line_path.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutline {

namespace {

constexpr double kSameColumn = 0.75;      // pixels
constexpr double kShortestLead = 5;       // a span narrower than this looks like a day
constexpr double kCoarsePointsApart = 9;  // hollow points that touch are a smear
constexpr double kShortestBeyond = 6;

void addCoarse(LinePath& path, const CumulativeStep& step, qint32 origin, const PathFrame& frame, QPointF at) {
    if (!step.isCoarse()) return;
    const double since = std::max(frame.plot.left(), frame.scale.xOf(placeOfDay(step.since, origin)));
    if (at.x() - since < kShortestLead) return;
    if (!path.coarse.empty() && at.x() - path.coarse.back().at.x() < kCoarsePointsApart) path.coarse.pop_back();
    path.coarse.push_back({at, since});
}

double distanceTo(const QLineF& part, QPointF point) {
    const QPointF along = part.p2() - part.p1();
    const double length = QPointF::dotProduct(along, along);
    if (length <= 0) return QLineF(part.p1(), point).length();
    const double share = std::clamp(QPointF::dotProduct(point - part.p1(), along) / length, 0.0, 1.0);
    return QLineF(part.p1() + share * along, point).length();
}

}  // namespace

double placeOfDay(double day, qint32 origin) { return origin == 0 ? day + 0.5 : day - origin; }
double dayOfPlace(double place, qint32 origin) { return origin == 0 ? place - 0.5 : place + origin; }

LinePath linePath(const CumulativeLine& line, qint32 origin, const PathFrame& frame) {
    LinePath path;
    const auto xOf = [&](double day) { return frame.scale.xOf(placeOfDay(day, origin)); };
    const double firstDay = dayOfPlace(frame.scale.firstDay(), origin);
    const double lastDay = std::min(frame.lastDay, dayOfPlace(frame.scale.lastDay(), origin));
    if (line.steps.empty() || line.firstDay() > lastDay) return path;
    auto step = std::lower_bound(line.steps.begin(), line.steps.end(), firstDay,
                                 [](const CumulativeStep& one, double wanted) { return one.day < wanted; });
    double y = frame.yOf(step == line.steps.begin() ? 0 : line.valueOf(std::prev(step)->sum));
    double x = std::max(frame.plot.left(), step == line.steps.begin() ? xOf(line.firstDay()) : frame.plot.left());
    path.points << QPointF(x, y);
    for (; step != line.steps.end() && step->day <= lastDay; ++step) {
        if (step->people == 0) continue;
        const double nextX = xOf(step->day);
        y = frame.yOf(line.valueOf(step->sum));
        const bool isSameColumn = path.points.size() > 2 && nextX - x < kSameColumn;
        if (isSameColumn) {
            path.points.last().setY(y);
        } else {
            x = nextX;
            path.points << QPointF(x, path.points.last().y()) << QPointF(x, y);
        }
        addCoarse(path, *step, origin, frame, {x, y});
    }
    const double end = std::clamp(xOf(lastDay), x, frame.plot.right());
    path.points << QPointF(end, y);
    if (frame.plot.right() - end >= kShortestBeyond) path.beyond = {{end, y}, {frame.plot.right(), y}};
    return path;
}

double distanceTo(const QList<QPointF>& path, QPointF point) {
    double nearest = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < path.size(); ++i) {
        nearest = std::min(nearest, distanceTo(QLineF(path[i - 1], path[i]), point));
    }
    return nearest;
}

}  // namespace cutline
