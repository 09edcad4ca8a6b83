// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_row_store.h"

#include "model/exchange/csv_cell_writer.h"
#include "model/exchange/json_text.h"
#include "model/record/name_key.h"

#include <QUuid>

#include <algorithm>

namespace cutline {

namespace {

constexpr std::size_t kFingerprintsAtOnce = 1000;

// The name space of the uids of imported rows (UUID version 5, RFC 9562): the same row has the same uid everywhere.
// It must never change.
constexpr QUuid kRowNamespace(0x5b0e7c1d, 0x2f4a, 0x4c7e, 0x9d, 0x31, 0x6a, 0x8f, 0x0c, 0x52, 0xe1, 0x97);

QByteArray bytesOf(const RowFingerprint& fingerprint) {
    return QByteArray(fingerprint.data(), static_cast<qsizetype>(fingerprint.size()));
}

QString uidOf(const RowFingerprint& fingerprint) {
    return QUuid::createUuidV5(kRowNamespace, bytesOf(fingerprint)).toString(QUuid::WithoutBraces);
}

}  // namespace

CsvRowStore::CsvRowStore(const Workbook& workbook, Transaction* transaction, std::optional<ImportId> import,
                         RowRules rules)
    : m_workbook(workbook), m_transaction(transaction), m_import(import), m_rules(rules) {}

Result<void> CsvRowStore::begin(std::vector<RowFingerprint> fingerprints) {
    m_fingerprints = std::move(fingerprints);
    const auto count = m_workbook.eventCount();
    if (!count) return tl::unexpected(count.error());
    m_wasEmpty = *count == 0;
    m_wereImported.reserve(m_fingerprints.size());
    for (std::size_t from = 0; from < m_fingerprints.size(); from += kFingerprintsAtOnce) {
        const std::size_t to = std::min(from + kFingerprintsAtOnce, m_fingerprints.size());
        std::vector<QByteArray> asked;
        for (std::size_t i = from; i < to; ++i) asked.push_back(bytesOf(m_fingerprints[i]));
        const auto known = m_workbook.areImported(asked);
        if (!known) return tl::unexpected(known.error());
        m_wereImported.insert(m_wereImported.end(), known->begin(), known->end());
    }
    return {};
}

bool CsvRowStore::take(const CsvRow& row) {
    if (m_index >= m_fingerprints.size()) {
        fail({ErrorKind::File, QStringLiteral("The file changed while it was read"),
              QStringLiteral("it has more rows than before"), QStringLiteral("Import it again")});
        return false;
    }
    const RowFingerprint& fingerprint = m_fingerprints[m_index];
    auto imported = readRow(row, m_rules);
    if (!imported) {
        takeError(row, fingerprint, imported.error());
    } else {
        const bool bringsUid = !imported->event.uid.isEmpty();
        if (!bringsUid) imported->event.uid = uidOf(fingerprint);
        if (isDuplicate(m_index, imported->event.uid)) {
            takeDuplicate(row, fingerprint);
        } else if (bringsUid && !m_uids.insert(imported->event.uid).second) {
            takeError(row, fingerprint, QStringLiteral("another row of the file has the same uid"));
        } else {
            takeEvent(row, fingerprint, std::move(*imported));
        }
    }
    ++m_index;
    return !m_error;
}

// Besides rows of the file and of earlier imports, an event may have come with our JSON, uid and all.
bool CsvRowStore::isDuplicate(std::size_t index, const QString& uid) {
    if (m_wereImported[index]) return true;
    if (!m_taken.insert(m_fingerprints[index]).second) return true;
    if (m_wasEmpty || m_uids.contains(uid)) return false;
    return valueOf(m_workbook.eventByUid(uid)).has_value();
}

void CsvRowStore::takeDuplicate(const CsvRow& row, const RowFingerprint& fingerprint) {
    ++m_summary.duplicate;
    keepRow(row, fingerprint, "duplicate", std::nullopt);
}

void CsvRowStore::takeError(const CsvRow& row, const RowFingerprint& fingerprint, const QString& reason) {
    ++m_summary.error;
    for (qsizetype i = 0; i < std::max(row.size(), m_rules.width); ++i) {
        if (i != m_rules.columns.column(ImportField::Personal)) appendCsvCell(m_errorRows, row.cell(i));
        m_errorRows += ',';
    }
    appendCsvCell(m_errorRows, (QStringLiteral("line %1: ").arg(row.line()) + reason).toUtf8());
    m_errorRows += "\r\n";
    keepRow(row, fingerprint, "error", std::nullopt);
}

void CsvRowStore::takeEvent(const CsvRow& row, const RowFingerprint& fingerprint, ImportedRow&& imported) {
    ++(imported.isSuspicious ? m_summary.suspicious : m_summary.added);
    if (!m_transaction) return;
    Event& event = imported.event;
    const FoundOrganization& organization = organizationAt(imported.path);
    event.organization = organization.id;
    for (Figure& figure : event.figures) figure.organization = event.organization;
    if (imported.source) {
        Citation citation;
        citation.source = valueOf(m_transaction->sourceLike(*imported.source));
        citation.called = organization.called;
        event.citations.push_back(std::move(citation));
    }
    if (m_error) return;
    remember(imported);
    const EventId id = valueOf(m_transaction->add(std::move(event)));
    keepRow(row, fingerprint, imported.isSuspicious ? "suspicious" : "new", id);
}

const CsvRowStore::FoundOrganization& CsvRowStore::organizationAt(const QStringList& path) {
    const auto [found, isNew] = m_organizations.try_emplace(joinedPath(path));
    if (isNew) {
        found->second.id = valueOf(m_transaction->organizationAt(path));
        if (!m_error) found->second.called = valueOf(m_transaction->calledBy(path, found->second.id));
    }
    return found->second;
}

void CsvRowStore::remember(const ImportedRow& imported) {
    if (imported.industry.isEmpty() && imported.country.isEmpty()) return;
    CompanyFacts& facts = m_facts[organizationAt({imported.path.first()}).id];
    if (facts.industry.isEmpty()) facts.industry = imported.industry;
    if (facts.country.isEmpty()) facts.country = imported.country;
}

void CsvRowStore::keepRow(const CsvRow& row, const RowFingerprint& fingerprint, const char* verdict,
                          std::optional<EventId> event) {
    if (!m_transaction || !m_import || m_error) return;
    m_raw.resize(0);
    m_raw += '[';
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0) m_raw += ',';
        const bool isPersonal = i == m_rules.columns.column(ImportField::Personal);
        appendJsonString(m_raw, isPersonal ? QByteArrayView() : row.cell(i));
    }
    m_raw += ']';
    const auto kept = m_transaction->addImportRow(*m_import, row.line(), QString::fromLatin1(verdict),
                                                  bytesOf(fingerprint), QString::fromUtf8(m_raw), event);
    if (!kept) fail(kept.error());
}

Result<void> CsvRowStore::finish() {
    if (!m_transaction || m_facts.empty()) return {};
    const auto organizations = m_workbook.organizations();
    if (!organizations) return tl::unexpected(organizations.error());
    for (const Organization& organization : *organizations) {
        const auto facts = m_facts.find(organization.id);
        if (facts == m_facts.end()) continue;
        Organization filled = organization;
        if (filled.industry.isEmpty()) filled.industry = facts->second.industry;
        if (filled.country.isEmpty()) filled.country = facts->second.country;
        if (filled == organization) continue;
        if (const auto updated = m_transaction->update(filled); !updated) return tl::unexpected(updated.error());
    }
    return {};
}

}  // namespace cutline
