// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event.h"

#include <QString>

namespace cutline {

class Transaction;

/// The citations of an event whose organization was called `before` and is called `now`: where nothing else is noted,
/// the sources called it as it was called before; what is noted and is its name now needs no note.
[[nodiscard]] Event withCalled(Event event, const QString& before, const QString& now);

/// The same for every event of an organization that has its new name already.
[[nodiscard]] Result<void> keepCalled(Transaction& transaction, OrganizationId organization, const QString& before,
                                      const QString& now);

}  // namespace cutline
