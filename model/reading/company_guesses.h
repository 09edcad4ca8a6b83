// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/text_span.h"

#include <vector>

namespace cutline {

/// Names that look like companies: "Foo Inc.", "parent company Foo", "Foo said it will lay off", "某某科技宣布裁员". In
/// order; may overlap names that are known.
[[nodiscard]] std::vector<TextSpan> companyGuessesIn(QStringView text);

/// Whether a word, although it begins with a capital, is no name: "The", "January", "Workers".
[[nodiscard]] bool isOrdinaryWord(QStringView word);

}  // namespace cutline
