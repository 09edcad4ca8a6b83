// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/narrowing.h"
#include "views/bars/bar_table.h"

namespace cutline {

/// "Other" is narrowed to only where its list of names is still read by people.
inline constexpr std::size_t kMostNarrowedGroups = 50;

/// What is shown and which bars are meant: everything that narrowing looks at.
struct BarChoice {
    const Selection& selection;
    const BarTable& table;
    std::vector<std::size_t> bars;
};

/// The query of the selection, narrowed to the bars: what it picks is what they add up.
[[nodiscard]] Narrowed onlyThese(const BarChoice& choice);
/// The query of the selection without the bars.
[[nodiscard]] Narrowed allBut(const BarChoice& choice);
/// The divisions of one company as bars, of what is shown of it.
[[nodiscard]] tl::expected<ViewState, QString> openedDivisions(const BarChoice& choice, const ViewState& state);

}  // namespace cutline
