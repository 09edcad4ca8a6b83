// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "app/command_line/query_options.h"
#include "model/exchange/data_export.h"

namespace cutline {

namespace {

constexpr QLatin1String kGuardFormulas("--guard-formulas");

Result<DataExportOptions> optionsOf(const Arguments& arguments) {
    const QString& out = arguments.positional(1);
    const auto format = exportFormatOf(out);
    if (!format) {
        return failure(ErrorKind::Usage, QStringLiteral("cannot export to ") + out,
                       QStringLiteral("its ending does not say what it is to be"),
                       QStringLiteral("End it in .csv, .json, .xlsx or .zip"));
    }
    const bool guards = arguments.has(kGuardFormulas);
    if (guards && *format != ExportFormat::Csv) {
        return failure(ErrorKind::Usage, kGuardFormulas,
                       QStringLiteral("only the cells of a CSV file can be taken for formulas"),
                       QStringLiteral("Leave it out, or export to .csv"));
    }
    return DataExportOptions{*format, guards, {}};
}

Result<ExitStatus> exportWorkbook(const Arguments& arguments) {
    const auto options = optionsOf(arguments);
    if (!options) return tl::unexpected(options.error());
    const auto picked = openAndPick(arguments.positional(0), arguments);
    if (!picked) return tl::unexpected(picked.error());
    const auto notes = exportData(arguments.positional(1), *picked->workbook, *picked->selection, *options);
    if (!notes) return tl::unexpected(notes.error());
    for (const QString& note : *notes) printNote(note);
    return kDone;
}

std::vector<Option> exportOptions() {
    std::vector<Option> options = queryOptions();
    options.push_back({kGuardFormulas, Option::Takes::Nothing, QLatin1String(),
                       QLatin1String("CSV: an apostrophe before text that a spreadsheet would take for a formula")});
    return options;
}

}  // namespace

Command exportCommand() {
    return {{QLatin1String("export"), {QLatin1String("FILE"), QLatin1String("OUT.csv|json|xlsx|zip")}, exportOptions()},
            QLatin1String("write everything, or what is asked for, to a file"),
            false,
            exportWorkbook};
}

}  // namespace cutline
