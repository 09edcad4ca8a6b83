// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_table.h"

#include <optional>

namespace cutline {

/// Between what a bar lies, in people.
struct BarBounds {
    qint64 low = 0;
    std::optional<qint64> high;  ///< none: open above
};

/// Only of net people: announced numbers are summed at their best value, and a percentage has a base that is no more
/// exact. None where the bounds are the value.
[[nodiscard]] std::optional<BarBounds> boundsOf(const BarTable& table, const Bar& bar);

}  // namespace cutline
