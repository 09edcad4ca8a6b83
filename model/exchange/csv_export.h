// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/exchange/export_progress.h"
#include "model/record/error.h"
#include "model/workbook/workbook.h"

#include <QByteArray>
#include <QIODevice>

namespace cutline {

/// How a table is written.
struct CsvExportOptions {
    /// Puts an apostrophe before text that a spreadsheet would take for a formula; numbers are never touched.
    bool guardFormulas = false;
    ExportProgress progress;
};

/// The picked events as CSV (RFC 4180, UTF-8), one row an event, by day: its own preferred figures and its first
/// citation, and what it said and counts in this selection. Breakdowns, further figures and links are in the JSON.
[[nodiscard]] Result<QByteArray> exportCsv(const Workbook& workbook, const Selection& selection,
                                           const CsvExportOptions& options = {});
/// The same to a device, in pieces: a million rows are never in memory.
[[nodiscard]] Result<void> writeCsv(QIODevice& device, const Workbook& workbook, const Selection& selection,
                                    const CsvExportOptions& options = {});

}  // namespace cutline
