// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QString>

namespace cutline {

/// The one style sheet of the program, with the colours of a theme. Widgets say what they are with the dynamic
/// property "role" (caption, quiet, problem, figure, headline, quote, link, chip, accent, …) and name no colour.
/// Sizes of text are given for a base of 13 pixels, which `textScale` multiplies.
[[nodiscard]] QString styleSheetOf(const Theme& theme, double textScale = 1);

}  // namespace cutline
