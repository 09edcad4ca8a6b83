// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_stage.h"

#include "views/browse/browser.h"
#include "views/timeline/day_range.h"
#include "views/timeline/lane_names.h"
#include "views/timeline/mark_steps.h"
#include "views/timeline/timeline_words.h"

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kShortestDays = 7;
constexpr qint32 kSurroundingDays = 45;  // on both sides of the event that is zoomed to

/// With room on both sides, so that no disc stands on the edge.
DaySpan widened(const DaySpan& days, qint32 atLeast) {
    const qint32 margin = std::max(atLeast, (days.lastDay - days.firstDay) / 20);
    return {days.firstDay - margin, days.lastDay + margin};
}

}  // namespace

TimelineStage::TimelineStage(Browser* browser, QObject* parent) : QObject(parent), m_browser(browser) {}

const Selection* TimelineStage::selection() const { return m_browser->selection().get(); }

void TimelineStage::readContent() {
    std::vector<Lane> lanes;
    std::vector<std::vector<Mark>> ghosts;
    const ViewState& state = m_browser->state();
    if (selection() != nullptr) lanes = cutline::lanesOf(*selection(), state.lanes, state.showsGross);
    if (const auto today = m_browser->selectionAsKnownToday()) {
        ComparedLanes compared =
            comparedLanes(std::move(lanes), cutline::lanesOf(*today, state.lanes, state.showsGross), state.showsGross);
        lanes = std::move(compared.lanes);
        ghosts = std::move(compared.ghosts);
    }
    m_chart.setContent(std::make_shared<TimelineContent>(std::move(lanes), state.showsGross));
    if (!ghosts.empty()) m_chart.setGhosts(std::make_shared<GhostLanes>(std::move(ghosts), state.showsGross));
    m_chart.setEmptyWords(emptyTimelineWords(selection()));
    if (m_range) Q_EMIT rangeMarked();
    Q_EMIT contentRead();
    readVisible();
    readPointedOut();
}

DaySpan TimelineStage::whole() const {
    const GhostLanes& ghosts = m_chart.ghosts();
    if (!content().hasMarks() || ghosts.isEmpty()) return wholeRange(content());
    // Time stays where it is while what was known is replayed.
    return wholeRange(
        DaySpan{std::min(content().firstDay(), ghosts.firstDay()), std::max(content().lastDay(), ghosts.lastDay())});
}

void TimelineStage::readVisible() {
    if (m_isReporting) return;
    const auto& visible = m_browser->state().visible;
    const DaySpan all = whole();
    const double first = visible ? static_cast<double>(visible->first.toJulianDay()) : all.firstDay;
    const double last = visible ? static_cast<double>(visible->last.toJulianDay() + 1) : all.lastDay + 1;
    showDays(first, last);
}

void TimelineStage::showDays(double first, double last) {
    m_chart.setVisibleDays(first, last);
    Q_EMIT visibleShown(first, last);
    Q_EMIT redrawAsked();
}

void TimelineStage::show(const TimeScale& wanted) {
    if (!content().hasMarks()) return;
    const DaySpan all = whole();
    const TimeScale scale = wanted.clampedTo(all.firstDay, all.lastDay + 1, kShortestDays);
    // What is shown keeps its fractions of days while the gesture goes on, or dragging would jump.
    showDays(scale.firstDay(), scale.lastDay());
    const VisibleRange range{QDate::fromJulianDay(std::llround(scale.firstDay())),
                             QDate::fromJulianDay(std::llround(scale.lastDay()) - 1)};
    const bool isWhole = range.first.toJulianDay() <= all.firstDay && range.last.toJulianDay() >= all.lastDay;
    m_isReporting = true;
    m_browser->setVisible(isWhole ? std::nullopt : std::optional(range));
    m_isReporting = false;
}

