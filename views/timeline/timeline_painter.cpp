// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_painter.h"

#include <QPainter>

#include <algorithm>

namespace cutline {

namespace {

constexpr double kTickBand = 24;

/// Ghosts take no room from labels: where they meet, the label is read.
bool isOverGhost(const TimelineDrawing& drawing, std::size_t row, const QRectF& label) {
    if (row >= drawing.ghosts.size()) return false;
    const double centre = drawing.layout.rows[row].centre;
    const auto& ghosts = drawing.ghosts[row];
    return std::any_of(ghosts.begin(), ghosts.end(), [&](const Disc& ghost) {
        const double radius = std::max(ghost.radius, 5.0);
        return label.intersects(QRectF(ghost.x - radius, centre - radius, 2 * radius, 2 * radius));
    });
}

double flagFoot(const LaneRow& row) { return row.top + 11; }

}  // namespace

std::optional<std::size_t> discOf(const LaneRow& row, const TimelineContent& content, const MarkPlace& place) {
    if (row.lane != place.lane) return std::nullopt;
    const LaneTrack& track = content.track(row.lane);
    for (std::size_t i = 0; i < row.discs.size(); ++i) {
        const Disc& disc = row.discs[i];
        if (track.mark(disc.first) <= place.mark && place.mark <= track.mark(disc.last - 1)) return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> flagOf(const LaneRow& row, const TimelineContent& content, const MarkPlace& place) {
    if (row.lane != place.lane) return std::nullopt;
    const LaneTrack& track = content.track(row.lane);
    for (std::size_t i = 0; i < row.flags.size(); ++i) {
        const FlagMark& flag = row.flags[i];
        if (track.flagMark(flag.first) <= place.mark && place.mark <= track.flagMark(flag.last - 1)) return i;
    }
    return std::nullopt;
}

void TimelinePainter::setTheme(const Theme* theme) {
    m_theme = theme;
    m_discs.setTheme(theme);
}

void TimelinePainter::paint(QPainter& painter, const TimelineDrawing& drawing) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintGrid(painter, drawing);
    paintRange(painter, drawing);
    for (const LaneRow& row : drawing.layout.rows) paintSpans(painter, row);
    for (std::size_t i = 0; i < drawing.layout.rows.size(); ++i) paintRow(painter, drawing, i);
    paintMargins(painter, drawing);
    paintPointedLanes(painter, drawing);
    drawNames(painter, *drawing.content, drawing.names, *m_theme);
    paintTickLabels(painter, drawing);
}

void TimelinePainter::paintGrid(QPainter& painter, const TimelineDrawing& drawing) const {
    const QRectF& plot = drawing.frame.plot;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const CalendarTick& tick : drawing.ticks) {
        painter.setPen(QPen(tick.isStrong ? m_theme->strongLine : m_theme->line, 1));
        painter.drawLine(QPointF(tick.x, plot.top()), QPointF(tick.x, plot.bottom() + (tick.isStrong ? 4 : 0)));
    }
    painter.setPen(QPen(m_theme->line, 1));
    for (const LaneRow& row : drawing.layout.rows) {
        const double bottom = row.top + row.height;
        if (bottom > plot.bottom() + 0.5) continue;
        painter.drawLine(QPointF(drawing.area.left() + 16, bottom), QPointF(plot.right(), bottom));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void TimelinePainter::paintRange(QPainter& painter, const TimelineDrawing& drawing) const {
    if (!drawing.range) return;
    const QRectF& plot = drawing.frame.plot;
    const double left = std::max(plot.left(), drawing.frame.scale.xOf(drawing.range->firstDay));
    const double right = std::min(plot.right(), drawing.frame.scale.xOf(drawing.range->lastDay + 1));
    if (right <= left) return;
    painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), m_theme->accentSoft);
    painter.setPen(QPen(m_theme->accent, 1));
    painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
    painter.drawLine(QPointF(right, plot.top()), QPointF(right, plot.bottom()));
}

void TimelinePainter::paintSpans(QPainter& painter, const LaneRow& row) const {
    for (const SoftSpan& span : row.spans) {
        m_discs.drawSpan(painter, QRectF(span.left + 0.5, row.centre - 5, span.right - span.left - 1, 10));
    }
}

void TimelinePainter::paintRow(QPainter& painter, const TimelineDrawing& drawing, std::size_t index) {
    const LaneRow& row = drawing.layout.rows[index];
    for (const Disc& disc : row.discs) {
        m_discs.drawDisc(painter, disc, row.centre);
        if (disc.highRadius > 0) m_discs.drawBounds(painter, disc, row.centre);
        if (disc.showsBadge(drawing.frame.plot)) m_discs.drawBadge(painter, disc, row.centre);
    }
    if (index < drawing.ghosts.size()) {
        for (const Disc& ghost : drawing.ghosts[index]) m_discs.drawGhost(painter, ghost, row.centre);
    }
    for (const FlagMark& flag : row.flags) {
        m_discs.drawFlag(painter, {flag.x, flagFoot(row)}, flag.last - flag.first > 1);
    }
    for (const Disc& disc : row.discs) {
        if (disc.label.isEmpty()) continue;
        if (!disc.isLabelInside && isOverGhost(drawing, index, disc.labelRect)) {
            painter.fillRect(disc.labelRect, m_theme->ground);
        }
        m_discs.drawLabel(painter, disc);
    }
    paintRings(painter, drawing, row);
}

void TimelinePainter::paintRings(QPainter& painter, const TimelineDrawing& drawing, const LaneRow& row) const {
    const auto ring = [&](const MarkPlace& place, const QPen& pen, double distance) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (const auto index = discOf(row, *drawing.content, place)) {
            const Disc& disc = row.discs[*index];
            const bool isWide = disc.kind == DiscKind::Unknown;
            const double half = isWide ? std::max(disc.radius, disc.badgeWidth / 2) : disc.radius;
            const QRectF around(disc.x - half, row.centre - disc.radius, 2 * half, 2 * disc.radius);
            const double radius = disc.radius + distance;
            painter.drawRoundedRect(around.adjusted(-distance, -distance, distance, distance), radius, radius);
        } else if (const auto flag = flagOf(row, *drawing.content, place)) {
            painter.drawRoundedRect(QRectF(row.flags[*flag].x - 3, flagFoot(row) - 10, 12, 12), 3, 3);
        }
    };
    for (const auto& place : drawing.pointedOut.hovered) ring(place, QPen(m_theme->mutedText, 1.2), 2.5);
    for (const auto& place : drawing.pointedOut.selected) {
        ring(place, QPen(m_theme->selection, 2), 3);
        if (drawing.pointedOut.hasFocus) ring(place, QPen(m_theme->accent, 1.2), 5.5);
    }
}

