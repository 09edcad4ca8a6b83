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

Result<RowRules> rulesFor(const CsvText& text, const QString& profileName) {
    RowRules rules;
    auto columns = ImportColumns::match(text.header());
    if (!columns) return tl::unexpected(columns.error());
    rules.columns = *columns;
    rules.width = static_cast<qsizetype>(text.header().size());
    const auto profile = chooseProfile(profileName, *columns, text.header());
    if (!profile) return tl::unexpected(profile.error());
    rules.profile = *profile;
    return rules;
}

// Reads all rows into the store and writes the rows in error: all that can fail before the commit.
Result<void> fill(CsvRowStore& store, const CsvText& text, std::vector<RowFingerprint> fingerprints,
                  const CsvImportOptions& options) {
    if (auto begun = store.begin(std::move(fingerprints)); !begun) return begun;
    const auto walked = text.forEachRow([&](const CsvRow& row) { return store.take(row); },
                                        partOf(options, text.size(), 2 * text.size()));
    if (store.error()) return tl::unexpected(*store.error());
    if (!walked) return walked;
    if (auto finished = store.finish(); !finished) return finished;
    if (options.errorsPath.isEmpty()) return {};
    return writeFile(options.errorsPath, errorFile(text.header(), store.errorRows()));
}

}  // namespace

Result<ImportSummary> importCsv(Workbook& workbook, const QString& path, const CsvImportOptions& options) {
    const auto text = CsvText::open(path, options.limits);
    if (!text) return tl::unexpected(text.error());
    auto rules = rulesFor(*text, options.profile);
    if (!rules) return tl::unexpected(rules.error());
    auto surveyed = survey(*text, *rules->profile, rules->columns, partOf(options, 0, 2 * text->size()));
    if (!surveyed) return tl::unexpected(surveyed.error());
    rules->dayOrder = surveyed->dayOrder;
    rules->percentScale = surveyed->percentScale;

    if (options.dryRun) {
        CsvRowStore store(workbook, nullptr, std::nullopt, *rules);
        const auto filled = fill(store, *text, std::move(surveyed->fingerprints), options);
        if (!filled) return tl::unexpected(filled.error());
        return store.summary();
    }
    const QString name = QFileInfo(path).fileName();
    auto transaction = workbook.begin(QStringLiteral("Import %1").arg(name));
    if (!transaction) return tl::unexpected(transaction.error());
    const auto import = transaction->recordImport(name, text->sha256(), QString(rules->profile->name));
    if (!import) return tl::unexpected(import.error());
    CsvRowStore store(workbook, &*transaction, *import, *rules);
    const auto filled = fill(store, *text, std::move(surveyed->fingerprints), options);
    if (!filled) return tl::unexpected(filled.error());
    if (const auto committed = transaction->commit(); !committed) return tl::unexpected(committed.error());
    return store.summary();
}

}  // namespace cutline
