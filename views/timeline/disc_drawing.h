// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"
#include "views/timeline/timeline_layout.h"

#include <QHash>
#include <QPixmap>

#include <functional>

class QPainter;

namespace cutline {

/// Draws discs and badges. On the screen each different one is drawn once and then blitted (antialiased drawing costs
/// ten times as much); into files it is drawn as shapes, so that SVG and PDF stay sharp.
class DiscDrawing {
public:
    enum class Way { Blit, Shapes };

    void setTheme(const Theme* theme);
    void setWay(Way way) { m_way = way; }
    /// A coarse date behind its disc.
    void drawSpan(QPainter& painter, const QRectF& span) const;
    /// What counts differently today than on the day that is shown.
    void drawGhost(QPainter& painter, const Disc& disc, double centre);
    void drawDisc(QPainter& painter, const Disc& disc, double centre);
    void drawBadge(QPainter& painter, const Disc& disc, double centre);
    void drawLabel(QPainter& painter, const Disc& disc);
    void drawFlag(QPainter& painter, QPointF foot, bool isSeveral);
    /// Bounds of the figure: a thin upright line from the smaller to the larger radius, with feet.
    void drawBounds(QPainter& painter, const Disc& disc, double centre) const;

private:
    void drawFlagShape(QPainter& painter, QPointF foot, bool isSeveral) const;
    void drawShape(QPainter& painter, const Disc& disc, QPointF centre) const;
    void drawCounted(QPainter& painter, const Disc& disc, QPointF centre) const;
    void drawHatching(QPainter& painter, QPointF centre, double radius) const;
    void drawRing(QPainter& painter, QPointF centre, double radius) const;
    void drawText(QPainter& painter, const Disc& disc, const QRectF& room) const;
    void drawPill(QPainter& painter, const QRectF& rect, const QString& text) const;
    void blit(QPainter& painter, quint64 key, QPointF centre, QSizeF size,
              const std::function<void(QPainter&, QPointF)>& draw);

    const Theme* m_theme = nullptr;
    Way m_way = Way::Blit;
    QHash<quint64, QPixmap> m_sprites;
    QHash<QString, QPixmap> m_words;  ///< numbers on discs: they repeat, and shaping text is slow
    double m_spriteRatio = 1;
};

}  // namespace cutline
