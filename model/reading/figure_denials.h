// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/text_span.h"

namespace cutline {

/// Whether a sentence says that the cut of this number did not or will not happen, or was taken back: "will not lay
/// off 5,000", "denied it would cut 14,000", "rehired 300", "rescinded layoffs of 1,100", "Not 30,000 but", "否认".
/// `sentence` is the one around the number.
[[nodiscard]] bool isDenied(QStringView text, const TextSpan& figure, const TextSpan& sentence);

}  // namespace cutline
