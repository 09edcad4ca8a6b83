// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_text.h"
#include "model/exchange/import_report.h"
#include "model/workbook/workbook.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace cutline {

/// How a table is imported.
struct CsvImportOptions {
    QString profile;  ///< a name of importProfiles(); empty: found by the header words
    /// Handed back by a person; none: proposed.
    std::optional<ImportMapping> mapping;
    bool dryRun = false;  ///< changes nothing in the workbook; the report is the same
    QString errorsPath;   ///< rows in error go to this CSV with a `reason` behind them; empty: nowhere
    /// Called now and then; false cancels, and nothing was taken in. `total` is a measure of work, not of rows.
    std::function<bool(qint64 done, qint64 total)> progress;
    /// Told what became of each row, in the order of the file, on the thread of the import.
    std::function<void(const RowVerdict&)> onRow;
    CsvLimits limits;
    QDate today = QDate::currentDate();  ///< a day long after it is suspicious
};

/// Takes the rows of a CSV file into a workbook, all in one transaction, or none. Rows that were taken in before, here
/// or in an earlier import, are duplicates; rows that cannot be read without guessing are errors. What the file means
/// (order of day and month, scale of percentages) is decided over all its rows; the mapping of the report says how.
/// Fails with ErrorKind::Usage where the columns are not recognized, or (unless it is a dry run) only by their content,
/// ErrorKind::File where the file cannot be read, and ErrorKind::Cancelled.
[[nodiscard]] Result<ImportReport> importTable(Workbook& workbook, const QString& path,
                                               const CsvImportOptions& options = {});
/// The same, when only the counts matter.
[[nodiscard]] Result<ImportSummary> importCsv(Workbook& workbook, const QString& path,
                                              const CsvImportOptions& options = {});

}  // namespace cutline
