// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace cutline {

/// A line of a key sheet: the keys as they are written on them, and what they do.
struct BarKey {
    QString keys;
    QString words;
};

/// What the keyboard does while the bars have the focus.
[[nodiscard]] std::vector<BarKey> barKeys();

}  // namespace cutline
