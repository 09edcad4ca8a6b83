// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/rows.h"

#include <vector>

namespace cutline {

class Connection;

/// Workbook::readRows and readRowsOf, within a transaction of reading. `canShare`: other connections see what this one
/// sees, so that threads may help.
[[nodiscard]] Result<void> readAllRows(Connection& connection, const std::vector<RowSink*>& sinks, bool canShare);
[[nodiscard]] Result<void> readSomeRows(Connection& connection, RowSink& sink, const std::vector<EventId>& events);

}  // namespace cutline
