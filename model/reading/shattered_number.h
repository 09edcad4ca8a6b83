// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/numeral.h"

#include <QStringView>

#include <optional>

namespace cutline {

/// A number that came apart ("11..000", "15 000,00", "1 . 5万", "5:000", "154.1 ten thousand"): several runs of digits
/// that only signs or one blank part, where one of them is broken or nothing but one number can be meant. It has a
/// fault from its first digit to its last and no value, so that none of its pieces is believed. None where the number
/// that begins at `start` of a folded text is whole, or a list, a date, a score, a time. Looks at a bounded number of
/// characters.
[[nodiscard]] std::optional<Numeral> shatteredNumeralAt(QStringView text, qsizetype start, bool isTyped);

}  // namespace cutline
