// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/timeline/timeline_chart.h"

#include <QObject>

#include <optional>

namespace cutline {

class Browser;

/// What mouse, keys and menus of a timeline act on: the chart, the browser that it reads from and reports to, and the
/// place where keys are. Knows no widget. Owned by the TimelineView.
class TimelineStage : public QObject {
    Q_OBJECT

public:
    explicit TimelineStage(Browser* browser, QObject* parent = nullptr);

    [[nodiscard]] Browser& browser() const { return *m_browser; }
    [[nodiscard]] TimelineChart& chart() { return m_chart; }
    [[nodiscard]] const TimelineDrawing& drawing() { return m_chart.drawing(); }
    [[nodiscard]] const TimelineContent& content() const { return m_chart.content(); }
    [[nodiscard]] const Selection* selection() const;
    /// The days that are shown where nobody zoomed.
    [[nodiscard]] DaySpan whole() const;

    void readContent();
    void readVisible();
    void readPointedOut();
    void setHasFocus(bool hasFocus);

    /// Shows what a gesture asks for and reports it in whole days.
    void show(const TimeScale& wanted);
    void zoom(double factor, std::optional<double> about = {});
    void pan(double pixels);
    /// Shows these days, with a little room on both sides.
    void zoomTo(const DaySpan& days);
    /// What is around the selected event; asked for again, all of its lane.
    void zoomToSelection();
    void scrollTo(double scroll);

    /// Days that are marked, to be summed up; not part of the state, they go with a glance elsewhere.
    [[nodiscard]] std::optional<DaySpan> range() const { return m_range; }
    /// Marks the days between two, whichever is the earlier.
    void markRange(qint32 anchor, qint32 end);
    /// Moves the end of the range by a step of the calendar; begins one at the selected event.
    void extendRange(int step);
    void clearRange();

    /// Where keys are: on the selected event, on the lane that was used last where it stands on several.
    [[nodiscard]] std::optional<MarkPlace> current() const;
    [[nodiscard]] const Mark& markAt(const MarkPlace& place) const;
    /// Selects the event there and brings it into view; nothing where there is none.
    void select(const std::optional<MarkPlace>& place);
    /// Opens or closes a lane; on a division, the lane it was opened from.
    void toggle(std::size_t lane);
    /// The disc of the lane keys are on, one step further: its largest event.
    [[nodiscard]] std::optional<MarkPlace> stepByDisc(int step);

Q_SIGNALS:
    /// Lanes, or where things stand, are other ones.
    void contentRead();
    void visibleShown(double firstDay, double lastDay);
    void scrolled();
    void redrawAsked();
    void rangeMarked();

private:
    [[nodiscard]] std::vector<MarkPlace> placesOf(std::optional<EventIndex> event) const;
    [[nodiscard]] std::vector<std::size_t> lanesOf(OrganizationIndex organization) const;
    void showDays(double first, double last);
    void bringDayIntoView(double day);
    void bringIntoView(const MarkPlace& place);

    Browser* m_browser;
    TimelineChart m_chart;
    std::optional<DaySpan> m_range;
    qint32 m_rangeAnchor = 0;
    qint32 m_rangeEnd = 0;
    std::optional<std::size_t> m_lane;  ///< of the places of the selected event, the one that keys are at
    bool m_hasFocus = false;
    bool m_isReporting = false;
};

}  // namespace cutline
