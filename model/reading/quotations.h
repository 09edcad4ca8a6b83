// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/text_span.h"

#include <vector>

namespace cutline {

/// What stands between quotation marks, with the marks, in order: “…”, "…", „…“, «…», 「…」, 『…』. The outer one where
/// they are nested. A mark that is never closed within its paragraph, or closes nothing, quotes nothing.
[[nodiscard]] std::vector<TextSpan> quotationsIn(QStringView text);

}  // namespace cutline
