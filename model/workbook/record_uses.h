// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event.h"
#include "model/record/organization.h"
#include "model/record/source.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace cutline {

class Connection;

/// Which records use which: what an edit of an organization or a source touches.

/// The divisions right below it, by name.
[[nodiscard]] Result<std::vector<OrganizationId>> divisionsOf(Connection& connection, OrganizationId id);
/// The events that are its own, or have a figure of it; by id.
[[nodiscard]] Result<std::vector<EventId>> eventsNaming(Connection& connection, OrganizationId id);
[[nodiscard]] Result<std::vector<EventId>> eventsCiting(Connection& connection, SourceId id);
/// A source with the same publisher, title, URL and date; the first of several.
[[nodiscard]] Result<std::optional<SourceId>> sourceLike(Connection& connection, const Source& source);
/// How many events cite each source; sources that nothing cites are left out.
[[nodiscard]] Result<std::unordered_map<SourceId, qint64>> citingEventCounts(Connection& connection);

}  // namespace cutline
