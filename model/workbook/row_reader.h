// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/rows.h"

#include <vector>

namespace cutline {

class Connection;

/// Workbook::readRows over all events, and over some.
[[nodiscard]] Result<void> readAllRows(Connection& connection, RowSink& sink);
[[nodiscard]] Result<void> readRowsOf(Connection& connection, RowSink& sink, const std::vector<EventId>& events);

}  // namespace cutline
