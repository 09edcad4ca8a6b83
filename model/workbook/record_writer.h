// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/edit.h"

namespace cutline {

class Connection;

/// Whole records into the tables. The rules have been looked at before; what the schema refuses is an error all the
/// same. `insert` takes the record's id, `replace` expects it to be there.

[[nodiscard]] Result<void> insert(Connection& connection, const Organization& organization);
[[nodiscard]] Result<void> insert(Connection& connection, const Source& source);
[[nodiscard]] Result<void> insert(Connection& connection, const Event& event);
[[nodiscard]] Result<void> insert(Connection& connection, const Link& link);
[[nodiscard]] Result<void> insert(Connection& connection, const SavedView& view);

[[nodiscard]] Result<void> replace(Connection& connection, const Organization& organization);
[[nodiscard]] Result<void> replace(Connection& connection, const Source& source);
[[nodiscard]] Result<void> replace(Connection& connection, const Event& event);
[[nodiscard]] Result<void> replace(Connection& connection, const SavedView& view);

[[nodiscard]] Result<void> erase(Connection& connection, OrganizationId id);
[[nodiscard]] Result<void> erase(Connection& connection, SourceId id);
[[nodiscard]] Result<void> erase(Connection& connection, EventId id);
[[nodiscard]] Result<void> erase(Connection& connection, LinkId id);
[[nodiscard]] Result<void> erase(Connection& connection, SavedViewId id);

}  // namespace cutline
