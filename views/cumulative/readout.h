// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cumulative/cumulative_layout.h"

#include <QStringList>

class QPainter;

namespace cutline {

/// The values of all lines at one place of the axis, largest first.
struct Readout {
    struct Row {
        std::size_t line = 0;
        QString name;
        QString value;
        double nameWidth = 0;
        double valueWidth = 0;
    };
    double x = 0;
    QString heading;
    std::vector<Row> rows;
    QString rest;  ///< "and 7 more" where the plot is not high enough
    QRectF rect;
};

/// Beside the place, on the side with more room, within the picture.
[[nodiscard]] Readout readoutAt(const CumulativeTable& table, const CumulativeLayout& layout, double x,
                                const Theme& theme);
void paintReadout(QPainter& painter, const CumulativeTable& table, const CumulativeLayout& layout, double x,
                  const Theme& theme);

}  // namespace cutline
