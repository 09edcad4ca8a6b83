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

// The correction that one row brings along has a uid made from that of its event.
QString correctionUid(const QString& uid) {
    return QUuid::createUuidV5(kRowNamespace, uid + QStringLiteral(" revised")).toString(QUuid::WithoutBraces);
}

}  // namespace

CsvRowStore::CsvRowStore(const Workbook& workbook, Transaction* transaction, std::optional<ImportId> import,
                         RowRules rules, OnRow onRow)
    : m_workbook(workbook),
      m_transaction(transaction),
      m_import(import),
      m_rules(std::move(rules)),
      m_onRow(std::move(onRow)) {}

Result<void> CsvRowStore::begin(CsvSurvey&& survey) {
    m_fingerprints = std::move(survey.fingerprints);
    m_sites = ImportSites(std::move(survey.sitesOfNotices));
    const auto count = m_workbook.eventCount();
    if (!count) return tl::unexpected(count.error());
    m_wasEmpty = *count == 0;
    if (!m_wasEmpty) {
        const auto organizations = m_workbook.organizations();
        if (!organizations) return tl::unexpected(organizations.error());
        for (const Organization& organization : *organizations) {
            if (organization.parent) continue;
            m_knownCompanies.emplace(nameKey(organization.name), organization.id);
            for (const OtherName& other : organization.otherNames) {
                m_knownCompanies.emplace(nameKey(other.name), organization.id);
            }
        }
    }
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
    const bool isNotice = m_rules.profile->isNotices;
    if (!isNotice && m_index >= m_fingerprints.size()) {
        fail({ErrorKind::File, QStringLiteral("The file changed while it was read"),
              QStringLiteral("it has more rows than before"), QStringLiteral("Import it again")});
        return false;
    }
    const RowFingerprint fingerprint =
        isNotice ? noticeFingerprint(row, m_rules.columns, m_rules.dayOrder) : m_fingerprints[m_index];
    auto imported = readRow(row, m_rules);
    if (!imported) {
        takeError(row, fingerprint, imported.error());
    } else {
        const bool bringsUid = !imported->event.uid.isEmpty();
        if (!bringsUid) imported->event.uid = uidOf(fingerprint);
        if (isDuplicate(fingerprint, imported->event.uid)) {
            takeDuplicate(row, fingerprint);
        } else if (bringsUid && !m_uids.insert(imported->event.uid).second) {
            takeError(row, fingerprint, QStringLiteral("another row of the file has the same uid"));
        } else {
            takeEvent(row, fingerprint, std::move(*imported));
        }
    }
    ++m_index;
    if (m_rules.joinsSites) storeNotices(m_sites.passed(noticeHash(row, m_rules.columns)));
    return !m_error;
}

// Besides rows of the file and of earlier imports, an event may have come with our JSON, uid and all.
bool CsvRowStore::isDuplicate(const RowFingerprint& fingerprint, const QString& uid) {
    if (m_index < m_wereImported.size() && m_wereImported[m_index]) return true;
    if (!m_taken.insert(fingerprint).second) return true;
    if (m_wasEmpty || m_uids.contains(uid)) return false;
    if (m_rules.profile->isNotices) {
        const auto were = valueOf(m_workbook.areImported({bytesOf(fingerprint)}));
        if (!were.empty() && were.front()) return true;
    }
    return valueOf(m_workbook.eventByUid(uid)).has_value();
}

void CsvRowStore::takeDuplicate(const CsvRow& row, const RowFingerprint& fingerprint) {
    ++m_report.summary.duplicate;
    tell({.line = row.line(), .outcome = RowOutcome::Duplicate});
    if (m_transaction) keepRow(row.line(), fingerprint, toCode(RowOutcome::Duplicate), rawOf(row), std::nullopt);
}

