// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/timeline/timeline_keys.h"
#include "views/timeline/timeline_spot.h"
#include "views/timeline/timeline_stage.h"
#include "views/timeline/timeline_subject.h"

#include <QObject>

#include <memory>

class QWidget;

namespace cutline {

/// What clicks and keys on a timeline do. Owned by the TimelineView, which tells it what was clicked or pressed.
class TimelineActs : public QObject {
    Q_OBJECT

public:
    TimelineActs(TimelineStage* stage, QWidget* view);

    void click(const TimelineSpot& spot);
    /// The menu of what is there, at a point of the screen.
    void openMenu(const TimelineSpot& spot, QPoint at);
    void doubleClick(const TimelineSpot& spot);
    /// False where the command means nothing here.
    bool act(TimelineCommand command);

    /// What can be done with the marked range of days.
    void zoomToRange();
    void countOnlyRange();
    void explainRange();

Q_SIGNALS:
    void keyAsked();
    void activated(const QString& uid);
    void linkAsked(const QString& uid);
    void removeLinkAsked(const cutline::LinkEntry& link);
    void explainAsked(const std::shared_ptr<const cutline::Selection>& part, const QString& title);

private:
    bool step(TimelineCommand command, const MarkPlace& from);
    bool move(TimelineCommand command);
    void selectGhost(const TimelineSpot& spot);
    void openMenuHere(const MarkPlace& place);
    void openHere(const MarkPlace& place);
    [[nodiscard]] TimelineSpot spotOf(const MarkPlace& place);
    /// Where the middle of a mark is on the screen.
    [[nodiscard]] QRect screenRectOf(const TimelineSpot& spot);
    [[nodiscard]] TimelineSubject subjectAt(const TimelineSpot& spot);
    [[nodiscard]] TimelineSubject laneAt(std::size_t lane);
    void list(const TimelineSpot& spot);
    void choose(EventIndex event, std::size_t lane);
    void explain(const TimelineSubject& subject);
    void narrow(const Query& query);

    TimelineStage* m_stage;
    QWidget* m_view;
};

}  // namespace cutline
