// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_chart.h"

#include "views/cumulative/cumulative_painting.h"
#include "views/cumulative/line_style.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace cutline {

namespace {

constexpr double kBleed = 4;  // a line on the edge of the plot keeps its width
constexpr double kGhostWidth = 1;

}  // namespace

CumulativeChart::CumulativeChart() {
    m_frame.setOverlay([this](QPainter& painter) { paintOverlay(painter); });
    m_frame.setUnderlay([this](QPainter& painter) { paintGrid(painter); });
    // The lines come in pixels of the chart, already thinned out: the axes only have to leave them where they are.
    for (const auto side : {Qt::AlignBottom, Qt::AlignLeft}) {
        auto* axis = new QValueAxis;
        axis->setVisible(false);
        m_frame.chart().addAxis(axis, side);
    }
    setTheme(ThemeKind::Light);
}

CumulativeChart::~CumulativeChart() = default;

void CumulativeChart::setTheme(ThemeKind kind) {
    m_theme = &themeOf(kind);
    m_frame.setTheme(*m_theme);
    m_isPlaced = false;
}

void CumulativeChart::setTable(CumulativeTable table, std::vector<CumulativeLine> ghosts) {
    m_table = std::move(table);
    m_ghosts = std::move(ghosts);
    m_pointedOut = {};
    m_isPlaced = false;
}

void CumulativeChart::setSize(QSizeF size) {
    m_isPlaced = m_isPlaced && size == m_size;
    m_size = size;
}

void CumulativeChart::setVisible(std::optional<PlaceSpan> visible) {
    m_visible = visible;
    m_isPlaced = false;
}

const CumulativeLayout& CumulativeChart::layout() {
    if (!m_isPlaced) place();
    return m_layout;
}

std::optional<QPointF> CumulativeChart::pointOf(const StepPlace& place) {
    const PathFrame& frame = layout().frame;
    const CumulativeLine& line = m_table.lines[place.line];
    const CumulativeStep& step = line.steps[place.step];
    const QPointF at(frame.scale.xOf(placeOfDay(step.day, m_table.originOf(line))), frame.yOf(line.valueOf(step.sum)));
    constexpr double kRounding = 0.5;
    if (at.x() < frame.plot.left() - kRounding || at.x() > frame.plot.right() + kRounding) return std::nullopt;
    return at;
}

void CumulativeChart::place() {
    m_layout =
        layOutCumulative(m_table, m_ghosts, m_visible ? *m_visible : wholeSpan(m_table, m_ghosts), m_size, *m_theme);
    const QRectF area = m_layout.frame.plot.adjusted(-kBleed, -kBleed, kBleed, kBleed);
    m_frame.setSize(m_size);
    m_frame.setPlotArea(area);
    const auto axes = m_frame.chart().axes();
    static_cast<QValueAxis*>(axes[0])->setRange(area.left(), area.right());
    static_cast<QValueAxis*>(axes[1])->setRange(area.top(), area.bottom());
    static_cast<QValueAxis*>(axes[1])->setReverse(true);
    m_isPlaced = true;
    replaceLines();
}

QLineSeries* CumulativeChart::addSeries() {
    auto* series = new QLineSeries;
    QChart& chart = m_frame.chart();
    chart.addSeries(series);
    for (QAbstractAxis* axis : chart.axes()) series->attachAxis(axis);
    m_series.push_back(series);
    return series;
}

/// All points of a line at once: one by one is a hundred times slower on a chart that is drawn.
void CumulativeChart::replaceLines() {
    std::size_t used = 0;
    const auto draw = [&](const QList<QPointF>& points, const QPen& pen) {
        if (points.size() < 2) return;
        QLineSeries* series = used < m_series.size() ? m_series[used] : addSeries();
        ++used;
        series->setPen(pen);
        series->replace(points);
        series->setVisible(true);
    };
    for (std::size_t i = m_layout.lines.size(); i-- > 0;) {
        QPen beyond = penOf(m_table, i, *m_theme, 1);
        beyond.setDashPattern({1, 3});
        QPen ghost = penOf(m_table, i, *m_theme, kGhostWidth);
        ghost.setStyle(Qt::SolidLine);
        draw(m_layout.lines[i].path.beyond, beyond);
        draw(m_layout.lines[i].ghost.points, ghost);
    }
    // The largest line last: it is the one most looked for.
    for (std::size_t i = m_layout.lines.size(); i-- > 0;) {
        draw(m_layout.lines[i].path.points, penOf(m_table, i, *m_theme, kLineWidth));
    }
    for (std::size_t i = used; i < m_series.size(); ++i) m_series[i]->setVisible(false);
}

void CumulativeChart::paint(QPainter& painter, QPointF at) {
    (void)layout();
    m_frame.paint(painter, at);
}

void CumulativeChart::paintGrid(QPainter& painter) const {
    if (!m_table.isEmpty()) paintCumulativeGrid(painter, m_layout, *m_theme);
}

void CumulativeChart::paintOverlay(QPainter& painter) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_table.isEmpty()) {
        painter.setFont(m_theme->subName);
        painter.setPen(m_theme->mutedText);
        painter.drawText(QRectF(QPointF(), m_size).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyWords);
        return;
    }
    CumulativePainting{painter, m_table, m_layout, *m_theme}.paint(m_pointedOut);
    const auto ringed = [&](const StepPlace& place, double radius, const QColor& color) {
        const auto at = pointOf(place);
        if (!at) return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2));
        painter.drawEllipse(*at, radius, radius);
    };
    for (const StepPlace& step : m_pointedOut.steps) ringed(step, 5.5, m_theme->selection);
    if (m_pointedOut.keys) ringed(*m_pointedOut.keys, 9, m_theme->accent);
}

}  // namespace cutline
