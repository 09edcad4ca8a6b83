// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_bounds.h"

namespace cutline {

std::optional<BarBounds> boundsOf(const BarTable& table, const Bar& bar) {
    if (table.measure != BarMeasure::People || table.showsGross || bar.total.events == 0) return std::nullopt;
    const Total& total = bar.total;
    if (total.netLow == total.net && total.netHigh == total.net) return std::nullopt;
    return BarBounds{total.netLow, total.netHigh};
}

}  // namespace cutline
