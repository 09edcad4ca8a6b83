// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_acts.h"

#include "views/browse/browser.h"
#include "views/timeline/lane_names.h"
#include "views/timeline/lane_parts.h"
#include "views/timeline/mark_steps.h"

#include <QWidget>

namespace cutline {

namespace {

constexpr double kZoomStep = 1.4;

}  // namespace

TimelineActs::TimelineActs(TimelineStage* stage, QWidget* view) : QObject(view), m_stage(stage), m_view(view) {}

void TimelineActs::click(const TimelineSpot& spot) {
    using What = TimelineSpot::What;
    switch (spot.what) {
        case What::Arrow:
        case What::Name:
            m_stage->toggle(spot.lane);
            break;
        case What::Total:
            explainLane(spot.lane);
            break;
        case What::Disc:
        case What::Flag:
            m_stage->select(placeAt(m_stage->drawing(), spot));
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

void TimelineActs::explainLane(std::size_t index) {
    if (m_stage->selection() == nullptr) return;
    const Lane& lane = m_stage->content().lanes()[index];
    Q_EMIT explainAsked(partOfLane(*m_stage->selection(), lane, m_stage->browser().state().lanes.by), laneWords(lane));
}

bool TimelineActs::act(TimelineCommand command) {
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
            Q_EMIT activated(m_stage->browser().state().selectedUid);
            return true;
        default:
            return false;
    }
}

}  // namespace cutline
