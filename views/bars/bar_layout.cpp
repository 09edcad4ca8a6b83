// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_layout.h"

#include "views/bars/bar_legend.h"
#include "views/bars/lying_bars.h"
#include "views/bars/upright_bars.h"

#include <algorithm>

namespace cutline {

std::optional<std::size_t> BarLayout::at(QPointF point) const {
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].slot.contains(point)) return i;
    }
    return std::nullopt;
}

BarLayout layOutBars(const BarTable& table, QSizeF size, const Theme& theme) {
    BarLayout layout;
    layout.isUpright = table.isTime();
    layout.legend = legendOf(table, size.width(), theme);
    const double top = heightOf(layout.legend);
    if (layout.isUpright) {
        layOutUpright(layout, table, size, top, theme);
    } else {
        layOutLying(layout, table, size, top, theme);
    }
    return layout;
}

int barsThatFit(double height) {
    constexpr double kLegend = 26;
    return std::max(1, static_cast<int>((height - kLegend - 6) / kLowestBarSlot));
}

double neededHeight(const BarTable& table, double width, const Theme& theme) {
    constexpr double kLeastUpright = 130;
    const double top = heightOf(legendOf(table, width, theme));
    if (table.isTime()) return top + kLeastUpright;
    return top + 6 + kLowestBarSlot * static_cast<double>(table.bars.size());
}

}  // namespace cutline
