// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QStringList>

namespace cutline {

class Transaction;

/// Saved views name organizations by their paths. Where one is called otherwise from now on, or stands elsewhere, the
/// views that name it or something below it follow: they would be refused else. Views that cannot be read stay.
[[nodiscard]] Result<void> followPath(Transaction& transaction, const QStringList& before, const QStringList& after);

}  // namespace cutline
