// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QStringView>

namespace cutline {

/// A number as written, with what may stand around it taken off.
struct ReadNumber {
    double value = 0;
    bool isPercent = false;
};

/// Reads one number and nothing else: "9,000", "9 000", "10k", "1.54 million", "13 %", "13 per cent", full-width
/// digits. Broken numbers are never repaired: wrong digit groups ("20,9000", "1,1"), empty groups, something inside
/// ("154.<>"), a decimal without a multiplier or percent sign ("1.500"), leading zeros, two multipliers. The error says
/// which.
[[nodiscard]] Result<ReadNumber> readNumber(QStringView text);

}  // namespace cutline
