// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_spot.h"

#include "model/wording/wording.h"
#include "views/timeline/timeline_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Timeline", text); }

TimelineSpot::What headAt(const Lane& lane, const PlacedName& name, QPointF point) {
    if (point.x() >= name.total.left() - 4) return TimelineSpot::What::Total;
    if (lane.canOpen && point.x() < name.rect.left()) return TimelineSpot::What::Arrow;
    return TimelineSpot::What::Name;
}

QString headWords(const TimelineDrawing& drawing, const TimelineSpot& spot) {
    const Lane& lane = drawing.content->lanes()[spot.lane];
    if (spot.what == TimelineSpot::What::Total) {
        return totalWords(lane.total) + u'\n' + words("Click to see how it adds up");
    }
    const bool isCut = drawing.names[spot.row].name.isCut;
    if (!lane.canOpen) return isCut ? laneWords(lane) : QString();
    const QString opens = lane.isOpen ? words("Click to close its divisions") : words("Click to open its divisions");
    return isCut ? QString(laneWords(lane) + u'\n' + opens) : opens;
}

std::optional<std::size_t> ghostAt(const TimelineDrawing& drawing, std::size_t row, QPointF point) {
    if (row >= drawing.ghosts.size()) return std::nullopt;
    const auto& ghosts = drawing.ghosts[row];
    for (std::size_t i = 0; i < ghosts.size(); ++i) {
        const QPointF from = point - QPointF(ghosts[i].x, drawing.layout.rows[row].centre);
        if (std::hypot(from.x(), from.y()) <= std::max(5.0, ghosts[i].radius + 2)) return i;
    }
    return std::nullopt;
}

}  // namespace

TimelineSpot spotAt(const TimelineDrawing& drawing, QPointF point) {
    const QRectF& plot = drawing.frame.plot;
    if (point.y() < plot.top() || point.y() > plot.bottom() || point.x() < 0) return {};
    const auto hit = drawing.layout.at(point);
    if (!hit) return {};
    TimelineSpot spot{TimelineSpot::What::Plot, hit->row, drawing.layout.rows[hit->row].lane};
    if (point.x() < plot.left()) {
        spot.what = headAt(drawing.content->lanes()[spot.lane], drawing.names[hit->row], point);
    } else if (hit->flag) {
        spot.what = TimelineSpot::What::Flag;
        spot.mark = *hit->flag;
    } else if (hit->disc) {
        spot.what = TimelineSpot::What::Disc;
        spot.mark = *hit->disc;
    } else if (const auto ghost = ghostAt(drawing, hit->row, point)) {
        spot.what = TimelineSpot::What::Ghost;
        spot.mark = *ghost;
    }
    return spot;
}

std::optional<MarkPlace> placeAt(const TimelineDrawing& drawing, const TimelineSpot& spot) {
    const bool isMark = spot.what == TimelineSpot::What::Disc || spot.what == TimelineSpot::What::Flag;
    if (!isMark) return std::nullopt;
    const LaneRow& row = drawing.layout.rows[spot.row];
    if (spot.what == TimelineSpot::What::Disc) {
        return MarkPlace{row.lane, leadingMark(*drawing.content, row, row.discs[spot.mark])};
    }
    return MarkPlace{row.lane, drawing.content->track(row.lane).flagMark(row.flags[spot.mark].first)};
}

QString spotWords(const Selection& selection, const TimelineDrawing& drawing, const TimelineSpot& spot) {
    using What = TimelineSpot::What;
    if (spot.what == What::Nothing || spot.what == What::Plot) return {};
    if (spot.isLaneHead()) return headWords(drawing, spot);
    const LaneRow& row = drawing.layout.rows[spot.row];
    if (spot.what == What::Ghost) {
        const GhostLanes& ghosts = *drawing.ghostLanes;
        return ghostWords(selection, drawing.content->lanes()[row.lane], ghosts.marks(row.lane), ghosts.track(row.lane),
                          drawing.ghosts[spot.row][spot.mark], drawing.content->showsGross());
    }
    if (spot.what != What::Disc && spot.what != What::Flag) return {};
    return spot.what == What::Flag ? flagWords(selection, *drawing.content, row, row.flags[spot.mark])
                                   : discWords(selection, *drawing.content, row, row.discs[spot.mark]);
}

}  // namespace cutline
