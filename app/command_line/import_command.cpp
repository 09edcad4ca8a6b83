// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "model/exchange/csv_import.h"
#include "model/exchange/json_reader.h"
#include "model/exchange/json_text.h"
#include "model/exchange/json_writer.h"
#include "model/wording/wording.h"

#include <QFile>
#include <QFileInfo>

namespace cutline {

namespace {

constexpr QLatin1String kProfile("--profile");
constexpr QLatin1String kDryRun("--dry-run");
constexpr QLatin1String kErrors("--errors");
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
    for (const auto option : {kProfile, kErrors}) {
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

Result<ImportSummary> takeCsv(Workbook& workbook, const Arguments& arguments) {
    CsvImportOptions options;
    options.profile = arguments.value(kProfile);
    options.dryRun = arguments.has(kDryRun);
    options.errorsPath = arguments.value(kErrors);
    return importCsv(workbook, arguments.positional(1), options);
}

QByteArray json(const ImportSummary& summary) {
    QByteArray out;
    JsonLine object(out);
    const auto add = [&](const char* key, qint64 number) {
        object.numberOrNull(QLatin1String(key), static_cast<double>(number));
    };
    add("rows", summary.rows());
    add("new", summary.added);
    add("duplicate", summary.duplicate);
    add("suspicious", summary.suspicious);
    add("error", summary.error);
    object.close();
    return out + '\n';
}

QByteArray words(const ImportSummary& summary, bool isTrial) {
    const QString text =
        QStringLiteral("%1 rows: %2 new, %3 duplicate, %4 suspicious, %5 in error%6\n")
            .arg(numberWords(summary.rows()), numberWords(summary.added), numberWords(summary.duplicate),
                 numberWords(summary.suspicious), numberWords(summary.error),
                 isTrial ? QStringLiteral(" (dry run, nothing was changed)") : QString());
    return text.toUtf8();
}

Result<ExitStatus> importFile(const Arguments& arguments) {
    const auto workbook = openToWrite(arguments.positional(0));
    if (!workbook) return tl::unexpected(workbook.error());
    const bool isJson = QFileInfo(arguments.positional(1)).suffix().toLower() == QLatin1String("json");
    const auto summary = isJson ? takeJson(**workbook, arguments) : takeCsv(**workbook, arguments);
    if (!summary) return tl::unexpected(summary.error());
    const auto printed = print(arguments.has(kJson) ? json(*summary) : words(*summary, arguments.has(kDryRun)));
    if (!printed) return tl::unexpected(printed.error());
    return summary->error > 0 ? kFoundProblems : kDone;
}

}  // namespace

Command importCommand() {
    using enum Option::Takes;
    return {
        {QLatin1String("import"),
         {QLatin1String("FILE"), QLatin1String("SOURCE.csv|json")},
         {{kProfile, One, QLatin1String("NAME"), QLatin1String("what the columns mean; found by itself unless told")},
          {kDryRun, Nothing, QLatin1String(), QLatin1String("only say what would be taken in")},
          {kErrors, One, QLatin1String("OUT.csv"), QLatin1String("write the rows in error there")},
          {kJson, Nothing, QLatin1String(), QLatin1String("print the counts as JSON")}}},
        QLatin1String("take in a table of layoffs, or an export of another workbook"),
        false,
        importFile};
}

}  // namespace cutline
