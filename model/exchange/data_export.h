// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/exchange/export_progress.h"
#include "model/workbook/workbook.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace cutline {

/// What data can be written as: a table with one row an event, everything that Cutline reads back, an Excel file, a
/// zipped data package.
enum class ExportFormat { Csv, Json, Xlsx, Package };

/// The format that the ending of a file name asks for, in any case.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString& path);
/// "csv", "json", "xlsx", "zip"
[[nodiscard]] QLatin1String suffixOf(ExportFormat format);

struct DataExportOptions {
    ExportFormat format = ExportFormat::Csv;
    bool guardFormulas = false;  ///< CSV only: the other formats cannot be taken for formulas
    ExportProgress progress;
};

/// Writes what a selection picks to a file, whole or not at all. Where its query asks nothing, JSON and data package
/// hold everything, also what stands for nothing in the count; tables (CSV, Excel) hold what is counted or shown. Gives
/// a sentence for everything that the format did not let through whole. Runs in the thread that opened the workbook.
[[nodiscard]] Result<QStringList> exportData(const QString& path, const Workbook& workbook, const Selection& selection,
                                             const DataExportOptions& options);

}  // namespace cutline
