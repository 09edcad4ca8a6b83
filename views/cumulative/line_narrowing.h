// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/cumulative.h"

namespace cutline {

/// A query that picks what one line adds up, or all but that; or the words why no query says so.
using NarrowedLine = tl::expected<Query, QString>;

[[nodiscard]] NarrowedLine onlyLine(const Selection& selection, const CumulativeTable& table, std::size_t line);
[[nodiscard]] NarrowedLine allButLine(const Selection& selection, const CumulativeTable& table, std::size_t line);

}  // namespace cutline
