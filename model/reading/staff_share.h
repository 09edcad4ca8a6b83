// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/text_span.h"

namespace cutline {

/// Whether a percentage at this place is a share of the staff, by the words beside it: "13% of its global workforce",
/// "10% of the roughly 2,000 who", "cut its workforce by about 13%", "占员工总数的13%".
[[nodiscard]] bool isShareOfStaff(QStringView text, const TextSpan& figure);

/// Likewise by words that say so only in a sentence about a cut: "26% of the total", "an 11% cut".
[[nodiscard]] bool isLooselyAShare(QStringView text, const TextSpan& figure);

/// Whether a number is what another one is a part of: the 5,570 of "14% of its 5,570 employees".
[[nodiscard]] bool isWholeOfAPart(QStringView text, const TextSpan& figure);

}  // namespace cutline