void CsvRowStore::takeError(const CsvRow& row, const RowFingerprint& fingerprint, const QString& reason) {
    ++m_report.summary.error;
    tell({.line = row.line(), .outcome = RowOutcome::Error, .error = reason});
    for (qsizetype i = 0; i < std::max(row.size(), m_rules.width); ++i) {
        if (m_rules.takesPersonal || !m_rules.columns.isPersonal(i)) appendCsvCell(m_errorRows, row.cell(i));
        m_errorRows += ',';
    }
    appendCsvCell(m_errorRows, (QStringLiteral("line %1: ").arg(row.line()) + reason).toUtf8());
    m_errorRows += "\r\n";
    if (m_transaction) keepRow(row.line(), fingerprint, toCode(RowOutcome::Error), rawOf(row), std::nullopt);
}

void CsvRowStore::takeEvent(const CsvRow& row, const RowFingerprint& fingerprint, ImportedRow&& imported) {
    RowVerdict verdict{.line = row.line(),
                       .outcome = imported.flags.empty() ? RowOutcome::New : RowOutcome::Suspicious,
                       .flags = imported.flags,
                       .isRevised = imported.revision.has_value()};
    ++(imported.flags.empty() ? m_report.summary.added : m_report.summary.suspicious);
    m_report.revised += verdict.isRevised ? 1 : 0;
    const quint64 notice = m_rules.joinsSites ? noticeHash(row, m_rules.columns) : 0;
    const bool waits = m_rules.joinsSites && m_sites.hasSeveral(notice);
    // The other sites of a notice are no other events.
    if (!waits || m_sites.isFirst(notice)) verdict.resembles = resemblance(imported, row.line());
    m_report.resembling += verdict.resembles ? 1 : 0;
    tell(verdict);
    const QString code = toCode(verdict.outcome);
    if (waits) {
        m_sites.wait(notice,
                     {std::move(imported), row.line(), fingerprint, m_transaction ? rawOf(row) : QByteArray(), code});
        return;
    }
    m_report.events += 1 + (imported.revision ? 1 : 0);
    if (!m_transaction) return;
    if (const auto id = storeEvent(std::move(imported))) keepRow(row.line(), fingerprint, code, rawOf(row), id);
}

std::optional<Resemblance> CsvRowStore::resemblance(const ImportedRow& imported, qint64 line) {
    const int company = companyNumber(imported.path.first());
    auto found = m_resemblances.find(company, imported.event);
    m_resemblances.add(company, imported.event, line);
    return found;
}

int CsvRowStore::companyNumber(const QString& name) {
    const auto [known, isNew] = m_companyNumbers.try_emplace(name, 0);
    if (!isNew) return known->second;
    const QString key = nameKey(name);
    const auto [number, isNewKey] = m_companyKeys.try_emplace(key, static_cast<int>(m_companyKeys.size()));
    known->second = number->second;
    if (isNewKey) rememberEventsOf(number->second, key);
    return number->second;
}

// Before the first row of a company is stored, so that only what was there before is compared.
void CsvRowStore::rememberEventsOf(int company, const QString& key) {
    const auto known = m_knownCompanies.find(key);
    if (known == m_knownCompanies.end()) return;
    std::vector<OrganizationId> below{known->second};
    while (!below.empty() && !m_error) {
        const OrganizationId organization = below.back();
        below.pop_back();
        for (const OrganizationId division : valueOf(m_workbook.divisionsOf(organization))) below.push_back(division);
        const auto ids = valueOf(m_workbook.eventsNaming(organization));
        for (const Event& event : valueOf(m_workbook.events(ids))) {
            if (event.organization == organization) m_resemblances.add(company, event, 0);
        }
    }
}

void CsvRowStore::complete(Event& event, const ImportedRow& imported) {
    const FoundOrganization& organization = organizationAt(imported.path);
    event.organization = organization.id;
    for (Figure& figure : event.figures) figure.organization = event.organization;
    if (!imported.source) return;
    Citation citation;
    citation.source = valueOf(m_transaction->sourceLike(*imported.source));
    citation.called = organization.called;
    event.citations.push_back(std::move(citation));
}

