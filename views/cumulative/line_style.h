// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/cumulative.h"
#include "views/chart/theme.h"

#include <QPen>

namespace cutline {

/// How a line is told from the others: five colours, then the same colours dashed in other ways. "Other" has the colour
/// of what has none, dotted. The direct label at its end says the rest.
[[nodiscard]] QPen penOf(const CumulativeTable& table, std::size_t line, const Theme& theme, double width);

inline constexpr double kLineWidth = 2;
inline constexpr double kPointedOutWidth = 3.4;

}  // namespace cutline
