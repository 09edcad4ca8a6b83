// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_acts.h"

#include "views/browse/browser.h"
#include "views/timeline/day_range.h"
#include "views/timeline/event_popup.h"
#include "views/timeline/mark_steps.h"
#include "views/timeline/timeline_menu.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace cutline {

namespace {

constexpr double kZoomStep = 1.4;

}  // namespace

TimelineActs::TimelineActs(TimelineStage* stage, QWidget* view) : QObject(view), m_stage(stage), m_view(view) {}

void TimelineActs::click(const TimelineSpot& spot) {
    using What = TimelineSpot::What;
    if (m_stage->selection() == nullptr) return;
    switch (spot.what) {
        case What::Arrow:
        case What::Name:
            m_stage->toggle(spot.lane);
            break;
        case What::Total:
            explain(laneAt(spot.lane));
            break;
        case What::Disc:
        case What::Flag:
            if (subjectAt(spot).events.size() > 1) {
                list(spot);
            } else {
                m_stage->select(placeAt(m_stage->drawing(), spot));
            }
            break;
        case What::Ghost:
            selectGhost(spot);
            break;
        case What::Nothing:
        case What::Plot:
            break;
    }
}

void TimelineActs::doubleClick(const TimelineSpot& spot) {
    const auto place = placeAt(m_stage->drawing(), spot);
    if (!place || m_stage->selection() == nullptr) return;
    Q_EMIT activated(m_stage->selection()->dataset().uid(m_stage->markAt(*place).event));
}

void TimelineActs::selectGhost(const TimelineSpot& spot) {
    const TimelineDrawing& drawing = m_stage->drawing();
    const Disc& ghost = drawing.ghosts[spot.row][spot.mark];
    const std::uint32_t mark = drawing.ghostLanes->track(spot.lane).mark(ghost.first);
    const EventIndex event = drawing.ghostLanes->marks(spot.lane)[mark].event;
    m_stage->browser().select(m_stage->selection()->dataset().uid(event));
}

void TimelineActs::zoomToRange() {
    if (const auto range = m_stage->range()) m_stage->zoomTo(*range);
}

void TimelineActs::countOnlyRange() {
    const auto range = m_stage->range();
    if (!range || m_stage->selection() == nullptr) return;
    const Query query = onlyDays(*m_stage->selection(), *range);
    m_stage->clearRange();
    narrow(query);
}

void TimelineActs::explainRange() {
    const auto range = m_stage->range();
    if (!range || m_stage->selection() == nullptr) return;
    Q_EMIT explainAsked(partOfDays(*m_stage->selection(), *range), shortSpanWords(*range));
}

TimelineSubject TimelineActs::laneAt(std::size_t lane) {
    const Browser& browser = m_stage->browser();
    return laneSubject(browser.selection(), m_stage->content(), browser.state().lanes.by, lane);
}

TimelineSubject TimelineActs::subjectAt(const TimelineSpot& spot) {
    const Browser& browser = m_stage->browser();
    return markSubject(browser.selection(), m_stage->drawing(), browser.state().lanes.by, spot);
}

TimelineSpot TimelineActs::spotOf(const MarkPlace& place) {
    const auto& rows = m_stage->drawing().layout.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const auto disc = discOf(rows[i], m_stage->content(), place)) {
            return {TimelineSpot::What::Disc, i, place.lane, *disc};
        }
        if (const auto flag = flagOf(rows[i], m_stage->content(), place)) {
            return {TimelineSpot::What::Flag, i, place.lane, *flag};
        }
    }
    return {};
}

QRect TimelineActs::screenRectOf(const TimelineSpot& spot) {
    const LaneRow& row = m_stage->drawing().layout.rows[spot.row];
    const bool isDisc = spot.what == TimelineSpot::What::Disc;
    const double x = isDisc ? row.discs[spot.mark].x : row.flags[spot.mark].x;
    const double radius = isDisc ? row.discs[spot.mark].radius : 6;
    const QRectF rect(x - radius, row.centre - radius, 2 * radius, 2 * radius);
    return {m_view->mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize()};
}

void TimelineActs::list(const TimelineSpot& spot) {
    const TimelineSubject subject = subjectAt(spot);
    auto* popup = new EventPopup(subject, m_view);
    connect(popup, &EventPopup::chosen, this, [this, lane = spot.lane](EventIndex event) { choose(event, lane); });
    connect(popup, &EventPopup::zoomAsked, this, [this, days = subject.days] { m_stage->zoomTo(days); });
    connect(popup, &EventPopup::explainAsked, this, [this, subject] { explain(subject); });
    popup->showBeside(screenRectOf(spot), m_stage->browser().selectedEvent());
}

/// Selects an event of a list; chosen again, it is edited.
void TimelineActs::choose(EventIndex event, std::size_t lane) {
    const Dataset& dataset = m_stage->selection()->dataset();
    if (m_stage->browser().selectedEvent() == event) {
        Q_EMIT activated(dataset.uid(event));
        return;
    }
    const auto places = m_stage->content().placesOf(event, dataset.firstDay(event), dataset.lastDay(event));
    const auto here = std::find_if(places.begin(), places.end(), [&](const auto& one) { return one.lane == lane; });
    m_stage->select(here != places.end() ? std::optional(*here) : std::nullopt);
}

void TimelineActs::explain(const TimelineSubject& subject) { Q_EMIT explainAsked(subject.part(), subject.title()); }

