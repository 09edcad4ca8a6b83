// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/totals.h"

#include <vector>

namespace cutline {

/// A query that picks what somebody points at, or the words why no query says so.
using Narrowed = tl::expected<Query, QString>;

/// The query of a selection, narrowed to some of the groups that `totalsBy` (never by a time) cuts it into: what it
/// picks is what they add up. `unwanted` are all the other groups. Where the query names only parts of a company, the
/// narrowed one names no more of it than those.
[[nodiscard]] Narrowed narrowedTo(const Selection& selection, GroupBy by, const std::vector<TotalRow>& wanted,
                                  const std::vector<TotalRow>& unwanted);

}  // namespace cutline
