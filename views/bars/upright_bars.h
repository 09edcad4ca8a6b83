// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_layout.h"

namespace cutline {

/// Lays out bars over time below `top`: value lines on the left, times below, coarse ones apart on the right.
void layOutUpright(BarLayout& layout, const BarTable& table, QSizeF size, double top, const Theme& theme);

}  // namespace cutline
