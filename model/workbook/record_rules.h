// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/edit.h"

namespace cutline {

class Connection;
class OrganizationTree;

/// The rules that need more than one row to look at, or deserve better words than the schema has. Each fails with
/// ErrorKind::Data and says which record breaks the rule.

[[nodiscard]] Result<void> checkOrganization(OrganizationTree& tree, const Organization& organization);
/// A division that moves must not leave the events behind that have figures of it.
[[nodiscard]] Result<void> checkMove(Connection& connection, OrganizationTree& tree, const Organization& organization);
[[nodiscard]] Result<void> checkUnused(Connection& connection, OrganizationId id, const QString& name);
[[nodiscard]] Result<void> checkSource(const Source& source);
[[nodiscard]] Result<void> checkUnused(Connection& connection, SourceId id);
/// All but the uid and the sources cited. `tree` answers for the organizations.
[[nodiscard]] Result<void> checkEvent(OrganizationTree& tree, const Event& event);
[[nodiscard]] Result<void> checkUid(Connection& connection, const Event& event);
[[nodiscard]] Result<void> checkLink(Connection& connection, const Link& link);
[[nodiscard]] Result<void> checkSavedView(Connection& connection, const SavedView& view);

/// "Amazon, 2023-01-04", for messages.
[[nodiscard]] QString eventLabel(Connection& connection, EventId id);

}  // namespace cutline
