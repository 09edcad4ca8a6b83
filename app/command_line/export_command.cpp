// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "app/command_line/query_options.h"
#include "model/exchange/csv_export.h"
#include "model/exchange/file_writer.h"
#include "model/exchange/json_writer.h"

#include <QFileInfo>

namespace cutline {

namespace {

Result<QByteArray> content(const PickedWorkbook& picked, bool isJson) {
    const auto& [workbook, selection] = picked;
    if (!isJson) return exportCsv(*workbook, *selection);
    // Everything, also what stands for nothing in the count (duplicates, corrections), unless something is asked for.
    return selection->query() == Query{} ? exportJson(*workbook) : exportJson(*workbook, *selection);
}

Result<ExitStatus> exportWorkbook(const Arguments& arguments) {
    const QString& out = arguments.positional(1);
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("zip")) {
        return notYet(QStringLiteral("export to .") + suffix);
    }
    const bool isJson = suffix == QLatin1String("json");
    if (!isJson && suffix != QLatin1String("csv")) {
        return failure(ErrorKind::Usage, QStringLiteral("cannot export to ") + out,
                       QStringLiteral("its ending does not say what it is to be"),
                       QStringLiteral("End it in .json or .csv"));
    }
    const auto picked = openAndPick(arguments.positional(0), arguments);
    if (!picked) return tl::unexpected(picked.error());
    const auto bytes = content(*picked, isJson);
    if (!bytes) return tl::unexpected(bytes.error());
    if (const auto written = writeFile(out, *bytes); !written) return tl::unexpected(written.error());
    return kDone;
}

}  // namespace

Command exportCommand() {
    return {{QLatin1String("export"), {QLatin1String("FILE"), QLatin1String("OUT.json|csv")}, queryOptions()},
            QLatin1String("write the whole content, or what is asked for, to a file"),
            false,
            exportWorkbook};
}

}  // namespace cutline
