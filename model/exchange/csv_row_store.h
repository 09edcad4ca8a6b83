// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_row_reader.h"
#include "model/exchange/csv_survey.h"
#include "model/exchange/import_report.h"
#include "model/exchange/import_resemblance.h"
#include "model/exchange/import_sites.h"
#include "model/workbook/workbook.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cutline {

/// Gives every row of a table its verdict and stores what it says. Without a transaction (a dry run) it only judges.
/// The first error of the workbook ends it; the caller rolls back.
class CsvRowStore {
public:
    using OnRow = std::function<void(const RowVerdict&)>;

    /// `onRow` may be empty; it is told what became of each row, in the order of the file.
    CsvRowStore(const Workbook& workbook, Transaction* transaction, std::optional<ImportId> import, RowRules rules,
                OnRow onRow);

    /// Asks the workbook once for all rows which of them it has. Comes first.
    [[nodiscard]] Result<void> begin(CsvSurvey&& survey);
    /// The next row of the table; false after an error.
    [[nodiscard]] bool take(const CsvRow& row);
    /// Comes last: stores what still waits for more sites, and gives companies the industry and country of their first
    /// row that has one.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Without the mapping.
    [[nodiscard]] const ImportReport& report() const { return m_report; }
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

    [[nodiscard]] bool isDuplicate(const RowFingerprint& fingerprint, const QString& uid);
    void takeDuplicate(const CsvRow& row, const RowFingerprint& fingerprint);
    void takeError(const CsvRow& row, const RowFingerprint& fingerprint, const QString& reason);
    void takeEvent(const CsvRow& row, const RowFingerprint& fingerprint, ImportedRow&& imported);
    [[nodiscard]] std::optional<Resemblance> resemblance(const ImportedRow& imported, qint64 line);
    [[nodiscard]] int companyNumber(const QString& name);
    void rememberEventsOf(int company, const QString& key);
    void tell(const RowVerdict& verdict) const {
        if (m_onRow) m_onRow(verdict);
    }

    [[nodiscard]] std::optional<EventId> storeEvent(ImportedRow&& imported);
    void storeNotice(JoinedNotice&& notice);
    void storeNotices(std::vector<std::vector<WaitingRow>>&& complete);
    void storeCorrection(const Event& corrected, EventId id, const EventDate& announced, std::vector<Figure> figures);
    void setFigures(Event& event, const QStringList& path, const std::vector<JoinedNotice::Part>& parts);
    void complete(Event& event, const ImportedRow& imported);
    [[nodiscard]] const FoundOrganization& organizationAt(const QStringList& path);
    void remember(const ImportedRow& imported);
    [[nodiscard]] const QByteArray& rawOf(const CsvRow& row);
    void keepRow(qint64 line, const RowFingerprint& fingerprint, const QString& verdict, const QByteArray& raw,
                 std::optional<EventId> event);
    [[nodiscard]] Result<void> fillCompanies();

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
    OnRow m_onRow;
    ImportSites m_sites{{}};
    Resemblances m_resemblances;
    std::unordered_map<QString, int> m_companyNumbers;  // by name as written
    std::unordered_map<QString, int> m_companyKeys;
    std::unordered_map<QString, OrganizationId> m_knownCompanies;  // of the workbook, by key
    ImportReport m_report;
    QByteArray m_errorRows;
    QByteArray m_raw;
    std::optional<Error> m_error;
};

}  // namespace cutline
