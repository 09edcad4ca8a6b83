// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_layout.h"
#include "views/chart/chart_frame.h"

#include <QSizeF>

#include <optional>

class QAbstractBarSeries;

namespace cutline {

/// A bar chart of one size, drawn on the screen or into a file. Qt Charts draws the bars, our layers
/// the lines and the texts, which Qt Charts would cut to "…". Knows no browser and no widget.
class BarChart {
public:
    BarChart();

    void setTheme(ThemeKind kind);
    void setTable(BarTable table);
    void setSize(QSizeF size);
    /// The company whose name is written bold.
    void setSelected(OrganizationIndex organization);
    void setHovered(std::optional<std::size_t> bar);
    void setEmptyWords(const QString& words);

    [[nodiscard]] const BarTable& table() const { return m_table; }
    [[nodiscard]] const BarLayout& layout();
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    void paint(QPainter& painter, QPointF at);

private:
    void place();
    void replaceSeries();
    void addAxes(QAbstractBarSeries& series);
    void paintLines(QPainter& painter) const;
    void paintOverlay(QPainter& painter);
    void paintNames(QPainter& painter) const;
    void paintBar(QPainter& painter, std::size_t index) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] QColor colorOf(std::size_t series) const;

    ChartFrame m_frame;
    const Theme* m_theme;
    BarTable m_table;
    BarLayout m_layout;
    QSizeF m_size;
    OrganizationIndex m_selected = kNoOrganization;
    std::optional<std::size_t> m_hovered;
    QString m_emptyWords;
    bool m_isPlaced = false;
};

}  // namespace cutline
