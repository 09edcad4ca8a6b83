// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_painter.h"

#include "views/bars/bar_patterns.h"

#include <QPainter>

#include <algorithm>

namespace cutline {

namespace {

QRectF inside(const QRectF& rect, double margin) { return rect.adjusted(margin, margin, -margin, -margin); }

QPen ghostPen(const QColor& color) {
    QPen pen(color, 1.2);
    pen.setDashPattern({3, 2});
    return pen;
}

}  // namespace

BarPainter::BarPainter(QPainter& painter, const BarTable& table, const BarLayout& layout, const Theme& theme,
                       const BarHighlights& highlights)
    : m_painter(painter), m_table(table), m_layout(layout), m_theme(theme), m_highlights(highlights) {
    painter.setClipping(false);
}

QColor BarPainter::colorOf(const BarTable& table, const Theme& theme, std::size_t series) {
    const bool isRest = table.lastSeriesIsRest && series + 1 == static_cast<std::size_t>(table.series.size());
    return isRest ? theme.rest : theme.series[std::min(series, theme.series.size() - 1)];
}

bool BarPainter::isRest(std::size_t series) const {
    return m_table.lastSeriesIsRest && series + 1 == static_cast<std::size_t>(m_table.series.size());
}

void BarPainter::paintGround() {
    for (const std::size_t bar : m_highlights.marked) {
        m_painter.fillRect(m_layout.bars[bar].slot.adjusted(2, 0, -2, 0), m_theme.accentSoft);
    }
    m_painter.setPen(QPen(m_theme.line, 1));
    for (const ValueLine& line : m_layout.lines) {
        m_painter.drawLine(QPointF(m_layout.plot.left(), line.y), QPointF(m_layout.plot.right(), line.y));
    }
}

void BarPainter::paintMarks() {
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (std::size_t i = 0; i < m_layout.bars.size(); ++i) paintBar(i);
    paintAxis();
    for (std::size_t i = 0; i < m_layout.bars.size(); ++i) {
        paintName(i);
        paintValue(m_table.bars[i], m_layout.bars[i]);
    }
    paintLegend();
}

void BarPainter::paintBar(std::size_t index) {
    const Bar& bar = m_table.bars[index];
    const BarPlace& place = m_layout.bars[index];
    if (bar.kind == BarKind::Coarse) hatch(m_painter, place.rect, m_theme.ground);
    if (bar.kind == BarKind::Plain && m_table.series.size() > 1) paintPatterns(bar, place);
    paintPartLabels(place);
    if (place.isBroken) paintBreak(place);
    if (place.ghost) paintGhost(place);
    if (place.whisker) paintWhisker(place);
    paintOutlines(index);
}

void BarPainter::paintPatterns(const Bar& bar, const BarPlace& place) {
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        if (bar.parts[i] <= 0) continue;
        if (isRest(i)) {
            hatch(m_painter, inside(place.parts[i], 0.5), m_theme.ground);
        } else {
            drawPattern(m_painter, inside(place.parts[i], 1), i, m_theme.ground);
        }
    }
}

void BarPainter::paintPartLabels(const BarPlace& place) {
    m_painter.setFont(m_theme.discText);
    for (const PartLabel& label : place.partLabels) {
        const QColor fill = colorOf(m_table, m_theme, label.part);
        // The pattern must not run through the letters.
        const double width = QFontMetricsF(m_theme.discText).horizontalAdvance(label.text) + 6;
        QRectF plate(0, 0, width, label.rect.height() - 2);
        plate.moveCenter(label.rect.center());
        m_painter.fillRect(plate, fill);
        m_painter.setPen(readableOn(fill, m_theme));
        m_painter.drawText(plate, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, label.text);
    }
}

/// Two slanted cuts say that the bar goes on.
void BarPainter::paintBreak(const BarPlace& place) {
    m_painter.setPen(QPen(m_theme.ground, 2.5));
    for (const double at : {18.0, 25.0}) {
        m_painter.drawLine(QPointF(place.rect.right() - at + 4, place.rect.top() - 1),
                           QPointF(place.rect.right() - at - 4, place.rect.bottom() + 1));
    }
}

/// What is known today: an outline that goes on behind the bar, or a line across it where it is less.
void BarPainter::paintGhost(const BarPlace& place) {
    const QRectF ghost = inside(*place.ghost, 0.6);
    const bool isShorter =
        m_layout.isUpright ? place.ghost->height() < place.rect.height() : place.ghost->width() < place.rect.width();
    m_painter.setBrush(Qt::NoBrush);
    if (!isShorter) {
        m_painter.setPen(ghostPen(m_theme.mutedText));
        m_painter.drawRect(ghost);
        return;
    }
    const QLineF end = m_layout.isUpright ? QLineF(place.ghost->topLeft(), place.ghost->topRight())
                                          : QLineF(place.ghost->topRight(), place.ghost->bottomRight());
    m_painter.setPen(QPen(m_theme.ground, 3));
    m_painter.drawLine(end);
    m_painter.setPen(ghostPen(m_theme.text));
    m_painter.drawLine(end);
}

