// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/text_span.h"

#include <vector>

namespace cutline {

/// The sentences of a running text, English or Chinese, in order, without the blanks around them. A full stop after an
/// abbreviation ("Inc.", "U.S.") or in a number ends none; an empty line always does, a line end where the line is too
/// short to have been broken for its length (a headline).
[[nodiscard]] std::vector<TextSpan> sentencesOf(QStringView text);

/// The one that holds `place`, or the last before it; nothing where none begins before it.
[[nodiscard]] const TextSpan* sentenceAt(const std::vector<TextSpan>& sentences, qsizetype place);

}  // namespace cutline
