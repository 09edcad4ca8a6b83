// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_layout.h"

namespace cutline {

/// The names of the colours, and of the outlines of what is known today, on as many rows as they need. Names are cut
/// only where one is wider than the picture.
[[nodiscard]] std::vector<LegendEntry> legendOf(const BarTable& table, double width, const Theme& theme);
/// What a legend takes at the top of a picture; a little room also where there is none.
[[nodiscard]] double heightOf(const std::vector<LegendEntry>& legend);

}  // namespace cutline
