// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/key_words.h"

#include <vector>

namespace cutline {

/// The keys of the table of events that stand in no menu bar.
[[nodiscard]] std::vector<KeyWords> tableKeys();

}  // namespace cutline
