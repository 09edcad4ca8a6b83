// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/ghost_lanes.h"

#include "model/wording/wording.h"
#include "views/timeline/disc_merging.h"
#include "views/timeline/lane_names.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Timeline", text); }

bool isEarlier(const Mark& a, const Mark& b) {
    return std::make_tuple(halfDayOf(a), a.event) < std::make_tuple(halfDayOf(b), b.event);
}

const Mark* markOf(const std::vector<Mark>& marks, const Mark& sought) {
    const auto found = std::lower_bound(marks.begin(), marks.end(), sought, isEarlier);
    return found != marks.end() && found->event == sought.event ? &*found : nullptr;
}

/// Marks of today that were not there, or counted something else, then; and those of then that count nothing today.
std::vector<Mark> ghostsOf(const std::vector<Mark>& then, const std::vector<Mark>& today, bool showsGross) {
    std::vector<Mark> ghosts;
    for (const Mark& mark : today) {
        const Mark* before = markOf(then, mark);
        const bool isSame = before != nullptr && valueOf(*before, showsGross) == valueOf(mark, showsGross);
        if (!mark.isFlag() && !isSame) ghosts.push_back(mark);
    }
    for (const Mark& mark : then) {
        if (mark.isFlag() || valueOf(mark, showsGross) == 0 || markOf(today, mark) != nullptr) continue;
        Mark gone = mark;
        gone.net = gone.gross = 0;
        ghosts.push_back(gone);
    }
    std::sort(ghosts.begin(), ghosts.end(), isEarlier);
    return ghosts;
}

/// Where a lane that only today has belongs: below its parent, else at the end.
std::size_t placeFor(const std::vector<Lane>& lanes, const Lane& lane) {
    if (lane.depth == 0) return lanes.size();
    const auto isParent = [&](const Lane& one) {
        return one.depth == lane.depth - 1 &&
               (lane.key.startsWith(one.key + QStringLiteral(" > ")) || lane.key == one.key + QStringLiteral(" (own)"));
    };
    const auto parent = std::find_if(lanes.begin(), lanes.end(), isParent);
    if (parent == lanes.end()) return lanes.size();
    auto end = parent + 1;
    while (end != lanes.end() && end->depth > parent->depth) ++end;
    return static_cast<std::size_t>(end - lanes.begin());
}

Lane withoutMarks(Lane lane) {
    lane.marks.clear();
    lane.inexact.clear();
    lane.total = {};
    return lane;
}

}  // namespace

GhostLanes::GhostLanes(std::vector<std::vector<Mark>> marks, bool showsGross) : m_marks(std::move(marks)) {
    m_tracks.reserve(m_marks.size());
    bool isFirst = true;
    for (const auto& lane : m_marks) {
        m_tracks.emplace_back(lane, showsGross);
        for (const Mark& mark : lane) {
            m_firstDay = isFirst ? mark.firstDay : std::min(m_firstDay, mark.firstDay);
            m_lastDay = isFirst ? mark.lastDay : std::max(m_lastDay, mark.lastDay);
            isFirst = false;
        }
    }
}

ComparedLanes comparedLanes(std::vector<Lane> then, const std::vector<Lane>& today, bool showsGross) {
    ComparedLanes result;
    QHash<QString, const Lane*> ofToday;
    for (const Lane& lane : today) ofToday.insert(lane.key, &lane);
    QHash<QString, bool> isThere;
    for (const Lane& lane : then) isThere.insert(lane.key, true);
    result.lanes = std::move(then);
    for (const Lane& lane : today) {
        if (isThere.contains(lane.key)) continue;
        const auto place = static_cast<std::ptrdiff_t>(placeFor(result.lanes, lane));
        result.lanes.insert(result.lanes.begin() + place, withoutMarks(lane));
    }
    static const std::vector<Mark> nothing;
    for (const Lane& lane : result.lanes) {
        const Lane* other = ofToday.value(lane.key);
        result.ghosts.push_back(ghostsOf(lane.marks, other != nullptr ? other->marks : nothing, showsGross));
    }
    return result;
}

std::vector<std::vector<Disc>> layOutGhosts(const GhostLanes& ghosts, const TimelineLayout& layout,
                                            const LayoutFrame& frame, const DiscText& text) {
    std::vector<std::vector<Disc>> rows(layout.rows.size());
    if (ghosts.isEmpty()) return rows;
    const DiscScale size{layout.largestRadius, layout.reference};
    const double margin = 2 * layout.largestRadius;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const LaneTrack& track = ghosts.track(layout.rows[i].lane);
        const std::uint32_t first = track.position(2 * frame.scale.dayAt(frame.plot.left() - margin));
        const std::uint32_t last = track.position(2 * frame.scale.dayAt(frame.plot.right() + margin), first);
        rows[i] = mergedDiscs({&track, cellsOf(track, frame.scale, first, last)}, frame.scale, size, text);
    }
    return rows;
}

QString ghostWords(const Selection& then, const Lane& lane, const std::vector<Mark>& ghosts, const LaneTrack& track,
                   const Disc& disc, bool showsGross) {
    const QString day = dayWords(then.query().asOf.value_or(QDate()));
    const qint64 today = disc.sum.value;
    QStringList lines{laneWords(lane)};
    if (disc.last - disc.first > 1) {
        lines << words("%1 announcements that were not known, or counted differently, on %2")
                     .arg(numberWords(disc.last - disc.first), day);
        lines << words("Today they count %1").arg(numberWords(today));
        return lines.join(u'\n');
    }
    const Mark& mark = ghosts[track.mark(disc.first)];
    const Mark* before = markOf(lane.marks, mark);
    lines << spanWords(mark.firstDay, mark.lastDay);
    lines << (before == nullptr ? words("Not yet known on %1").arg(day)
                                : words("Counted as %1 on %2").arg(numberWords(valueOf(*before, showsGross)), day));
    lines << (mark.hasNumber || today != 0 ? words("Today counted as %1").arg(numberWords(today))
                                           : words("Today without a number"));
    const QString headline = then.dataset().headline(mark.event).left(300);
    if (!headline.isEmpty()) lines << headline;
    return lines.join(u'\n');
}

}  // namespace cutline
