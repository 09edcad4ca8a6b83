// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_table.h"

namespace cutline {

/// The groups a bar stands for: one, or those it sums.
[[nodiscard]] std::vector<TotalRow> groupsOf(const Bar& bar);
/// Several bars as one.
[[nodiscard]] Bar together(const BarTable& table, const std::vector<std::size_t>& bars);
/// The part of a selection that one bar adds up.
[[nodiscard]] Selection partOf(const Selection& selection, const BarTable& table, const Bar& bar);

/// The bar that an organization falls on (by company, division, industry or country); none where it has none.
[[nodiscard]] std::optional<std::size_t> barOfOrganization(const BarTable& table, const Dataset& dataset,
                                                           OrganizationIndex organization);
[[nodiscard]] std::optional<std::size_t> barOfEvent(const BarTable& table, const Dataset& dataset, EventIndex event);

}  // namespace cutline
