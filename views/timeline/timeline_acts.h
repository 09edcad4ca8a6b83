// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/timeline/timeline_keys.h"
#include "views/timeline/timeline_spot.h"
#include "views/timeline/timeline_stage.h"

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
    void doubleClick(const TimelineSpot& spot);
    /// False where the command means nothing here.
    bool act(TimelineCommand command);

Q_SIGNALS:
    void activated(const QString& uid);
    void explainAsked(const std::shared_ptr<const cutline::Selection>& part, const QString& title);

private:
    bool step(TimelineCommand command, const MarkPlace& from);
    bool move(TimelineCommand command);
    void explainLane(std::size_t lane);

    TimelineStage* m_stage;
    QWidget* m_view;
};

}  // namespace cutline
