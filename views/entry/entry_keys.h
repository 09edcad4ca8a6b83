// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/key_words.h"

#include <vector>

namespace cutline {

/// What the keyboard does while an announcement is typed.
[[nodiscard]] std::vector<KeyWords> entryKeys();

}  // namespace cutline
