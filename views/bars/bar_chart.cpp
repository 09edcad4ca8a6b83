// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_chart.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

QBarSet* newSet(const QColor& fill, const QColor& ground) {
    auto* set = new QBarSet(QString{});
    set->setBrush(fill);
    set->setPen(QPen(ground, 1));
    return set;
}

}  // namespace

BarChart::BarChart() {
    m_frame.setOverlay([this](QPainter& painter) { paintOverlay(painter); });
    m_frame.setUnderlay(
        [this](QPainter& painter) { BarPainter(painter, m_table, m_layout, *m_theme, m_highlights).paintGround(); });
    setTheme(ThemeKind::Light);
}

void BarChart::setTheme(ThemeKind kind) {
    m_theme = &themeOf(kind);
    m_frame.setTheme(*m_theme);
    m_isPlaced = false;
}

void BarChart::setTable(BarTable table) {
    m_table = std::move(table);
    m_highlights = {};
    m_isPlaced = false;
}

void BarChart::setSize(QSizeF size) {
    m_isPlaced = m_isPlaced && size == m_size;
    m_size = size;
}

void BarChart::setHighlights(const BarHighlights& highlights) { m_highlights = highlights; }
void BarChart::setEmptyWords(const QString& words) { m_emptyWords = words; }

const BarLayout& BarChart::layout() {
    if (!m_isPlaced) place();
    return m_layout;
}

void BarChart::place() {
    m_layout = layOutBars(m_table, m_size, *m_theme);
    m_frame.setSize(m_size);
    replaceSeries();
    m_frame.setPlotArea(m_layout.plot);
    m_isPlaced = true;
}

/// Sets are filled before the series meets the chart: adding bars one by one to a shown chart is a thousand times
/// slower. The chart owns series and axes; what was there is deleted.
void BarChart::replaceSeries() {
    QChart& chart = m_frame.chart();
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    if (m_table.bars.empty()) return;
    QAbstractBarSeries* series = nullptr;
    if (m_layout.isUpright) {
        series = new QStackedBarSeries;
    } else {
        series = new QHorizontalStackedBarSeries;
    }
    series->append(newSets());
    series->setBarWidth(kBarShare);
    series->setLabelsVisible(false);
    chart.addSeries(series);
    addAxes(*series);
}

/// One set more than there are series, for what is not stacked by colour: "other", and times that are less precise.
QList<QBarSet*> BarChart::newSets() const {
    const std::size_t stacked = m_table.bars.front().parts.size();
    const auto slotCount = static_cast<std::size_t>(m_layout.slotCount);
    QList<QBarSet*> sets;
    for (std::size_t series = 0; series <= stacked; ++series) {
        const bool isColored = series < stacked;
        QBarSet* set =
            newSet(isColored ? BarPainter::colorOf(m_table, *m_theme, series) : m_theme->rest, m_theme->ground);
        QList<qreal> values(static_cast<qsizetype>(slotCount), 0.0);
        for (std::size_t i = 0; i < m_table.bars.size(); ++i) {
            const Bar& bar = m_table.bars[i];
            if ((bar.kind == BarKind::Plain) != isColored) continue;
            const auto at = static_cast<std::size_t>(m_layout.slotOf[i]);
            const auto slot = static_cast<qsizetype>(m_layout.isUpright ? at : slotCount - 1 - at);
            values[slot] = std::min(m_table.lengthOf(bar, isColored ? bar.parts[series] : bar.value), m_layout.domain);
        }
        set->append(values);
        sets << set;
    }
    return sets;
}

void BarChart::addAxes(QAbstractBarSeries& series) {
    QChart& chart = m_frame.chart();
    auto* groups = new QValueAxis;
    groups->setRange(-0.5, std::floor(m_layout.slotCount) - 0.5);
    groups->setVisible(false);
    auto* values = new QValueAxis;
    values->setRange(0, m_layout.domain);
    values->setVisible(false);
    chart.addAxis(groups, m_layout.isUpright ? Qt::AlignBottom : Qt::AlignLeft);
    chart.addAxis(values, m_layout.isUpright ? Qt::AlignLeft : Qt::AlignBottom);
    series.attachAxis(groups);
    series.attachAxis(values);
}

void BarChart::paint(QPainter& painter, QPointF at) {
    (void)layout();
    m_frame.paint(painter, at);
}

void BarChart::paintOverlay(QPainter& painter) {
    if (!m_table.bars.empty()) {
        return BarPainter(painter, m_table, m_layout, *m_theme, m_highlights).paintMarks();
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(m_theme->subName);
    painter.setPen(m_theme->mutedText);
    painter.drawText(QRectF(QPointF(), m_size).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyWords);
}

}  // namespace cutline
