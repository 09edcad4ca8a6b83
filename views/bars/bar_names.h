// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_stacks.h"

namespace cutline {

struct NameLimits {
    int top = 0;  ///< groups with a bar of their own; 0: all
    int mostBars = kMostBars;
};

/// Adds a bar for each of the largest groups and one for all others. Percentages: groups without a reading of their
/// workforce stand apart, behind.
void addNames(BarTable& table, const Stacks& stacks, const Selection& selection, NameLimits limits);

[[nodiscard]] Bar barOf(const Stacks& stacks, std::size_t row, const QString& label);

}  // namespace cutline
