// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cumulative/cumulative_chart.h"

class QPainter;

namespace cutline {

/// Value lines and calendar lines, behind everything.
void paintCumulativeGrid(QPainter& painter, const CumulativeLayout& layout, const Theme& theme);

/// What stands over the lines that Qt Charts drew: axis texts, coarse points, labels, what is pointed out. Made for one
/// painting.
class CumulativePainting {
public:
    CumulativePainting(QPainter& painter, const CumulativeTable& table, const CumulativeLayout& layout,
                       const Theme& theme)
        : m_painter(painter), m_table(table), m_layout(layout), m_theme(theme) {}

    void paint(const PointedOutLines& pointedOut);

private:
    void paintAxes();
    void paintCoarse(std::size_t line);
    void paintLabel(std::size_t line, bool isStrong);
    void paintStrong(std::size_t line);

    QPainter& m_painter;
    const CumulativeTable& m_table;
    const CumulativeLayout& m_layout;
    const Theme& m_theme;
};

}  // namespace cutline
