// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event.h"

namespace cutline {

/// What an event says of itself as a whole, in a table that has one row for it; null where it says nothing.
[[nodiscard]] const Figure* preferredFigure(const Event& event, Measure measure);

}  // namespace cutline
