// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a transaction that imports lean on: finding or making by name, and the record of the import itself.
#include "model/record/name_key.h"
#include "model/workbook/record_uses.h"
#include "model/workbook/statement.h"
#include "model/workbook/transaction.h"
#include "model/workbook/transaction_work.h"

#include <QDateTime>

#include <algorithm>

namespace cutline {

namespace {

// One step down a path: the child of that name, for a company also by another name or its ticker.
Result<std::optional<OrganizationId>> lookUp(const OrganizationTree& tree, std::optional<OrganizationId> parent,
                                             const QString& name) {
    auto found = tree.childNamed(parent, name);
    if (!found || *found || parent) return found;
    return tree.companyAlsoCalled(name);
}

}  // namespace

Result<OrganizationId> Transaction::organizationAt(const QStringList& path) {
    if (m_work->failure()) return tl::unexpected(*m_work->failure());
    if (const auto known = m_work->tree().remembered(path)) return *known;
    std::optional<OrganizationId> at;
    for (const QString& name : path) {
        auto found = m_work->attempt([&] { return lookUp(m_work->tree(), at, name); });
        if (!found) return tl::unexpected(found.error());
        if (*found) {
            at = **found;
            continue;
        }
        Organization organization;
        organization.parent = at;
        organization.name = name.simplified();
        const auto added = add(std::move(organization));
        if (!added) return added;
        at = *added;
    }
    if (!at) {
        return m_work->attempt([]() -> Result<OrganizationId> {
            return failure(ErrorKind::Data, QStringLiteral("The event has no company"),
                           QStringLiteral("no name was given"), QStringLiteral("Name the company"));
        });
    }
    m_work->tree().remember(path, *at);
    return *at;
}

Result<QString> Transaction::calledBy(const QStringList& path, OrganizationId found) const {
    if (path.isEmpty()) return QString();
    return m_work->attempt([&]() -> Result<QString> {
        auto company = m_work->stored(found);
        while (company && company->parent) company = m_work->stored(*company->parent);
        if (!company) return tl::unexpected(company.error());
        const QString key = nameKey(path.first());
        if (key == nameKey(company->name)) return QString();
        const auto& others = company->otherNames;
        const bool isOtherName =
            std::any_of(others.begin(), others.end(), [&](const OtherName& one) { return nameKey(one.name) == key; });
        return isOtherName ? joinedPath(path).simplified() : QString();
    });
}

Result<SourceId> Transaction::sourceLike(const Source& source) {
    const auto found = m_work->attempt([&] { return cutline::sourceLike(m_work->connection(), source); });
    if (!found) return tl::unexpected(found.error());
    if (*found) {
        m_work->lastSource = **found;
        return m_work->lastSource;
    }
    Source added = source;
    added.id = {};
    return add(std::move(added));
}

Result<ImportId> Transaction::recordImport(const QString& fileName, const QByteArray& sha256, const QString& profile) {
    return m_work->attempt([&]() -> Result<ImportId> {
        const auto id = m_work->ids().next(RecordWords<Import>::kind(), RecordWords<Import>::table());
        if (!id) return tl::unexpected(id.error());
        // Callers hold the hash as bytes or as hexadecimal digits; the file holds digits.
        const QString hash = QString::fromLatin1(sha256.size() == 32 ? sha256.toHex() : sha256.toLower());
        Statement statement(m_work->connection(),
                            QStringLiteral("INSERT INTO imports (id, file_name, sha256, profile, imported_at) "
                                           "VALUES (?, ?, ?, ?, ?)"));
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        if (auto done = statement.run(*id, fileName, hash, profile, now); !done) return tl::unexpected(done.error());
        m_work->add(JournaledImport{{*id}, fileName, hash, profile});
        return ImportId{*id};
    });
}

Result<void> Transaction::addImportRow(ImportId import, qint64 line, const QString& verdict,
                                       const QByteArray& fingerprint, const QString& raw,
                                       std::optional<EventId> event) {
    return m_work->attempt([&]() -> Result<void> {
        Statement statement(m_work->connection(),
                            QStringLiteral("INSERT INTO import_rows (import, line, verdict, fingerprint, raw, event) "
                                           "VALUES (?, ?, ?, ?, ?, ?)"));
        return statement.run(import, line, verdict, QString::fromLatin1(fingerprint.toHex()), raw, event);
    });
}

}  // namespace cutline
