// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/migrations.h"

#include <QString>

#include <memory>
#include <vector>

namespace cutline {

class Connection;

/// Makes a new workbook file, ready for use. Fails with ErrorKind::File where one is there or none can be made, and
/// then leaves nothing behind. An empty path makes it in memory.
[[nodiscard]] Result<std::unique_ptr<Connection>> createWorkbookFile(const QString& path,
                                                                     const std::vector<Migration>& migrations);

/// Opens a file once it is known to be a workbook and to hold nothing but our own schema. An older one is copied beside
/// itself and upgraded; a newer one, one that cannot be written, or any one when `wantsToWrite` is false, is read-only.
[[nodiscard]] Result<std::unique_ptr<Connection>> openWorkbookFile(const QString& path, bool wantsToWrite,
                                                                   const std::vector<Migration>& migrations);

}  // namespace cutline
