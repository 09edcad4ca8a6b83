// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"
#include "views/cumulative/cumulative_layout.h"
#include "views/cumulative/cumulative_steps.h"

#include <QSizeF>

#include <optional>
#include <vector>

class QLineSeries;

namespace cutline {

/// What is pointed out on a cumulative chart, by mouse, keys or another view.
struct PointedOutLines {
    std::vector<bool> lines;        ///< drawn strong; empty: none
    std::vector<StepPlace> steps;   ///< of the selected event: ringed
    std::optional<StepPlace> keys;  ///< where keys are, while the chart has the focus
    std::optional<double> readX;    ///< where the values of all lines are read, in pixels
};

/// Headcounts over time of one size, drawn on the screen or into a file. Qt Charts draws the lines, our layers the
/// grid, the labels and what is pointed out. Knows no browser and no widget.
class CumulativeChart {
public:
    CumulativeChart();
    ~CumulativeChart();

    void setTheme(ThemeKind kind);
    /// `ghosts`: what is known of the same lines today, empty where the table is of today.
    void setTable(CumulativeTable table, std::vector<CumulativeLine> ghosts = {});
    void setSize(QSizeF size);
    /// None: everything. Julian days; by day zero days since then.
    void setVisible(std::optional<PlaceSpan> visible);
    void setPointedOut(PointedOutLines pointedOut) { m_pointedOut = std::move(pointedOut); }
    void setEmptyWords(const QString& words) { m_emptyWords = words; }

    [[nodiscard]] const CumulativeTable& table() const { return m_table; }
    [[nodiscard]] const CumulativeLayout& layout();
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    /// Where a step is drawn; none where it is not visible.
    [[nodiscard]] std::optional<QPointF> pointOf(const StepPlace& place);
    void paint(QPainter& painter, QPointF at);

private:
    void place();
    void replaceLines();
    [[nodiscard]] QLineSeries* addSeries();
    void paintGrid(QPainter& painter) const;
    void paintOverlay(QPainter& painter);

    ChartFrame m_frame;
    std::vector<QLineSeries*> m_series;  // owned by the chart; lines, then their ghosts, then what is beyond
    const Theme* m_theme;
    CumulativeTable m_table;
    std::vector<CumulativeLine> m_ghosts;
    std::optional<PlaceSpan> m_visible;
    CumulativeLayout m_layout;
    PointedOutLines m_pointedOut;
    QSizeF m_size;
    QString m_emptyWords;
    bool m_isPlaced = false;
};

}  // namespace cutline
