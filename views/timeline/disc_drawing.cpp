// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/disc_drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace cutline {

namespace {

constexpr qsizetype kMostSprites = 4000;
constexpr double kSmallestHatched = 6;  // radius; lines in a smaller one are a blur: it is a ring instead
constexpr double kHatchDistance = 4.2;

quint64 keyOf(const Disc& disc) {
    // A quarter of a pixel apart looks the same.
    const auto radius = static_cast<quint64>(std::lround(disc.radius * 4));
    return (static_cast<quint64>(disc.kind) << 62) | (static_cast<quint64>(disc.style) << 60) | radius;
}

}  // namespace

void DiscDrawing::setTheme(const Theme* theme) {
    m_theme = theme;
    m_sprites.clear();
    m_words.clear();
}

void DiscDrawing::drawDisc(QPainter& painter, const Disc& disc, double centre) {
    if (disc.kind == DiscKind::Unknown) return drawBadge(painter, disc, centre);
    const QPointF at(disc.x, centre);
    if (m_way == Way::Shapes) return drawShape(painter, disc, at);
    const double side = 2 * disc.radius + 4;
    blit(painter, keyOf(disc), at, {side, side},
         [&](QPainter& sprite, QPointF middle) { drawShape(sprite, disc, middle); });
}

void DiscDrawing::drawShape(QPainter& painter, const Disc& disc, QPointF centre) const {
    if (disc.kind == DiscKind::Counted) return drawCounted(painter, disc, centre);
    QPen pen(m_theme->series[0], 1.25);
    pen.setDashPattern({2.2, 2.0});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, disc.radius - 0.6, disc.radius - 0.6);
}

void DiscDrawing::drawCounted(QPainter& painter, const Disc& disc, QPointF centre) const {
    const bool isRing = disc.style == DiscStyle::Reported && disc.radius < kSmallestHatched;
    if (disc.style == DiscStyle::Withdrawn || isRing) {
        const double width = isRing ? std::min(1.6, disc.radius / 2) : 1.4;
        painter.setPen(QPen(m_theme->series[0], width));
        painter.setBrush(m_theme->ground);
        painter.drawEllipse(centre, disc.radius - width / 2, disc.radius - width / 2);
        if (isRing) return;
        const QPointF half = QPointF(1, -1) * (disc.radius / std::sqrt(2.0) + 1.5);
        painter.drawLine(centre - half, centre + half);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->series[0]);
    painter.drawEllipse(centre, disc.radius, disc.radius);
    if (disc.style == DiscStyle::Reported) drawHatching(painter, centre, disc.radius);
}

/// Chords instead of lines that are clipped: SVG files would not have the clip.
void DiscDrawing::drawHatching(QPainter& painter, QPointF centre, double radius) const {
    painter.setPen(QPen(m_theme->ground, 1.1, Qt::SolidLine, Qt::FlatCap));
    const QPointF along = QPointF(1, -1) / std::sqrt(2.0);
    const QPointF across = QPointF(1, 1) / std::sqrt(2.0);
    const double inner = radius - 1.2;
    const int lines = static_cast<int>(inner / kHatchDistance);
    for (int i = -lines; i <= lines; ++i) {
        const double distance = i * kHatchDistance;
        const QPointF half = along * std::sqrt(inner * inner - distance * distance);
        const QPointF middle = centre + across * distance;
        painter.drawLine(middle - half, middle + half);
    }
}

void DiscDrawing::drawSpan(QPainter& painter, const QRectF& span) const {
    QColor soft = m_theme->series[0];
    soft.setAlpha(34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawRoundedRect(span, 3, 3);
}

void DiscDrawing::drawGhost(QPainter& painter, const Disc& disc, double centre) {
    const QPointF at(disc.x, centre);
    if (m_way == Way::Shapes) return drawRing(painter, at, disc.radius);
    const quint64 key = (quint64{2} << 62) | (quint64{3} << 60) | static_cast<quint64>(std::lround(disc.radius * 4));
    const double side = 2 * disc.radius + 6;
    blit(painter, key, at, {side, side},
         [&](QPainter& sprite, QPointF middle) { drawRing(sprite, middle, disc.radius); });
}

/// Dots on a rim of ground: also seen where a disc of then is larger.
void DiscDrawing::drawRing(QPainter& painter, QPointF centre, double radius) const {
    const double drawn = std::max(radius, 4.0) - 0.6;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme->ground, 2.6));
    painter.drawEllipse(centre, drawn, drawn);
    QPen pen(m_theme->mutedText, 1.3, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.2, 1.6});
    painter.setPen(pen);
    painter.drawEllipse(centre, drawn, drawn);
}

void DiscDrawing::drawBadge(QPainter& painter, const Disc& disc, double centre) {
    const QRectF rect = disc.badgeRect(centre);
    const QString text = unknownText(disc.sum.unknown);
    if (m_way == Way::Shapes) return drawPill(painter, rect, text);
    const quint64 key = (quint64{3} << 62) | disc.sum.unknown;
    blit(painter, key, rect.center(), rect.size() + QSizeF(4, 4), [&](QPainter& sprite, QPointF middle) {
        drawPill(sprite, QRectF(middle - QPointF(rect.width(), rect.height()) / 2, rect.size()), text);
    });
}

