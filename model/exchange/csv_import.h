// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_text.h"
#include "model/exchange/import_summary.h"
#include "model/workbook/workbook.h"

#include <QString>

#include <functional>

namespace cutline {

/// How a table is imported.
struct CsvImportOptions {
    QString profile;      ///< "layoffs.fyi", "cutline", "general"; empty: found by the header words
    bool dryRun = false;  ///< changes nothing in the workbook; the summary is the same
    QString errorsPath;   ///< rows in error go to this CSV with a `reason` behind them; empty: nowhere
    /// Called now and then; false cancels, and nothing was taken in. `total` is a measure of work, not of rows.
    std::function<bool(qint64 done, qint64 total)> progress;
    CsvLimits limits;
};

/// Takes the rows of a CSV file into a workbook, all in one transaction, or none. Rows that were taken in before, here
/// or in an earlier import, are duplicates; rows that cannot be read without guessing are errors. What the file means
/// (order of day and month, scale of percentages) is decided over all its rows. Fails with ErrorKind::Usage where the
/// columns are not recognized, ErrorKind::File where the file cannot be read, and ErrorKind::Cancelled.
[[nodiscard]] Result<ImportSummary> importCsv(Workbook& workbook, const QString& path,
                                              const CsvImportOptions& options = {});

}  // namespace cutline
