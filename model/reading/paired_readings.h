// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace cutline {

/// Which number of the original each number of a translation stands for, in the order of both: as many as possible say
/// the same or are 10, 100, 1,000 or 10,000 times that, and a broken one may stand for any. None: it is only in the
/// translation. Texts of more than some two thousand numbers each are paired one by one.
[[nodiscard]] std::vector<std::optional<std::size_t>> pairedWithOriginal(const std::vector<FigureReading>& translation,
                                                                         const std::vector<FigureReading>& original);

}  // namespace cutline