/// Drawn twice, so that it reads on the bar as well as beside it.
void BarPainter::paintWhisker(const BarPlace& place) {
    const Whisker& whisker = *place.whisker;
    const double half = std::clamp((m_layout.isUpright ? place.rect.width() : place.rect.height()) / 4, 1.5, 4.0);
    const QPointF along = m_layout.isUpright ? QPointF(0, -1) : QPointF(1, 0);
    const QPointF across = m_layout.isUpright ? QPointF(half, 0) : QPointF(0, half);
    const QPointF low = whisker.line.p1();
    const QPointF high = whisker.line.p2();
    for (const QPen& pen : {QPen(m_theme.ground, 3.4, Qt::SolidLine, Qt::RoundCap), QPen(m_theme.text, 1.3)}) {
        m_painter.setPen(pen);
        m_painter.drawLine(low, high);
        m_painter.drawLine(low - across, low + across);
        if (whisker.isOpen) {
            m_painter.drawLine(high, high - along * 4 - across);
            m_painter.drawLine(high, high - along * 4 + across);
        } else {
            m_painter.drawLine(high - across, high + across);
        }
    }
}

void BarPainter::paintOutlines(std::size_t index) {
    const BarPlace& place = m_layout.bars[index];
    m_painter.setBrush(Qt::NoBrush);
    if (m_highlights.pointed == index && m_table.bars[index].value > 0) {
        m_painter.setPen(QPen(m_theme.text, 1.2));
        m_painter.drawRect(inside(place.rect, 0.5));
    }
    if (m_highlights.hasFocus && m_highlights.current == index) {
        m_painter.setPen(QPen(m_theme.accent, 2));
        m_painter.drawRoundedRect(place.slot.adjusted(m_layout.isUpright ? -1 : 3, 1, m_layout.isUpright ? 1 : -3, -1),
                                  3, 3);
    }
}

void BarPainter::paintAxis() {
    m_painter.setFont(m_theme.tick);
    m_painter.setPen(m_theme.mutedText);
    for (const ValueLine& line : m_layout.lines) {
        m_painter.drawText(line.rect.adjusted(-4, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, line.label);
    }
    if (m_layout.coarseNote.isEmpty()) return;
    m_painter.drawText(m_layout.coarseNoteRect, Qt::AlignLeft | Qt::AlignVCenter, m_layout.coarseNote);
}

void BarPainter::paintName(std::size_t index) {
    const BarPlace& place = m_layout.bars[index];
    if (place.name.lines.isEmpty()) return;
    QFont font = place.name.font;
    const bool isBold = m_highlights.selected == index && !m_layout.isUpright;
    if (isBold) font.setWeight(QFont::DemiBold);
    const bool isQuiet = m_layout.isUpright ? !place.isNameStrong : m_table.bars[index].kind != BarKind::Plain;
    m_painter.setFont(font);
    m_painter.setPen(isQuiet ? m_theme.mutedText : m_theme.text);
    const double height = place.nameRect.height() / static_cast<double>(place.name.lines.size());
    // Bold letters need a little more than was measured.
    QRectF line(place.nameRect.left() - 16, place.nameRect.top(), place.nameRect.width() + 16, height);
    if (m_layout.isUpright) line.setRight(line.right() + 16);
    const Qt::Alignment side = Qt::AlignVCenter | (m_layout.isUpright ? Qt::AlignHCenter : Qt::AlignRight);
    for (const QString& text : place.name.lines) {
        m_painter.drawText(line, static_cast<int>(side) | Qt::TextSingleLine, text);
        line.translate(0, height);
    }
}

void BarPainter::paintValue(const Bar& bar, const BarPlace& place) {
    if (place.value.isEmpty()) return;
    const bool isQuiet = bar.value == 0 || bar.kind == BarKind::NoReading;
    const int flags = static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine;
    m_painter.setFont(m_layout.isUpright ? m_theme.label : m_theme.number);
    m_painter.setPen(isQuiet ? m_theme.mutedText : m_theme.text);
    m_painter.drawText(place.valueRect.adjusted(-4, -2, 4, 2), flags, place.value);
    if (place.today.isEmpty()) return;
    m_painter.setPen(m_theme.mutedText);
    m_painter.drawText(place.todayRect.adjusted(-4, -2, 4, 2), flags, place.today);
}

void BarPainter::paintSwatch(const LegendEntry& entry) {
    if (entry.isGhost) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(ghostPen(m_theme.mutedText));
        m_painter.drawRect(inside(entry.swatch, 0.6));
        return;
    }
    m_painter.fillRect(entry.swatch, colorOf(m_table, m_theme, entry.series));
    if (isRest(entry.series)) {
        hatch(m_painter, entry.swatch, m_theme.ground);
    } else {
        drawPattern(m_painter, inside(entry.swatch, 1), entry.series, m_theme.ground);
    }
}

void BarPainter::paintLegend() {
    m_painter.setFont(m_theme.note);
    for (const LegendEntry& entry : m_layout.legend) {
        paintSwatch(entry);
        m_painter.setPen(m_theme.mutedText);
        m_painter.drawText(entry.rect.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           entry.text);
    }
}

}  // namespace cutline
