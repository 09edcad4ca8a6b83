// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/arguments.h"
#include "model/counting/query.h"
#include "model/counting/totals.h"

#include <memory>
#include <vector>

namespace cutline {

/// --company, --division, --since … : the options every command that counts understands.
[[nodiscard]] const std::vector<Option>& queryOptions();

/// The query that the options ask for. Names are looked up in the dataset: a company by its name, another name or its
/// ticker, a division by its name or its whole path; companies and divisions together mean those divisions of those
/// companies. A name nobody has is an Error of ErrorKind::Usage that proposes near ones.
[[nodiscard]] Result<Query> queryOf(const Arguments& arguments, const Dataset& dataset);

/// What the query picks from a counted dataset.
[[nodiscard]] Result<std::shared_ptr<const Selection>> pick(const Arguments& arguments,
                                                            std::shared_ptr<const Dataset> dataset);

/// The grouping an option (--by, --stack) names; the Error lists what there is.
[[nodiscard]] Result<GroupBy> groupingOf(QLatin1String option, const QString& value);

}  // namespace cutline
