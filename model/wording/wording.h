// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/counting/totals.h"
#include "model/wording/value_words.h"

#include <QString>

namespace cutline {

/// What was asked and counted as people read it; single values are in value_words.h.

[[nodiscard]] QString groupWords(GroupBy by);  ///< "company"
/// "27,000 net of 37,000 announced · 1 without a number"; estimates and percentages are named where there are any.
[[nodiscard]] QString totalWords(const Total& total);
/// What a query asks for in plain words, for titles: "Amazon, November 2022 to March 2023"; empty where it asks
/// nothing.
[[nodiscard]] QString queryWords(const Query& query);

}  // namespace cutline
