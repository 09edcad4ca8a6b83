// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/browse/browser.h"

#include <optional>

namespace cutline {

/// Where the selected event stands among the picked ones, counted from 0; none where it is not among them.
[[nodiscard]] std::optional<std::size_t> placeOfSelected(const Browser& browser);

/// Selects the event `step` places further by day (-1: the one before). Starts at the near end where nothing is
/// selected, and stays where there is no further one.
void selectNeighbour(Browser& browser, int step);

}  // namespace cutline
