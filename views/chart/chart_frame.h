// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QRectF>
#include <QSizeF>

#include <functional>
#include <memory>

class QChart;
class QGraphicsScene;
class QPainter;

namespace cutline {

/// The thin layer over Qt Charts: a QChart in a scene of its own that is never shown by a QChartView, with one item of
/// ours over and one under it. The number of graphics items does not depend on the data. Draws the same on the screen
/// and into files.
class ChartFrame {
public:
    using Draw = std::function<void(QPainter&)>;

    ChartFrame();
    ~ChartFrame();

    /// What our item draws, above bars and axes, in the coordinates of the chart.
    void setOverlay(Draw draw);
    /// What our item draws behind the bars, for lines that bars must cover.
    void setUnderlay(Draw draw);
    void setTheme(const Theme& theme);
    void setSize(QSizeF size);
    void setPlotArea(const QRectF& area);
    [[nodiscard]] QChart& chart() { return *m_chart; }

    /// Draws the whole chart with its top left corner at `at`.
    void paint(QPainter& painter, QPointF at);

private:
    class Layer;
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart* m_chart;    // owned by the scene
    Layer* m_underlay;  // likewise, as children of the chart
    Layer* m_overlay;
};

}  // namespace cutline