void TimelineActs::narrow(const Query& query) {
    // Every name in it is one of the lanes that are shown, so nothing can be refused.
    m_stage->browser().change([&](ViewState& state) { state.query = query; });
}

void TimelineActs::openMenu(const TimelineSpot& spot, QPoint at) {
    using What = TimelineSpot::What;
    if (spot.what == What::Nothing || spot.what == What::Plot || spot.what == What::Ghost ||
        m_stage->selection() == nullptr)
        return;
    const TimelineSubject lane = laneAt(spot.lane);
    std::optional<TimelineSubject> marks;
    if (!spot.isLaneHead()) marks = subjectAt(spot);
    MenuActs acts;
    acts.explain = [this](const TimelineSubject& subject) { explain(subject); };
    acts.narrow = [this](const Query& query) { narrow(query); };
    if (lane.lane.canOpen || lane.lane.depth > 0) {
        acts.toggle = [this, index = spot.lane] { m_stage->toggle(index); };
    }
    if (marks) {
        acts.zoom = [this, days = marks->days] { m_stage->zoomTo(days); };
        acts.list = [this, spot] { list(spot); };
        const QString uid = marks->selection->dataset().uid(marks->events.front());
        acts.edit = [this, uid] { Q_EMIT activated(uid); };
        if (!m_stage->browser().document()->workbook().isReadOnly()) {
            acts.links = {[this, uid] { Q_EMIT linkAsked(uid); },
                          [this](const LinkEntry& link) { Q_EMIT removeLinkAsked(link); }};
        }
    }
    newTimelineMenu(marks, lane, m_stage->content().lanes(), acts, m_view)->popup(at);
}

void TimelineActs::openMenuHere(const MarkPlace& place) {
    const TimelineSpot spot = spotOf(place);
    if (spot.what != TimelineSpot::What::Nothing) openMenu(spot, screenRectOf(spot).center());
}

void TimelineActs::openHere(const MarkPlace& place) {
    const TimelineSpot spot = spotOf(place);
    if (spot.what != TimelineSpot::What::Nothing && subjectAt(spot).events.size() > 1) return list(spot);
    Q_EMIT activated(m_stage->browser().state().selectedUid);
}

bool TimelineActs::act(TimelineCommand command) {
    if (command == TimelineCommand::ClearRange) {
        if (!m_stage->range()) return false;
        m_stage->clearRange();
        return true;
    }
    if (move(command)) return true;
    const auto from = m_stage->current();
    if (from) return step(command, *from);
    m_stage->select(firstPlace(m_stage->content()));
    return true;
}

/// What needs no selected event.
bool TimelineActs::move(TimelineCommand command) {
    const LayoutFrame& frame = m_stage->drawing().frame;
    switch (command) {
        case TimelineCommand::LanesUp:
            m_stage->scrollTo(m_stage->chart().scroll() - frame.plot.height());
            return true;
        case TimelineCommand::LanesDown:
            m_stage->scrollTo(m_stage->chart().scroll() + frame.plot.height());
            return true;
        case TimelineCommand::PanEarlier:
            m_stage->pan(frame.plot.width() / 5);
            return true;
        case TimelineCommand::PanLater:
            m_stage->pan(-frame.plot.width() / 5);
            return true;
        case TimelineCommand::ZoomIn:
            m_stage->zoom(kZoomStep);
            return true;
        case TimelineCommand::ZoomOut:
            m_stage->zoom(1 / kZoomStep);
            return true;
        case TimelineCommand::ZoomToFit:
            m_stage->browser().setVisible(std::nullopt);
            return true;
        case TimelineCommand::RangeEarlier:
            m_stage->extendRange(-1);
            return true;
        case TimelineCommand::RangeLater:
            m_stage->extendRange(1);
            return true;
        case TimelineCommand::ShowKey:
            Q_EMIT keyAsked();
            return true;
        default:
            return false;
    }
}

bool TimelineActs::step(TimelineCommand command, const MarkPlace& from) {
    const TimelineContent& content = m_stage->content();
    switch (command) {
        case TimelineCommand::EventBefore:
            m_stage->select(stepInLane(content, from, -1));
            return true;
        case TimelineCommand::EventAfter:
            m_stage->select(stepInLane(content, from, 1));
            return true;
        case TimelineCommand::LaneAbove:
            m_stage->select(stepAcross(content, from, -1));
            return true;
        case TimelineCommand::LaneBelow:
            m_stage->select(stepAcross(content, from, 1));
            return true;
        case TimelineCommand::FirstOfLane:
            m_stage->select(endOfLane(content, from.lane, false));
            return true;
        case TimelineCommand::LastOfLane:
            m_stage->select(endOfLane(content, from.lane, true));
            return true;
        case TimelineCommand::DiscBefore:
            m_stage->select(m_stage->stepByDisc(-1));
            return true;
        case TimelineCommand::DiscAfter:
            m_stage->select(m_stage->stepByDisc(1));
            return true;
        case TimelineCommand::ToggleLane:
            m_stage->toggle(from.lane);
            return true;
        case TimelineCommand::ZoomToSelection:
            m_stage->zoomToSelection();
            return true;
        case TimelineCommand::Open:
            openHere(from);
            return true;
        case TimelineCommand::Menu:
            openMenuHere(from);
            return true;
        default:
            return false;
    }
}

}  // namespace cutline
