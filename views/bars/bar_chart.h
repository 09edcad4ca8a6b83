// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_layout.h"
#include "views/bars/bar_painter.h"
#include "views/chart/chart_frame.h"

#include <QSizeF>

class QAbstractBarSeries;
class QBarSet;

namespace cutline {

/// A bar chart of one size, drawn on the screen or into a file. Qt Charts draws the bars, our layers
/// the lines and the texts, which Qt Charts would cut to "…". Knows no browser and no widget.
class BarChart {
public:
    BarChart();

    void setTheme(ThemeKind kind);
    void setTable(BarTable table);
    void setSize(QSizeF size);
    void setHighlights(const BarHighlights& highlights);
    void setEmptyWords(const QString& words);

    [[nodiscard]] const BarTable& table() const { return m_table; }
    [[nodiscard]] const BarLayout& layout();
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    void paint(QPainter& painter, QPointF at);

private:
    void place();
    void replaceSeries();
    [[nodiscard]] QList<QBarSet*> newSets() const;
    void addAxes(QAbstractBarSeries& series);
    void paintOverlay(QPainter& painter);

    ChartFrame m_frame;
    const Theme* m_theme;
    BarTable m_table;
    BarLayout m_layout;
    QSizeF m_size;
    BarHighlights m_highlights;
    QString m_emptyWords;
    bool m_isPlaced = false;
};

}  // namespace cutline