void DiscDrawing::drawPill(QPainter& painter, const QRectF& rect, const QString& text) const {
    painter.setPen(QPen(m_theme->mutedText, 1.1));
    painter.setBrush(m_theme->ground);
    const QRectF inner = rect.adjusted(0.7, 0.7, -0.7, -0.7);
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    painter.setFont(face(9, QFont::DemiBold));
    painter.setPen(m_theme->mutedText);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void DiscDrawing::drawText(QPainter& painter, const Disc& disc, const QRectF& room) const {
    const bool isHollow = disc.style == DiscStyle::Withdrawn;
    QColor colour = m_theme->text;
    if (disc.isLabelInside) {
        if (!isHollow) colour = readableOn(m_theme->series[0], *m_theme);
        if (disc.style != DiscStyle::Plain) {
            // No line goes through a number.
            const double height = QFontMetricsF(m_theme->discText).capHeight() + 5;
            const QRectF clear(room.left() + 2.5, room.center().y() - height / 2, room.width() - 5, height);
            painter.setPen(Qt::NoPen);
            painter.setBrush(isHollow ? m_theme->ground : m_theme->series[0]);
            painter.drawRoundedRect(clear, 3, 3);
        }
    }
    painter.setFont(disc.isLabelInside ? m_theme->discText : m_theme->label);
    painter.setPen(colour);
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, disc.label);
}

void DiscDrawing::drawLabel(QPainter& painter, const Disc& disc) {
    const QRectF room = disc.labelRect.adjusted(-4, -2, 4, 2);
    if (m_way == Way::Shapes) return drawText(painter, disc, room);
    const QString key =
        disc.isLabelInside ? QString(disc.label + QChar(u'a' + static_cast<int>(disc.style))) : disc.label;
    auto found = m_words.find(key);
    if (found == m_words.end()) {
        if (m_words.size() > kMostSprites) m_words.clear();
        const double ratio = painter.device()->devicePixelRatioF();
        const QSize size = room.size().toSize();
        QPixmap sprite(size * ratio);
        sprite.setDevicePixelRatio(ratio);
        sprite.fill(Qt::transparent);
        QPainter onSprite(&sprite);
        onSprite.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        drawText(onSprite, disc, QRectF(QPointF(), size));
        onSprite.end();
        found = m_words.insert(key, sprite);
    }
    const QSizeF drawn = found->deviceIndependentSize();
    painter.drawPixmap(room.center() - QPointF(drawn.width(), drawn.height()) / 2, *found);
}

void DiscDrawing::drawFlag(QPainter& painter, QPointF foot, bool isSeveral) {
    if (m_way == Way::Shapes) return drawFlagShape(painter, foot, isSeveral);
    constexpr QPointF kMiddle(4, -4);  // of the flag, from its foot
    const quint64 key = (quint64{1} << 62) | (isSeveral ? 1 : 0);
    blit(painter, key, foot + kMiddle, {12, 12},
         [&](QPainter& sprite, QPointF middle) { drawFlagShape(sprite, middle - kMiddle, isSeveral); });
}

void DiscDrawing::drawFlagShape(QPainter& painter, QPointF foot, bool isSeveral) const {
    const QPointF top = foot - QPointF(0, 8);
    QPainterPath cloth(top);
    for (const QPointF& corner : {QPointF(6, 0), QPointF(4.4, 2.3), QPointF(6, 4.6), QPointF(0, 4.6)}) {
        cloth.lineTo(top + corner);
    }
    cloth.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->accent);
    painter.drawRect(QRectF(foot.x() - 0.9, foot.y() - 8, 1.1, 8));
    painter.drawPath(cloth);
    if (!isSeveral) return;
    painter.setPen(QPen(m_theme->accent, 1));
    painter.drawLine(foot + QPointF(7.6, -7.4), foot + QPointF(7.6, -3.6));
}

void DiscDrawing::drawBounds(QPainter& painter, const Disc& disc, double centre) const {
    if (disc.highRadius <= 0) return;
    const auto draw = [&](double from, double to, const QColor& color) {
        painter.setPen(QPen(color, 1));
        painter.drawLine(QPointF(disc.x, centre + from), QPointF(disc.x, centre + to));
        painter.drawLine(QPointF(disc.x - 2.5, centre + to), QPointF(disc.x + 2.5, centre + to));
    };
    // Below the centre, where no badge and no text inside the disc is.
    if (disc.lowRadius < disc.radius - 1) draw(disc.radius, disc.lowRadius, m_theme->ground);
    if (disc.highRadius > disc.radius + 1) draw(disc.radius, disc.highRadius, m_theme->mutedText);
}

void DiscDrawing::blit(QPainter& painter, quint64 key, QPointF centre, QSizeF size,
                       const std::function<void(QPainter&, QPointF)>& draw) {
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_spriteRatio || m_sprites.size() > kMostSprites) {
        m_sprites.clear();
        m_words.clear();
    }
    m_spriteRatio = ratio;
    auto found = m_sprites.find(key);
    if (found == m_sprites.end()) {
        const QSize whole(static_cast<int>(std::ceil(size.width())) | 1,
                          static_cast<int>(std::ceil(size.height())) | 1);
        QPixmap sprite(whole * ratio);
        sprite.setDevicePixelRatio(ratio);
        sprite.fill(Qt::transparent);
        QPainter onSprite(&sprite);
        onSprite.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        draw(onSprite, QPointF(whole.width(), whole.height()) / 2);
        onSprite.end();
        found = m_sprites.insert(key, sprite);
    }
    const QSizeF drawn = found->deviceIndependentSize();
    painter.drawPixmap(centre - QPointF(drawn.width(), drawn.height()) / 2, *found);
}

}  // namespace cutline