void TimelineStage::zoom(double factor, std::optional<double> about) {
    const QRectF plot = drawing().frame.plot;
    const double x = about ? std::clamp(*about, plot.left(), plot.right()) : plot.center().x();
    show(drawing().frame.scale.zoomedAbout(x, factor));
    // A key is all of its gesture: what is shown is what Back and Forward come back to.
    if (!about) readVisible();
}

void TimelineStage::pan(double pixels) { show(drawing().frame.scale.pannedBy(pixels)); }

void TimelineStage::zoomTo(const DaySpan& days) {
    const QRectF plot = drawing().frame.plot;
    const DaySpan shown = widened(days, 3);
    show(TimeScale(shown.firstDay, shown.lastDay + 1, plot.left(), plot.width()));
}

void TimelineStage::zoomToSelection() {
    const auto place = current();
    if (!place) return;
    const Mark& mark = markAt(*place);
    const auto before = m_browser->state().visible;
    zoomTo(widened({mark.firstDay, mark.lastDay}, kSurroundingDays));
    if (m_browser->state().visible != before) return;
    const auto& marks = content().lanes()[place->lane].marks;
    DaySpan lane{mark.firstDay, mark.lastDay};
    for (const Mark& one : marks) {
        lane = {std::min(lane.firstDay, one.firstDay), std::max(lane.lastDay, one.lastDay)};
    }
    zoomTo(lane);
}

std::vector<MarkPlace> TimelineStage::placesOf(std::optional<EventIndex> event) const {
    if (!event || selection() == nullptr) return {};
    const Dataset& dataset = selection()->dataset();
    if (*event >= dataset.eventCount()) return {};
    return content().placesOf(*event, dataset.firstDay(*event), dataset.lastDay(*event));
}

std::vector<std::size_t> TimelineStage::lanesOf(OrganizationIndex organization) const {
    if (organization == kNoOrganization || selection() == nullptr) return {};
    const Dataset& dataset = selection()->dataset();
    if (organization >= dataset.organizationCount()) return {};
    const OrganizationEntry& entry = dataset.entry(organization);
    const auto isOf = [&](const Lane& lane) {
        if (m_browser->state().lanes.by == GroupBy::Industry) return lane.key == entry.industry;
        if (m_browser->state().lanes.by == GroupBy::Country) return lane.key == entry.country;
        if (lane.organization == kNoOrganization) return false;
        const bool isAbove = !isOwnPart(lane) && dataset.isWithin(organization, lane.organization);
        return isAbove || dataset.isWithin(lane.organization, organization);
    };
    std::vector<std::size_t> found;
    for (std::size_t lane = 0; lane < content().lanes().size(); ++lane) {
        if (isOf(content().lanes()[lane])) found.push_back(lane);
    }
    return found;
}

void TimelineStage::readPointedOut() {
    PointedOut out;
    out.selected = placesOf(m_browser->selectedEvent());
    out.hovered = placesOf(m_browser->hoveredEvent());
    out.lanes = lanesOf(m_browser->hoveredOrganization());
    out.hasFocus = m_hasFocus;
    m_chart.setPointedOut(std::move(out));
    Q_EMIT redrawAsked();
}

void TimelineStage::setHasFocus(bool hasFocus) {
    m_hasFocus = hasFocus;
    readPointedOut();
}

std::optional<MarkPlace> TimelineStage::current() const {
    const auto places = placesOf(m_browser->selectedEvent());
    for (const MarkPlace& place : places) {
        if (place.lane == m_lane) return place;
    }
    return places.empty() ? std::nullopt : std::optional(places.front());
}

const Mark& TimelineStage::markAt(const MarkPlace& place) const {
    return content().lanes()[place.lane].marks[place.mark];
}

void TimelineStage::select(const std::optional<MarkPlace>& place) {
    if (!place || selection() == nullptr) return;
    m_lane = place->lane;
    m_browser->select(selection()->dataset().uid(markAt(*place).event));
    bringIntoView(*place);
}

