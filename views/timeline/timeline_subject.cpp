// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_subject.h"

#include "model/wording/wording.h"
#include "views/timeline/lane_names.h"
#include "views/timeline/lane_parts.h"

#include <algorithm>

namespace cutline {

namespace {

/// The marks are most of a lane, and are not asked for any more.
Lane withoutMarks(const Lane& lane) {
    Lane result;
    result.label = lane.label;
    result.key = lane.key;
    result.organization = lane.organization;
    result.depth = lane.depth;
    result.canOpen = lane.canOpen;
    result.isOpen = lane.isOpen;
    result.total = lane.total;
    return result;
}

}  // namespace

std::shared_ptr<const Selection> TimelineSubject::part() const {
    return events.empty() ? partOfLane(*selection, lane, by) : partOfLane(*selection, lane, by, events);
}

QString TimelineSubject::title() const {
    const QString name = laneWords(lane);
    return events.empty() ? name : QString(name + QStringLiteral(", ") + spanWords(days.firstDay, days.lastDay));
}

TimelineSubject laneSubject(std::shared_ptr<const Selection> selection, const TimelineContent& content, GroupBy by,
                            std::size_t lane) {
    return {std::move(selection), by, withoutMarks(content.lanes()[lane]), {}, {}};
}

TimelineSubject markSubject(std::shared_ptr<const Selection> selection, const TimelineDrawing& drawing, GroupBy by,
                            const TimelineSpot& spot) {
    TimelineSubject subject = laneSubject(std::move(selection), *drawing.content, by, spot.lane);
    const LaneTrack& track = drawing.content->track(spot.lane);
    const auto& marks = drawing.content->lanes()[spot.lane].marks;
    const auto add = [&](const Mark& mark) {
        subject.days.firstDay = subject.events.empty() ? mark.firstDay : std::min(subject.days.firstDay, mark.firstDay);
        subject.days.lastDay = subject.events.empty() ? mark.lastDay : std::max(subject.days.lastDay, mark.lastDay);
        subject.events.push_back(mark.event);
    };
    const LaneRow& row = drawing.layout.rows[spot.row];
    if (spot.what == TimelineSpot::What::Disc) {
        const Disc& disc = row.discs[spot.mark];
        for (std::uint32_t i = disc.first; i < disc.last; ++i) add(marks[track.mark(i)]);
    } else if (spot.what == TimelineSpot::What::Flag) {
        const FlagMark& flag = row.flags[spot.mark];
        for (std::uint32_t i = flag.first; i < flag.last; ++i) add(marks[track.flagMark(i)]);
    }
    return subject;
}

}  // namespace cutline
