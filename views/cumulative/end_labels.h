// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/label_layout.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace cutline {

/// The name and the number of a line, right of the plot, as near to its end as the others allow.
struct EndLabel {
    FittedName name;
    QRectF rect;  ///< of name and number
    QRectF nameRect;
    QString value;
    QRectF valueRect;
    double anchor = 0;  ///< y at which the line ends
};

/// A stretch of a column that wants its middle at `center`.
struct WantedStretch {
    double center = 0;
    double length = 0;
};

/// Where stretches begin so that none overlaps another, all stand between `top` and `bottom` and none moves further
/// than it must. They keep their order. Where they are longer than the room they overflow at the bottom.
[[nodiscard]] std::vector<double> spreadOut(const std::vector<WantedStretch>& wanted, double top, double bottom);

}  // namespace cutline
