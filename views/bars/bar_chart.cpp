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

/// Lines of a hatching within a rectangle, at 45 degrees. Drawn as lines: SVG has no brush patterns.
void hatch(QPainter& painter, const QRectF& rect, const QColor& color) {
    painter.setPen(QPen(color, 1));
    constexpr double kStep = 5;
    // Anchored to the page, so that neighbours continue each other.
    const double first = std::ceil((rect.left() + rect.top()) / kStep) * kStep;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += kStep) {
        const QPointF from(std::min(rect.right(), sum - rect.top()), std::max(rect.top(), sum - rect.right()));
        const QPointF to(std::max(rect.left(), sum - rect.bottom()), std::min(rect.bottom(), sum - rect.left()));
        painter.drawLine(from, to);
    }
}

QBarSet* newSet(const QColor& fill, const QColor& ground) {
    auto* set = new QBarSet(QString{});
    set->setBrush(fill);
    set->setPen(QPen(ground, 1));
    return set;
}

}  // namespace

BarChart::BarChart() {
    m_frame.setOverlay([this](QPainter& painter) { paintOverlay(painter); });
    m_frame.setUnderlay([this](QPainter& painter) { paintLines(painter); });
    setTheme(ThemeKind::Light);
}

void BarChart::setTheme(ThemeKind kind) {
    m_theme = &themeOf(kind);
    m_frame.setTheme(*m_theme);
    m_isPlaced = false;
}

void BarChart::setTable(BarTable table) {
    m_table = std::move(table);
    m_hovered.reset();
    m_isPlaced = false;
}

void BarChart::setSize(QSizeF size) {
    m_isPlaced = m_isPlaced && size == m_size;
    m_size = size;
}

void BarChart::setSelected(OrganizationIndex organization) { m_selected = organization; }
void BarChart::setHovered(std::optional<std::size_t> bar) { m_hovered = bar; }
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

QColor BarChart::colorOf(std::size_t series) const {
    const bool isRest = m_table.lastSeriesIsRest && series + 1 == static_cast<std::size_t>(m_table.series.size());
    return isRest ? m_theme->rest : m_theme->series[std::min(series, m_theme->series.size() - 1)];
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
    const std::size_t stacked = m_table.bars.front().parts.size();
    const auto slotCount = static_cast<std::size_t>(m_layout.slotCount);
    const auto slot = [&](std::size_t bar) {
        const auto at = static_cast<std::size_t>(m_layout.slotOf[bar]);
        return m_layout.isUpright ? at : slotCount - 1 - at;
    };
    QList<QBarSet*> sets;
    // One set more for what is not stacked by colour: "other", and times that are less precise.
    for (std::size_t series = 0; series <= stacked; ++series) {
        QBarSet* set = newSet(series < stacked ? colorOf(series) : m_theme->rest, m_theme->ground);
        QList<qreal> values(static_cast<qsizetype>(slotCount), 0.0);
        for (std::size_t i = 0; i < m_table.bars.size(); ++i) {
            const Bar& bar = m_table.bars[i];
            const bool isPlain = bar.kind == BarKind::Plain;
            const qint64 value = series < stacked ? (isPlain ? bar.parts[series] : 0) : (isPlain ? 0 : bar.value);
            values[static_cast<qsizetype>(slot(i))] = std::min(static_cast<double>(value), m_layout.domain);
        }
        set->append(values);
        sets << set;
    }
    QAbstractBarSeries* series = nullptr;
    if (m_layout.isUpright) {
        series = new QStackedBarSeries;
    } else {
        series = new QHorizontalStackedBarSeries;
    }
    series->append(sets);
    series->setBarWidth(kBarShare);
    series->setLabelsVisible(false);
    chart.addSeries(series);
    addAxes(*series);
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

void BarChart::paintLines(QPainter& painter) const {
    painter.setPen(QPen(m_theme->line, 1));
    for (const ValueLine& line : m_layout.lines) {
        painter.drawLine(QPointF(m_layout.plot.left(), line.y), QPointF(m_layout.plot.right(), line.y));
    }
}

void BarChart::paintOverlay(QPainter& painter) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_table.bars.empty()) {
        painter.setFont(m_theme->subName);
        painter.setPen(m_theme->mutedText);
        painter.drawText(QRectF(QPointF(), m_size).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyWords);
        return;
    }
    for (std::size_t i = 0; i < m_layout.bars.size(); ++i) paintBar(painter, i);
    paintNames(painter);
    paintLegend(painter);
}

