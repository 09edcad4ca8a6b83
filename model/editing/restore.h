// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event.h"
#include "model/workbook/edit.h"

namespace cutline {

class Transaction;

// What the journal remembers, made once more: an edit like any other, which can be undone and is a new line of the
// journal. All fail with ErrorKind::Data where the journal cannot be read, or where what came since stands in the way.

/// The event as it was in some version. Organizations and sources that are gone by now come back with it (where another
/// one of the same name or details stands in their place, that one is used). An event that was removed comes back with
/// its links, as far as their other ends exist and the links are still allowed.
[[nodiscard]] Result<void> restoreEvent(Transaction& transaction, const Event& version);
/// A removed event as it was last.
[[nodiscard]] Result<void> restore(Transaction& transaction, EventId id);
/// A removed organization, with those above it that are gone.
[[nodiscard]] Result<void> restore(Transaction& transaction, OrganizationId id);
[[nodiscard]] Result<void> restore(Transaction& transaction, SourceId id);
[[nodiscard]] Result<void> restore(Transaction& transaction, SavedViewId id);

}  // namespace cutline
