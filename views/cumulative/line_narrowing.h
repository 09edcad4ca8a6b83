// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/cumulative.h"
#include "views/bars/bar_narrowing.h"

namespace cutline {

/// The query that picks what one line adds up, or all but that; or the words why no query says so.
[[nodiscard]] Narrowed onlyLine(const Selection& selection, const CumulativeTable& table, std::size_t line);
[[nodiscard]] Narrowed allButLine(const Selection& selection, const CumulativeTable& table, std::size_t line);

}  // namespace cutline
