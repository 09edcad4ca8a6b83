// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/mark_steps.h"

#include <algorithm>
#include <cstdlib>

namespace cutline {

namespace {

std::uint32_t nearestMark(const std::vector<Mark>& marks, qint32 halfDay) {
    const auto after = std::lower_bound(marks.begin(), marks.end(), halfDay,
                                        [](const Mark& mark, qint32 bound) { return halfDayOf(mark) < bound; });
    if (after == marks.end()) return static_cast<std::uint32_t>(marks.size() - 1);
    const bool beforeIsNearer =
        after != marks.begin() && std::abs(halfDayOf(*(after - 1)) - halfDay) < std::abs(halfDayOf(*after) - halfDay);
    return static_cast<std::uint32_t>((beforeIsNearer ? after - 1 : after) - marks.begin());
}

}  // namespace

std::optional<MarkPlace> stepInLane(const TimelineContent& content, const MarkPlace& from, int step) {
    const auto count = static_cast<qint64>(content.lanes()[from.lane].marks.size());
    const qint64 next = static_cast<qint64>(from.mark) + step;
    if (next < 0 || next >= count) return std::nullopt;
    return MarkPlace{from.lane, static_cast<std::uint32_t>(next)};
}

std::optional<MarkPlace> stepAcross(const TimelineContent& content, const MarkPlace& from, int step) {
    const qint32 halfDay = halfDayOf(content.lanes()[from.lane].marks[from.mark]);
    const auto count = static_cast<qint64>(content.lanes().size());
    for (qint64 lane = static_cast<qint64>(from.lane) + step; lane >= 0 && lane < count; lane += step) {
        const auto& marks = content.lanes()[static_cast<std::size_t>(lane)].marks;
        if (!marks.empty()) return MarkPlace{static_cast<std::size_t>(lane), nearestMark(marks, halfDay)};
    }
    return std::nullopt;
}

std::optional<MarkPlace> endOfLane(const TimelineContent& content, std::size_t lane, bool isLast) {
    const auto& marks = content.lanes()[lane].marks;
    if (marks.empty()) return std::nullopt;
    return MarkPlace{lane, isLast ? static_cast<std::uint32_t>(marks.size() - 1) : 0};
}

std::optional<MarkPlace> firstPlace(const TimelineContent& content) {
    for (std::size_t lane = 0; lane < content.lanes().size(); ++lane) {
        if (const auto place = endOfLane(content, lane, false)) return place;
    }
    return std::nullopt;
}

}  // namespace cutline
