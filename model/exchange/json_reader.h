// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_summary.h"
#include "model/record/error.h"
#include "model/workbook/workbook.h"

#include <QByteArray>

namespace cutline {

/// Takes the content of our JSON (DESIGN section 6) into a workbook, all or nothing. Events whose uid is already there
/// are duplicates and left alone. `name` is the file's name for messages and the record of the import. Fails with
/// ErrorKind::Data (what, and where in the file) on content that breaks a rule.
[[nodiscard]] Result<ImportSummary> importJson(Workbook& workbook, const QByteArray& json, const QString& name);

}  // namespace cutline
