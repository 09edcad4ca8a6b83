// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/numeral.h"
#include "model/reading/reading.h"

#include <QStringView>

#include <vector>

namespace cutline {

/// How a broken number may be understood, the likeliest first, at most four: what a translation, another language's
/// conventions or a slip of the hand make of a sound one. `text` is folded; the qualifier is that of the sentence.
/// Empty where nothing can be said.
[[nodiscard]] std::vector<Candidate> repairsOf(QStringView text, const Numeral& broken, Qualifier qualifier);

/// A date where a count belongs: the number or the range that a spreadsheet turned into it. `date` is folded.
[[nodiscard]] std::vector<Candidate> countsBehindDate(QStringView date);

}  // namespace cutline