void TimelineStage::bringIntoView(const MarkPlace& place) {
    const LayoutFrame& frame = drawing().frame;
    const double top = static_cast<double>(place.lane) * frame.laneHeight;
    if (top < m_chart.scroll()) scrollTo(top);
    if (top + frame.laneHeight > m_chart.scroll() + frame.plot.height()) {
        scrollTo(top + frame.laneHeight - frame.plot.height());
    }
    bringDayIntoView(halfDayOf(markAt(place)) / 2.0);
}

void TimelineStage::bringDayIntoView(double day) {
    const LayoutFrame& frame = drawing().frame;
    const double x = frame.scale.xOf(day);
    if (x < frame.plot.left() || x > frame.plot.right()) pan(frame.plot.center().x() - x);
}

void TimelineStage::markRange(qint32 anchor, qint32 end) {
    const DaySpan all = whole();
    m_rangeAnchor = std::clamp(anchor, all.firstDay, all.lastDay);
    m_rangeEnd = std::clamp(end, all.firstDay, all.lastDay);
    m_range = DaySpan{std::min(m_rangeAnchor, m_rangeEnd), std::max(m_rangeAnchor, m_rangeEnd)};
    m_chart.setRange(m_range);
    Q_EMIT rangeMarked();
    Q_EMIT redrawAsked();
}

void TimelineStage::extendRange(int step) {
    if (!content().hasMarks()) return;
    const LayoutFrame& frame = drawing().frame;
    if (!m_range) {
        const auto place = current();
        const double middle = frame.scale.dayAt(frame.plot.center().x());
        m_rangeAnchor = place ? markAt(*place).firstDay : static_cast<qint32>(middle);
        m_rangeEnd = place ? markAt(*place).lastDay : m_rangeAnchor;
        // A coarse date is held as a whole.
        if (step < 0) std::swap(m_rangeAnchor, m_rangeEnd);
    }
    markRange(m_rangeAnchor, steppedDay(m_rangeEnd, step, frame.scale.pixelsPerDay()));
    bringDayIntoView(m_rangeEnd + 0.5);
}

void TimelineStage::clearRange() {
    m_range.reset();
    m_chart.setRange({});
    Q_EMIT rangeMarked();
    Q_EMIT redrawAsked();
}

void TimelineStage::scrollTo(double scroll) {
    m_chart.setScroll(scroll);
    Q_EMIT scrolled();
    Q_EMIT redrawAsked();
}

void TimelineStage::toggle(std::size_t index) {
    const auto& lanes = content().lanes();
    const int depth = lanes[index].depth;
    if (!lanes[index].canOpen && depth > 0) {
        while (index > 0 && lanes[index].depth >= depth) --index;
    }
    if (!lanes[index].canOpen) return;
    const QString key = lanes[index].key;
    // Only lanes change: the query that was picked is picked again.
    (void)m_browser->change([&](ViewState& state) {
        if (std::erase(state.lanes.opened, key) == 0) state.lanes.opened.push_back(key);
    });
}

std::optional<MarkPlace> TimelineStage::stepByDisc(int step) {
    const auto from = current();
    if (!from) return firstPlace(content());
    const LaneTrack& track = content().track(from->lane);
    for (const LaneRow& row : drawing().layout.rows) {
        const auto index = discOf(row, content(), *from);
        if (!index) continue;
        const Disc& disc = row.discs[*index];
        if (step > 0 && *index + 1 < row.discs.size()) {
            return MarkPlace{row.lane, leadingMark(content(), row, row.discs[*index + 1])};
        }
        if (step < 0 && *index > 0) return MarkPlace{row.lane, leadingMark(content(), row, row.discs[*index - 1])};
        // The next disc is out of sight, where no discs are made: its nearest event.
        const qint64 position = step > 0 ? disc.last : qint64{disc.first} - 1;
        if (position < 0 || position >= track.size()) return std::nullopt;
        return MarkPlace{row.lane, track.mark(static_cast<std::uint32_t>(position))};
    }
    return stepInLane(content(), *from, step);
}

}  // namespace cutline
