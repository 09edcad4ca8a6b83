// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/editing/completion.h"
#include "model/record/source.h"
#include "model/workbook/workbook.h"

#include <optional>
#include <span>
#include <vector>

namespace cutline {

/// What was entered before, out of the workbook itself: what completion learns from. Entries are as old as their ids
/// say, because ids are given out in order and never again.

/// Every organization by its path, found by its other names and its ticker too; weighed by the events of it. One pass
/// over all events.
[[nodiscard]] std::vector<KnownWords> knownOrganizations(const Dataset& dataset);

/// The divisions below an organization by their path from there; weighed by the events and figures of them.
[[nodiscard]] std::vector<KnownWords> knownDivisions(const Dataset& dataset, OrganizationIndex organization);

/// The sources of the last entries, each once, weighed by its uses.
struct KnownSource {
    Source source;
    double weight = 0;
    int uses = 0;
};
/// `cited`: the newest first, as Workbook::recentlyCited gives them.
[[nodiscard]] std::vector<KnownSource> knownSources(std::span<const CitedSource> cited);
[[nodiscard]] std::vector<KnownWords> knownPublishers(std::span<const KnownSource> sources);

/// The event of an organization, or of one below it, that was entered last.
[[nodiscard]] std::optional<EventIndex> lastEntered(const Dataset& dataset, OrganizationIndex organization);

}  // namespace cutline
