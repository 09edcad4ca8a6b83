// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/numeral.h"
#include "model/reading/reading.h"

#include <QStringView>

namespace cutline {

/// A number with all that belongs to it: qualifiers, the second number of a range, signs and the noun.
struct NumberExpression {
    FigureReading reading;    ///< without its printed words
    qsizetype next = 0;       ///< where reading goes on
    bool isReported = false;  ///< whether a running text means a quantity by it
};

/// The expression around a number of a folded text. Typed: a person means a figure by it, so that nothing has to be
/// named for it to be people, and "from 8,000 to 10,000" is a range (in a running text it is a change).
[[nodiscard]] NumberExpression expressionAround(QStringView text, const Numeral& number, bool isTyped);

}  // namespace cutline
