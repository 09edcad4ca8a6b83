// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/edit.h"
#include "model/workbook/journal_entry.h"

#include <optional>
#include <vector>

namespace cutline {

class Connection;

/// What the journal tells; see Workbook, which hands it out.

[[nodiscard]] Result<std::vector<JournalEntry>> journalOf(Connection& connection, EventId id);
[[nodiscard]] Result<std::vector<JournalEntry>> journalOfLinks(Connection& connection, EventId id);
[[nodiscard]] Result<std::vector<JournalEntry>> journalOfEdit(Connection& connection, qint64 edit, int most);
[[nodiscard]] Result<JournalPage> journalPage(Connection& connection, std::optional<qint64> before,
                                              const QString& filter, int mostEdits, qint64 mostLines);

[[nodiscard]] Result<std::optional<Organization>> lastKnown(Connection& connection, OrganizationId id);
[[nodiscard]] Result<std::optional<Source>> lastKnown(Connection& connection, SourceId id);
[[nodiscard]] Result<std::optional<Event>> lastKnown(Connection& connection, EventId id);
[[nodiscard]] Result<std::optional<SavedView>> lastKnown(Connection& connection, SavedViewId id);

}  // namespace cutline