std::optional<EventId> CsvRowStore::storeEvent(ImportedRow&& imported) {
    Event& event = imported.event;
    complete(event, imported);
    if (m_error) return std::nullopt;
    remember(imported);
    if (!imported.revision) {
        const EventId id = valueOf(m_transaction->add(std::move(event)));
        return m_error ? std::nullopt : std::optional(id);
    }
    const EventId id = valueOf(m_transaction->add(event));
    if (m_error) return std::nullopt;
    Figure people = std::move(imported.revision->people);
    people.organization = event.organization;
    storeCorrection(event, id, imported.revision->announced, {std::move(people)});
    return id;
}

void CsvRowStore::storeCorrection(const Event& corrected, EventId id, const EventDate& announced,
                                  std::vector<Figure> figures) {
    Event correction;
    correction.uid = correctionUid(corrected.uid);
    correction.organization = corrected.organization;
    correction.kind = corrected.kind;
    correction.announced = announced;
    correction.effective = corrected.effective;
    correction.status = corrected.status;
    correction.note = QStringLiteral("Revises the notice of ") + corrected.announced.text();
    correction.figures = std::move(figures);
    correction.citations = corrected.citations;
    if (m_error) return;
    Link link;
    link.kind = LinkKind::Corrects;
    link.from = valueOf(m_transaction->add(std::move(correction)));
    link.to = id;
    if (!m_error) static_cast<void>(valueOf(m_transaction->add(link)));
}

void CsvRowStore::setFigures(Event& event, const QStringList& path, const std::vector<JoinedNotice::Part>& parts) {
    event.figures.clear();
    for (const JoinedNotice::Part& part : parts) {
        Figure figure = part.figure;
        figure.organization =
            part.site.isEmpty() ? organizationAt(path).id : organizationAt(path + QStringList(part.site)).id;
        event.figures.push_back(std::move(figure));
    }
}

void CsvRowStore::storeNotice(JoinedNotice&& notice) {
    m_report.events += notice.revisedParts.empty() ? 1 : 2;
    if (!m_transaction || m_error) return;
    ImportedRow& first = notice.rows.front().row;
    const QStringList path = first.path;
    Event event = joinedEvent(notice);
    complete(event, first);
    setFigures(event, path, notice.parts);
    for (const WaitingRow& waiting : notice.rows) remember(waiting.row);
    if (m_error) return;
    const EventId id = valueOf(m_transaction->add(event));
    if (m_error) return;
    if (!notice.revisedParts.empty()) {
        Event revised;
        setFigures(revised, path, notice.revisedParts);
        storeCorrection(event, id, notice.revisedOn, std::move(revised.figures));
    }
    for (const WaitingRow& waiting : notice.rows) {
        keepRow(waiting.line, waiting.fingerprint, waiting.verdict, waiting.raw, id);
    }
}

void CsvRowStore::storeNotices(std::vector<std::vector<WaitingRow>>&& complete) {
    for (auto& rows : complete) {
        for (JoinedNotice& notice : joinedNotices(std::move(rows))) storeNotice(std::move(notice));
    }
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

const QByteArray& CsvRowStore::rawOf(const CsvRow& row) {
    m_raw.resize(0);
    m_raw += '[';
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0) m_raw += ',';
        const bool isLeftOut = !m_rules.takesPersonal && m_rules.columns.isPersonal(i);
        appendJsonString(m_raw, isLeftOut ? QByteArrayView() : row.cell(i));
    }
    m_raw += ']';
    return m_raw;
}

void CsvRowStore::keepRow(qint64 line, const RowFingerprint& fingerprint, const QString& verdict, const QByteArray& raw,
                          std::optional<EventId> event) {
    if (!m_transaction || !m_import || m_error) return;
    const auto kept =
        m_transaction->addImportRow(*m_import, line, verdict, bytesOf(fingerprint), QString::fromUtf8(raw), event);
    if (!kept) fail(kept.error());
}

Result<void> CsvRowStore::finish() {
    storeNotices(m_sites.takeAll());
    if (m_error) return tl::unexpected(*m_error);
    if (!m_transaction || m_facts.empty()) return {};
    return fillCompanies();
}

Result<void> CsvRowStore::fillCompanies() {
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