void BarChart::paintBar(QPainter& painter, std::size_t index) const {
    const Bar& bar = m_table.bars[index];
    const BarPlace& place = m_layout.bars[index];
    painter.setClipping(false);
    if (bar.kind == BarKind::Coarse) hatch(painter, place.rect, m_theme->ground);
    const bool hasRest = m_table.lastSeriesIsRest && bar.parts.back() > 0;
    if (bar.kind == BarKind::Plain && hasRest) {
        hatch(painter, place.parts.back().adjusted(0.5, 0.5, -0.5, -0.5), m_theme->ground);
    }
    if (place.isBroken) {
        // Two slanted cuts say that the bar goes on.
        painter.setPen(QPen(m_theme->ground, 2.5));
        for (const double at : {18.0, 25.0}) {
            painter.drawLine(QPointF(place.rect.right() - at + 4, place.rect.top() - 1),
                             QPointF(place.rect.right() - at - 4, place.rect.bottom() + 1));
        }
    }
    if (m_hovered == index && bar.value > 0) {
        painter.setPen(QPen(m_theme->text, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void BarChart::paintNames(QPainter& painter) const {
    for (const ValueLine& line : m_layout.lines) {
        painter.setFont(m_theme->tick);
        painter.setPen(m_theme->mutedText);
        painter.drawText(line.rect.adjusted(-4, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, line.label);
    }
    for (std::size_t i = 0; i < m_layout.bars.size(); ++i) {
        const BarPlace& place = m_layout.bars[i];
        const Bar& bar = m_table.bars[i];
        const bool isSelected = m_selected != kNoOrganization && bar.organization == m_selected;
        QFont font = place.name.font;
        if (isSelected) font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(bar.kind == BarKind::Plain || place.isNameStrong ? m_theme->text : m_theme->mutedText);
        if (m_layout.isUpright && !place.isNameStrong) painter.setPen(m_theme->mutedText);
        const auto lines = static_cast<double>(std::max<qsizetype>(1, place.name.lines.size()));
        double top = place.nameRect.top();
        const Qt::Alignment side = Qt::AlignVCenter | (m_layout.isUpright ? Qt::AlignHCenter : Qt::AlignRight);
        for (const QString& line : place.name.lines) {
            painter.drawText(
                QRectF(place.nameRect.left() - 16, top, place.nameRect.width() + (m_layout.isUpright ? 32 : 16),
                       place.nameRect.height() / lines),
                static_cast<int>(side) | Qt::TextSingleLine, line);
            top += place.nameRect.height() / lines;
        }
        if (place.value.isEmpty()) continue;
        painter.setFont(m_layout.isUpright ? m_theme->label : m_theme->number);
        painter.setPen(m_theme->text);
        painter.drawText(place.valueRect.adjusted(-4, -2, 4, 2), static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                         place.value);
    }
}

void BarChart::paintLegend(QPainter& painter) const {
    painter.setFont(m_theme->note);
    for (const LegendEntry& entry : m_layout.legend) {
        const bool isRest =
            m_table.lastSeriesIsRest && entry.series + 1 == static_cast<std::size_t>(m_table.series.size());
        painter.fillRect(entry.swatch, colorOf(entry.series));
        if (isRest) hatch(painter, entry.swatch, m_theme->ground);
        painter.setPen(m_theme->mutedText);
        painter.drawText(entry.rect.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         entry.text);
    }
    if (m_layout.coarseNote.isEmpty()) return;
    painter.setFont(m_theme->tick);
    painter.setPen(m_theme->mutedText);
    painter.drawText(m_layout.coarseNoteRect, Qt::AlignLeft | Qt::AlignVCenter, m_layout.coarseNote);
}

}  // namespace cutline
