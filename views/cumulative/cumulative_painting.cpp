// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_painting.h"

#include "views/cumulative/line_style.h"
#include "views/cumulative/readout.h"

#include <QPainter>

namespace cutline {

namespace {

constexpr double kCoarseRadius = 3.5;
constexpr double kLeaderEnd = 4;  // pixels before the name

}  // namespace

void paintCumulativeGrid(QPainter& painter, const CumulativeLayout& layout, const Theme& theme) {
    const QRectF& plot = layout.frame.plot;
    for (const CalendarTick& tick : layout.ticks) {
        painter.setPen(QPen(tick.isStrong ? theme.strongLine : theme.line, 1));
        painter.drawLine(QPointF(tick.x, plot.top()), QPointF(tick.x, plot.bottom() + 5));
    }
    for (const ValueLine& line : layout.valueLines) {
        painter.setPen(QPen(line.y >= plot.bottom() - 0.5 ? theme.strongLine : theme.line, 1));
        painter.drawLine(QPointF(plot.left(), line.y), QPointF(plot.right(), line.y));
    }
}

void CumulativePainting::paint(const PointedOutLines& pointedOut) {
    const auto isStrong = [&](std::size_t line) { return line < pointedOut.lines.size() && pointedOut.lines[line]; };
    paintAxes();
    for (std::size_t i = m_table.lines.size(); i-- > 0;) {
        if (isStrong(i)) paintStrong(i);
    }
    for (std::size_t i = m_table.lines.size(); i-- > 0;) paintCoarse(i);
    for (std::size_t i = 0; i < m_table.lines.size(); ++i) paintLabel(i, isStrong(i));
    if (pointedOut.readX) paintReadout(m_painter, m_table, m_layout, *pointedOut.readX, m_theme);
}

void CumulativePainting::paintAxes() {
    m_painter.setPen(m_theme.mutedText);
    m_painter.setFont(m_theme.tick);
    for (const ValueLine& line : m_layout.valueLines) {
        m_painter.drawText(line.rect.adjusted(-4, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, line.label);
    }
    const double top = m_layout.frame.plot.bottom() + 5;
    for (const CalendarTick& tick : m_layout.ticks) {
        m_painter.setFont(tick.isStrong ? m_theme.yearTick : m_theme.tick);
        m_painter.setPen(tick.isStrong ? m_theme.text : m_theme.mutedText);
        m_painter.drawText(QRectF(tick.x + kTickLabelOffset, top, tick.labelWidth + 8, 18),
                           static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, tick.label);
    }
}

void CumulativePainting::paintCoarse(std::size_t line) {
    const QPen pen = penOf(m_table, line, m_theme, 1);
    for (const CoarsePoint& point : m_layout.lines[line].path.coarse) {
        QPen lead(pen.color(), 1);
        lead.setDashPattern({2, 3});
        m_painter.setPen(lead);
        m_painter.drawLine(QPointF(point.sinceX, point.at.y()), point.at);
        m_painter.setPen(QPen(pen.color(), 1.6));
        m_painter.setBrush(m_theme.ground);
        m_painter.drawEllipse(point.at, kCoarseRadius, kCoarseRadius);
    }
}

void CumulativePainting::paintStrong(std::size_t line) {
    const auto& points = m_layout.lines[line].path.points;
    m_painter.setPen(penOf(m_table, line, m_theme, kPointedOutWidth));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points.constData(), static_cast<int>(points.size()));
}

void CumulativePainting::paintLabel(std::size_t line, bool isStrong) {
    const LinePlace& place = m_layout.lines[line];
    if (!place.hasLabel) return;
    const EndLabel& label = place.label;
    // From the end of the line to its name, in its colour: what makes the label belong to it.
    const double firstLine = label.nameRect.top() + label.valueRect.height() / 2;
    const double right = m_layout.frame.plot.right();
    const QPen pen = penOf(m_table, line, m_theme, kLineWidth);
    m_painter.setPen(QPen(pen.color(), 1));
    m_painter.setBrush(Qt::NoBrush);
    const double bend = label.nameRect.left() - kLeaderEnd - 5;
    const QList<QPointF> leader{
        {right, label.anchor}, {bend, firstLine}, {label.nameRect.left() - kLeaderEnd, firstLine}};
    m_painter.drawPolyline(leader.constData(), static_cast<int>(leader.size()));
    QFont font = label.name.font;
    if (isStrong) font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    m_painter.setPen(m_table.lines[line].kind == CumulativeLineKind::Other ? m_theme.mutedText : m_theme.text);
    const double height = label.valueRect.height();
    double top = label.nameRect.top();
    const int flags = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine;
    for (const QString& text : label.name.lines) {
        // Left of the column also where the name is written from right to left: the leader ends there.
        m_painter.drawText(QRectF(label.nameRect.left(), top, label.nameRect.width() + 12, height),
                           flags | static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute), text);
        top += height;
    }
    m_painter.setFont(m_theme.number);
    m_painter.setPen(m_theme.mutedText);
    m_painter.drawText(label.valueRect.adjusted(0, 0, 8, 0), flags | static_cast<int>(Qt::AlignLeft), label.value);
}

}  // namespace cutline
