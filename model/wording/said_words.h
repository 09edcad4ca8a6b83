// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/record/figure.h"

#include <QString>

#include <optional>

namespace cutline {

/// The figure that says what the picked part of an event said, as it was said: its own, or that of the one division the
/// query asks for. Where no single figure says it (a breakdown that was added up, a correction) one is made of the sum.
/// A percentage where no number of people is known; none where nothing was said.
[[nodiscard]] std::optional<Figure> saidFigure(const Selection& selection, EventIndex event);

/// The same in words: "about 9,000", "more than 400", "13 %"; "?" for a layoff without a number, empty for another
/// kind.
[[nodiscard]] QString saidWords(const Selection& selection, EventIndex event);

}  // namespace cutline
