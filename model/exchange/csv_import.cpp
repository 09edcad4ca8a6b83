// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_import.h"

#include "model/exchange/csv_cell_writer.h"
#include "model/exchange/csv_row_store.h"
#include "model/exchange/csv_survey.h"
#include "model/exchange/file_writer.h"

#include <QFileInfo>

namespace cutline {

namespace {

CsvText::Progress partOf(const CsvImportOptions& options, qint64 before, qint64 total) {
    if (!options.progress) return {};
    return
        [&progress = options.progress, before, total](qint64 done, qint64) { return progress(before + done, total); };
}

QByteArray errorFile(const std::vector<QByteArray>& header, const QByteArray& rows) {
    QByteArray out;
    for (const QByteArray& word : header) {
        appendCsvCell(out, word);
        out += ',';
    }
    out += "reason\r\n";
    return out + rows;
}

Result<ImportMapping> mappingFor(const CsvText& text, const CsvImportOptions& options) {
    auto mapping = options.mapping ? fittedMapping(*options.mapping, text) : proposeMapping(text, options.profile);
    if (!mapping || !mapping->isGuessed || options.dryRun) return mapping;
    QStringList headers;
    QStringList guessed;
    for (const MappedColumn& column : mapping->columns) {
        constexpr qsizetype kMost = 30;
        if (headers.size() < kMost) headers << column.header.left(60);
        if (column.field == ImportField::Ignored) continue;
        guessed << QStringLiteral("“%1” holds %2").arg(column.header.left(60), toCode(column.field));
    }
    return failure(
        ErrorKind::Usage, QStringLiteral("The columns of the table are not recognized by their names"),
        QStringLiteral("it has %1; wanted are %2; by its content %3")
            .arg(headers.join(QStringLiteral(", ")), wantedBy(importProfiles().back()),
                 guessed.join(QStringLiteral(", "))),
        QStringLiteral("Rename the columns, or look at the mapping (--dry-run --json), keep it in a file and "
                       "name that with --profile"));
}

RowRules rulesFor(const CsvText& text, const ImportMapping& mapping, const ImportProfile& profile,
                  const CsvImportOptions& options) {
    RowRules rules;
    rules.profile = &profile;
    rules.columns = ImportColumns(mapping);
    rules.width = static_cast<qsizetype>(text.header().size());
    rules.dayOrder = mapping.dayOrder.value_or(DayOrder::Undecided);
    rules.percentScale = mapping.percentScale.value_or(PercentScale::Hundred);
    for (const QString& word : mapping.nullWords) rules.nullWords.push_back(word.toUtf8());
    rules.takesPersonal = mapping.takesPersonal;
    rules.joinsSites = mapping.joinsSites;
    if (text.headerLine() > 0) {
        const auto company = static_cast<std::size_t>(rules.columns.column(ImportField::Company));
        rules.companyHeader = text.header()[company];
    }
    rules.today = options.today;
    return rules;
}

// Reads all rows into the store and writes the rows in error: all that can fail before the commit.
Result<void> fill(CsvRowStore& store, const CsvText& text, CsvSurvey&& surveyed, const CsvImportOptions& options) {
    if (auto begun = store.begin(std::move(surveyed)); !begun) return begun;
    const auto walked = text.forEachRow([&](const CsvRow& row) { return store.take(row); },
                                        partOf(options, text.size(), 2 * text.size()));
    if (store.error()) return tl::unexpected(*store.error());
    if (!walked) return walked;
    if (auto finished = store.finish(); !finished) return finished;
    if (options.errorsPath.isEmpty()) return {};
    return writeFile(options.errorsPath, errorFile(text.header(), store.errorRows()));
}

ImportReport reportOf(const CsvRowStore& store, ImportMapping&& mapping) {
    ImportReport report = store.report();
    report.mapping = std::move(mapping);
    return report;
}

}  // namespace

Result<ImportReport> importTable(Workbook& workbook, const QString& path, const CsvImportOptions& options) {
    const auto text = CsvText::open(path, options.limits);
    if (!text) return tl::unexpected(text.error());
    auto mapping = mappingFor(*text, options);
    if (!mapping) return tl::unexpected(mapping.error());
    const auto profile = importProfileNamed(mapping->profile);
    if (!profile) return tl::unexpected(profile.error());
    auto surveyed = survey(*text, **profile, *mapping, ImportColumns(*mapping), partOf(options, 0, 2 * text->size()));
    if (!surveyed) return tl::unexpected(surveyed.error());
    mapping->dayOrder = surveyed->dayOrder;
    mapping->dayOrderWhy = surveyed->dayOrderWhy;
    mapping->percentScale = surveyed->percentScale;
    mapping->percentScaleWhy = surveyed->percentScaleWhy;
    const RowRules rules = rulesFor(*text, *mapping, **profile, options);

    if (options.dryRun) {
        CsvRowStore store(workbook, nullptr, std::nullopt, rules, options.onRow);
        const auto filled = fill(store, *text, std::move(*surveyed), options);
        if (!filled) return tl::unexpected(filled.error());
        return reportOf(store, std::move(*mapping));
    }
    const QString name = QFileInfo(path).fileName();
    auto transaction = workbook.begin(QStringLiteral("Import %1").arg(name));
    if (!transaction) return tl::unexpected(transaction.error());
    const auto import = transaction->recordImport(name, text->sha256(), mapping->profile);
    if (!import) return tl::unexpected(import.error());
    CsvRowStore store(workbook, &*transaction, *import, rules, options.onRow);
    const auto filled = fill(store, *text, std::move(*surveyed), options);
    if (!filled) return tl::unexpected(filled.error());
    if (const auto committed = transaction->commit(); !committed) return tl::unexpected(committed.error());
    return reportOf(store, std::move(*mapping));
}

Result<ImportSummary> importCsv(Workbook& workbook, const QString& path, const CsvImportOptions& options) {
    const auto report = importTable(workbook, path, options);
    if (!report) return tl::unexpected(report.error());
    return report->summary;
}

}  // namespace cutline
