// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/figure.h"

#include <QStringView>

namespace cutline {

/// Reads what a person types for one figure: "9,000", "about 10,000", "8,000-10,000", "more than 400", "up to 50",
/// "13%", "about 5 % of staff", "unknown", "not disclosed". `printed` keeps the words. The error says what is broken
/// about the number ("20,9000": its digit groups are broken) and never guesses. The organization is left for the
/// caller.
[[nodiscard]] Result<Figure> readFigure(QStringView text);

}  // namespace cutline
