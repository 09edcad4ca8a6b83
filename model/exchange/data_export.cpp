// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/data_export.h"

#include "model/exchange/csv_export.h"
#include "model/exchange/file_writer.h"
#include "model/exchange/json_writer.h"
#include "model/exchange/package_export.h"
#include "model/exchange/xlsx_export.h"

#include <QFileInfo>

#include <array>

namespace cutline {

namespace {

constexpr std::array kSuffixes{QLatin1String("csv"), QLatin1String("json"), QLatin1String("xlsx"),
                               QLatin1String("zip")};

Result<void> writeBytes(QIODevice& device, const Result<QByteArray>& bytes) {
    if (!bytes) return tl::unexpected(bytes.error());
    if (!writeAll(device, *bytes)) return deviceRefused();
    return {};
}

}  // namespace

std::optional<ExportFormat> exportFormatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (std::size_t i = 0; i < kSuffixes.size(); ++i) {
        if (suffix == kSuffixes[i]) return static_cast<ExportFormat>(i);
    }
    return std::nullopt;
}

QLatin1String suffixOf(ExportFormat format) { return kSuffixes[static_cast<std::size_t>(format)]; }

Result<QStringList> exportData(const QString& path, const Workbook& workbook, const Selection& selection,
                               const DataExportOptions& options) {
    QStringList notes;
    const auto written = writeFile(path, [&](QIODevice& device) -> Result<void> {
        switch (options.format) {
            case ExportFormat::Csv:
                return writeCsv(device, workbook, selection, {options.guardFormulas, options.progress});
            case ExportFormat::Json:
                // Everything, also what stands for nothing in the count, unless something is asked for.
                return writeBytes(
                    device, selection.query() == Query{} ? exportJson(workbook) : exportJson(workbook, selection));
            case ExportFormat::Xlsx: {
                auto said = writeXlsx(device, workbook, selection, options.progress);
                if (!said) return tl::unexpected(said.error());
                notes = *std::move(said);
                return {};
            }
            case ExportFormat::Package:
                return writePackage(device, workbook, selection, options.progress);
        }
        Q_UNREACHABLE();
    });
    if (!written) return tl::unexpected(written.error());
    return notes;
}

}  // namespace cutline
