// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace cutline {

/// Lines at 45 degrees within a rectangle, for what has no colour of its own. Drawn as lines: SVG has no brush
/// patterns.
void hatch(QPainter& painter, const QRectF& rect, const QColor& color);

/// The fine lines that tell the parts of a stack apart where colours do not: none for the first series, then falling,
/// level, upright and crossed ones. `ground` is the colour behind the chart.
void drawPattern(QPainter& painter, const QRectF& rect, std::size_t series, const QColor& ground);

}  // namespace cutline
