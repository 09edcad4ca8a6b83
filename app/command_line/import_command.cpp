// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/import_output.h"
#include "app/command_line/opened_file.h"
#include "model/exchange/csv_import.h"
#include "model/exchange/import_mapping_json.h"
#include "model/exchange/json_reader.h"
#include "model/exchange/json_writer.h"

#include <QFile>
#include <QFileInfo>

namespace cutline {

namespace {

constexpr QLatin1String kProfile("--profile");
constexpr QLatin1String kDryRun("--dry-run");
constexpr QLatin1String kErrors("--errors");
constexpr QLatin1String kVerdicts("--verdicts");
constexpr QLatin1String kJson("--json");

// JSON is read in one piece; above this it is not an export of a workbook.
constexpr qint64 kLargestJson = qint64{1} << 30;

Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    const QString what = QStringLiteral("cannot read ") + path;
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorKind::File, what, file.errorString());
    if (file.size() > kLargestJson) return failure(ErrorKind::File, what, QStringLiteral("it is larger than 1 GB"));
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) return failure(ErrorKind::File, what, file.errorString());
    return content;
}

// All of the content is taken in or none, so a trial needs a workbook of its own: one in memory.
Result<ImportSummary> tryJson(const Workbook& workbook, const QByteArray& json, const QString& name) {
    auto trial = Workbook::createInMemory();
    if (!trial) return tl::unexpected(std::move(trial.error()));
    const auto content = exportJson(workbook);
    if (!content) return tl::unexpected(content.error());
    if (auto filled = importJson(**trial, *content, workbook.path()); !filled) return filled;
    return importJson(**trial, json, name);
}

Result<ImportSummary> takeJson(Workbook& workbook, const Arguments& arguments) {
    for (const auto option : {kProfile, kErrors, kVerdicts}) {
        if (!arguments.has(option)) continue;
        return failure(ErrorKind::Usage, option,
                       QStringLiteral("JSON has one form, and is taken in whole or not at all"),
                       QStringLiteral("Leave it out, or import a CSV file"));
    }
    const QString& path = arguments.positional(1);
    const auto json = contentOf(path);
    if (!json) return tl::unexpected(json.error());
    const QString name = QFileInfo(path).fileName();
    return arguments.has(kDryRun) ? tryJson(workbook, *json, name) : importJson(workbook, *json, name);
}

// A profile is a name of ours, or the file of a mapping that a person keeps.
Result<void> chooseProfile(const QString& profile, CsvImportOptions& options) {
    options.profile = profile;
    const QFileInfo file(profile);
    if (importProfileNamed(profile) || !file.isFile()) return {};
    const auto json = contentOf(profile);
    if (!json) return tl::unexpected(json.error());
    auto mapping = mappingFromJson(*json);
    if (!mapping) return tl::unexpected(mapping.error());
    options.mapping = std::move(*mapping);
    return {};
}

Result<ImportReport> takeCsv(Workbook& workbook, const Arguments& arguments) {
    CsvImportOptions options;
    if (arguments.has(kProfile)) {
        if (auto chosen = chooseProfile(arguments.value(kProfile), options); !chosen) {
            return tl::unexpected(chosen.error());
        }
    }
    options.dryRun = arguments.has(kDryRun);
    options.errorsPath = arguments.value(kErrors);
    VerdictFile verdicts;
    if (arguments.has(kVerdicts)) {
        if (auto opened = verdicts.open(arguments.value(kVerdicts)); !opened) return tl::unexpected(opened.error());
        options.onRow = [&](const RowVerdict& verdict) { verdicts.add(verdict); };
    }
    auto report = importTable(workbook, arguments.positional(1), options);
    if (!report) return report;
    if (auto finished = verdicts.finish(); !finished) return tl::unexpected(finished.error());
    return report;
}

Result<ImportReport> takeFile(Workbook& workbook, const Arguments& arguments) {
    const bool isJson = QFileInfo(arguments.positional(1)).suffix().toLower() == QLatin1String("json");
    if (!isJson) return takeCsv(workbook, arguments);
    return takeJson(workbook, arguments).map([](const ImportSummary& summary) {
        ImportReport report;
        report.summary = summary;
        return report;
    });
}

Result<ExitStatus> importFile(const Arguments& arguments) {
    const auto workbook = openToWrite(arguments.positional(0));
    if (!workbook) return tl::unexpected(workbook.error());
    const auto report = takeFile(**workbook, arguments);
    if (!report) return tl::unexpected(report.error());
    const bool isTrial = arguments.has(kDryRun);
    const auto printed = print(arguments.has(kJson) ? reportJson(*report, isTrial) : reportWords(*report, isTrial));
    if (!printed) return tl::unexpected(printed.error());
    return report->summary.error > 0 ? kFoundProblems : kDone;
}

}  // namespace

Command importCommand() {
    using enum Option::Takes;
    return {{QLatin1String("import"),
             {QLatin1String("FILE"), QLatin1String("SOURCE.csv|json")},
             {{kProfile, One, QLatin1String("NAME|FILE"),
               QLatin1String(
                   "what the columns mean: cutline, layoffs.fyi, warn, general, or a mapping; found unless told")},
              {kDryRun, Nothing, QLatin1String(),
               QLatin1String("only say what would be taken in, and how the table is understood")},
              {kErrors, One, QLatin1String("OUT.csv"), QLatin1String("write the rows in error there")},
              {kVerdicts, One, QLatin1String("OUT.csv"), QLatin1String("write what became of each row there, and why")},
              {kJson, Nothing, QLatin1String(), QLatin1String("print the counts as JSON")}}},
            QLatin1String("take in a table of layoffs, or an export of another workbook"),
            false,
            importFile};
}

}  // namespace cutline
