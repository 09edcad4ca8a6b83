// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_row_reader.h"
#include "model/exchange/csv_survey.h"
#include "model/exchange/import_summary.h"
#include "model/workbook/workbook.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cutline {

/// Gives every row of a table its verdict and stores what it says. Without a transaction (a dry run) it only judges.
/// The first error of the workbook ends it; the caller rolls back.
class CsvRowStore {
public:
    CsvRowStore(const Workbook& workbook, Transaction* transaction, std::optional<ImportId> import, RowRules rules);

    /// Asks the workbook once for all rows which of them it has. Comes first.
    [[nodiscard]] Result<void> begin(std::vector<RowFingerprint> fingerprints);
    /// The next row of the table; false after an error.
    [[nodiscard]] bool take(const CsvRow& row);
    /// Comes last: gives companies the industry and country of their first row that has one.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const ImportSummary& summary() const { return m_summary; }
    /// The rows in error as CSV lines, without a header.
    [[nodiscard]] const QByteArray& errorRows() const { return m_errorRows; }

private:
    struct FingerprintHash {
        std::size_t operator()(const RowFingerprint& fingerprint) const noexcept {
            std::size_t hash = 0;  // SHA-256 is spread evenly: any part of it will do
            std::memcpy(&hash, fingerprint.data(), sizeof hash);
            return hash;
        }
    };
    struct FoundOrganization {
        OrganizationId id;
        QString called;  ///< as Citation::called
    };
    struct CompanyFacts {
        QString industry;
        QString country;
    };

    template <class Value>
    Value valueOf(Result<Value> result) {
        if (result) return std::move(*result);
        fail(result.error());
        return {};
    }
    void fail(const Error& error) {
        if (!m_error) m_error = error;
    }

    [[nodiscard]] bool isDuplicate(std::size_t index, const QString& uid);
    void takeDuplicate(const CsvRow& row, const RowFingerprint& fingerprint);
    void takeError(const CsvRow& row, const RowFingerprint& fingerprint, const QString& reason);
    void takeEvent(const CsvRow& row, const RowFingerprint& fingerprint, ImportedRow&& imported);
    [[nodiscard]] const FoundOrganization& organizationAt(const QStringList& path);
    void remember(const ImportedRow& imported);
    void keepRow(const CsvRow& row, const RowFingerprint& fingerprint, const char* verdict,
                 std::optional<EventId> event);

    const Workbook& m_workbook;
    Transaction* m_transaction;
    std::optional<ImportId> m_import;
    RowRules m_rules;
    bool m_wasEmpty = true;
    std::vector<RowFingerprint> m_fingerprints;
    std::vector<bool> m_wereImported;
    std::size_t m_index = 0;
    std::unordered_set<RowFingerprint, FingerprintHash> m_taken;
    std::unordered_set<QString> m_uids;  // only of tables that bring their own
    std::unordered_map<QString, FoundOrganization> m_organizations;
    std::unordered_map<OrganizationId, CompanyFacts> m_facts;
    ImportSummary m_summary;
    QByteArray m_errorRows;
    QByteArray m_raw;
    std::optional<Error> m_error;
};

}  // namespace cutline
