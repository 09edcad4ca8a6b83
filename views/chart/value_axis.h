// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace cutline {

/// A line of an upright value axis, with its number left of the plot.
struct ValueLine {
    double y = 0;
    QString label;
    QRectF rect;
};

/// 1, 2 or 5 times a power of ten, so that `largest` needs at most `most` lines; not below `smallest` (whole people).
[[nodiscard]] double niceStep(double largest, int most, double smallest = 1);

/// One way of writing people for all lines of an axis that ends at `domain`: "5k" beside "10k".
[[nodiscard]] QString peopleLabel(double value, double domain);

/// A line for each multiple of `step` from 0 to `domain`, which is at the top of the plot.
[[nodiscard]] std::vector<ValueLine> valueLines(const QRectF& plot, double domain, double step, const QFont& font,
                                                const std::function<QString(double value)>& label);

}  // namespace cutline
