// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event.h"
#include "model/record/link.h"
#include "model/record/organization.h"
#include "model/record/source.h"
#include "model/workbook/edit.h"

#include <functional>
#include <optional>
#include <vector>

namespace cutline {

class Connection;

/// Whole records out of the tables. What the tables cannot hold by their own rules (an unreadable date, an unknown
/// code) is a damaged file, and an error.

[[nodiscard]] Result<std::optional<Organization>> find(Connection& connection, OrganizationId id);
[[nodiscard]] Result<std::optional<Source>> find(Connection& connection, SourceId id);
[[nodiscard]] Result<std::optional<Event>> find(Connection& connection, EventId id);
[[nodiscard]] Result<std::optional<Link>> find(Connection& connection, LinkId id);
[[nodiscard]] Result<std::optional<SavedView>> find(Connection& connection, SavedViewId id);

/// In order of their paths.
[[nodiscard]] Result<std::vector<Organization>> allOrganizations(Connection& connection);
/// In order of URL, publisher, title, date.
[[nodiscard]] Result<std::vector<Source>> allSources(Connection& connection);
/// Calls `visit` with what the last events cite, the newest event first.
[[nodiscard]] Result<void> recentlyCited(Connection& connection, int events,
                                         const std::function<void(EventId, const Source&)>& visit);
/// In order of uid of `from`, code of the kind, uid of `to`.
[[nodiscard]] Result<std::vector<Link>> allLinks(Connection& connection);
/// In order of their names.
[[nodiscard]] Result<std::vector<SavedView>> allSavedViews(Connection& connection);
/// The links that begin or end at an event.
[[nodiscard]] Result<std::vector<Link>> linksOf(Connection& connection, EventId id);
/// Every event in order of uid, until `visit` answers false.
[[nodiscard]] Result<void> visitEvents(Connection& connection, const std::function<bool(const Event&)>& visit);

}  // namespace cutline