void TimelinePainter::paintMargins(QPainter& painter, const TimelineDrawing& drawing) const {
    // Covers what sticks out of the plot. Not a clip: SVG files would not have it.
    const QRectF& plot = drawing.frame.plot;
    const QRectF& area = drawing.area;
    const QRectF left(area.left(), area.top(), plot.left() - area.left() - 1, area.height());
    // A badge may reach a little over the right edge, as the labels of ticks do.
    const QRectF right(plot.right() + 9, area.top(), area.right() - plot.right(), area.height());
    const QRectF below(area.left(), plot.bottom() + 5, area.width(), area.bottom() - plot.bottom());
    for (const QRectF& margin : {left, right, below}) painter.fillRect(margin, m_theme->ground);
    painter.fillRect(QRectF(area.left(), plot.bottom() + 1, area.width(), 4), m_theme->ground);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme->line, 1));
    for (const LaneRow& row : drawing.layout.rows) {
        const double bottom = row.top + row.height;
        if (bottom > plot.bottom() + 0.5) continue;
        painter.drawLine(QPointF(area.left() + 16, bottom), QPointF(plot.left(), bottom));
    }
    painter.setPen(QPen(m_theme->strongLine, 1));
    painter.drawLine(QPointF(plot.left(), plot.bottom()), plot.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void TimelinePainter::paintPointedLanes(QPainter& painter, const TimelineDrawing& drawing) const {
    const auto& lanes = drawing.pointedOut.lanes;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->line);
    for (const LaneRow& row : drawing.layout.rows) {
        if (!std::binary_search(lanes.begin(), lanes.end(), row.lane)) continue;
        painter.drawRoundedRect(QRectF(drawing.area.left() + 6, row.top + 4,
                                       drawing.frame.plot.left() - drawing.area.left() - 14, row.height - 8),
                                5, 5);
    }
}

void TimelinePainter::paintTickLabels(QPainter& painter, const TimelineDrawing& drawing) const {
    const double top = drawing.frame.plot.bottom() + 2;
    for (const CalendarTick& tick : drawing.ticks) {
        if (tick.label.isEmpty()) continue;
        painter.setFont(tick.isStrong ? m_theme->yearTick : m_theme->tick);
        painter.setPen(tick.isStrong ? m_theme->text : m_theme->mutedText);
        painter.drawText(QRectF(tick.x + kTickLabelOffset, top, tick.labelWidth + 6, kTickBand - 4),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tick.label);
    }
}

}  // namespace cutline
