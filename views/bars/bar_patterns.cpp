// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_patterns.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

/// Lines that fall to the right, likewise anchored to the page.
void drawFalling(QPainter& painter, const QRectF& rect, double step) {
    const double first = std::ceil((rect.left() - rect.bottom()) / step) * step;
    for (double shift = first; shift < rect.right() - rect.top(); shift += step) {
        const QPointF from(std::max(rect.left(), rect.top() + shift), std::max(rect.top(), rect.left() - shift));
        const QPointF to(std::min(rect.right(), rect.bottom() + shift), std::min(rect.bottom(), rect.right() - shift));
        painter.drawLine(from, to);
    }
}

void drawLevel(QPainter& painter, const QRectF& rect, double step) {
    for (double y = rect.top() + step / 2; y < rect.bottom(); y += step) {
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
}

void drawUpright(QPainter& painter, const QRectF& rect, double step) {
    for (double x = std::ceil(rect.left() / step) * step; x < rect.right(); x += step) {
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

}  // namespace

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

void drawPattern(QPainter& painter, const QRectF& rect, std::size_t series, const QColor& ground) {
    constexpr double kLeastWidth = 3;  // a narrower part is a line itself
    if (series == 0 || rect.width() < kLeastWidth || rect.height() < kLeastWidth) return;
    QColor ink = ground;
    ink.setAlpha(105);
    painter.setPen(QPen(ink, 1));
    switch (series) {
        case 1:
            return drawFalling(painter, rect, 6);
        case 2:
            return drawLevel(painter, rect, 4);
        case 3:
            return drawUpright(painter, rect, 4);
        default:
            drawLevel(painter, rect, 5);
            return drawUpright(painter, rect, 5);
    }
}

}  // namespace cutline
