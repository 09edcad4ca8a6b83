// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/exchange/export_progress.h"
#include "model/workbook/workbook.h"

#include <QIODevice>
#include <QStringList>

namespace cutline {

/// The picked events for Excel: the sheets Events, Figures and Totals, their sums equal to `totals`. Every cell is
/// typed, nothing is a formula, rows go to temporary files at once. Gives a sentence for everything that Excel's limits
/// did not let through whole; more rows than a sheet has is an error of ErrorKind::File.
[[nodiscard]] Result<QStringList> writeXlsx(QIODevice& device, const Workbook& workbook, const Selection& selection,
                                            const ExportProgress& progress = {});

}  // namespace cutline
