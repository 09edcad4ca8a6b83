// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_layout.h"

namespace cutline {

/// Lays out bars of names below `top`: names on the left, numbers behind the bars.
void layOutLying(BarLayout& layout, const BarTable& table, QSizeF size, double top, const Theme& theme);

/// How far a bar reaches, with its whisker and with what is known today; in the unit of the table.
[[nodiscard]] double reachOf(const BarTable& table, const Bar& bar);
[[nodiscard]] bool isOpenAbove(const BarTable& table, const Bar& bar);

}  // namespace cutline
