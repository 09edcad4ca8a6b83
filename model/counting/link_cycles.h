// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"

#include <span>
#include <vector>

namespace cutline {

/// Which of these links lie on a cycle: both ends in one strongly connected component, or one end only. All links are
/// taken as arrows of one graph, so hand in one kind at a time. Linear in the number of links, without recursion.
[[nodiscard]] std::vector<bool> onCycles(std::span<const LinkEntry> links);

}  // namespace cutline
