// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"
#include "views/timeline/timeline_painter.h"

#include <QSizeF>
#include <QString>

#include <memory>

namespace cutline {

/// A timeline of one size, drawn on the screen or into a file: places frame, names, ticks and lanes, keeps the layout
/// until something it depends on changes. Knows no browser and no widget.
class TimelineChart {
public:
    explicit TimelineChart(DiscDrawing::Way way = DiscDrawing::Way::Blit);
    ~TimelineChart();

    void setTheme(ThemeKind kind);
    void setContent(std::shared_ptr<const TimelineContent> content);
    void setSize(QSizeF size);
    /// Room above the lanes for a line of widgets.
    void setTopInset(double pixels);
    /// Julian days; the last one is the moment at which the picture ends.
    void setVisibleDays(double first, double last);
    /// Pixels the lanes are moved up; kept within what there is.
    void setScroll(double scroll);
    /// What counts differently today; none where the content is of today.
    void setGhosts(std::shared_ptr<const GhostLanes> ghosts);
    /// The days that are marked.
    void setRange(std::optional<DaySpan> range) { m_drawing.range = range; }
    void setPointedOut(PointedOut pointedOut);
    /// What is said in the middle where there is nothing to draw.
    void setEmptyWords(const QString& words);

    [[nodiscard]] const GhostLanes& ghosts() const { return *m_ghosts; }
    [[nodiscard]] const TimelineContent& content() const { return *m_content; }
    [[nodiscard]] const TimelineDrawing& drawing();
    [[nodiscard]] double scroll() const { return m_frame.scroll; }
    /// How far the lanes can be moved up.
    [[nodiscard]] double longestScroll() const;
    [[nodiscard]] const Theme& theme() const { return *m_theme; }

    void paint(QPainter& painter, QPointF at);

    /// How many lanes a picture of this height has room for.
    [[nodiscard]] static std::size_t lanesThatFit(double height);

private:
    void place();
    void paintOverlay(QPainter& painter);
    void paintEmpty(QPainter& painter) const;

    ChartFrame m_chart;
    TimelinePainter m_painter;
    const Theme* m_theme;
    std::shared_ptr<const TimelineContent> m_content;
    std::shared_ptr<const GhostLanes> m_ghosts;
    DiscText m_text;
    double m_highestLane;
    QSizeF m_size;
    double m_topInset = 0;
    double m_firstDay = 0;
    double m_lastDay = 1;
    LayoutFrame m_frame;
    NameColumn m_column;
    TimelineDrawing m_drawing;
    bool m_isPlaced = false;
    bool m_isLaidOut = false;
    QString m_emptyWords;
};

/// The days a timeline shows where nobody zoomed: everything, with room at both ends, in whole months.
[[nodiscard]] DaySpan wholeRange(const TimelineContent& content);
/// The same for what spans these days.
[[nodiscard]] DaySpan wholeRange(const DaySpan& days);

}  // namespace cutline
