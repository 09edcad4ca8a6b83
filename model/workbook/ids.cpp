// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/ids.h"

#include "model/workbook/statement.h"

#include <algorithm>

namespace cutline {

Result<qint64> Ids::nextOf(const QString& key, const QString& sql) {
    const auto known = m_next.find(key);
    if (known != m_next.end()) return known->second++;
    const auto last = Statement(m_connection, sql).number();
    if (!last) return tl::unexpected(last.error());
    const qint64 next = last->value_or(0) + 1;
    m_next[key] = next + 1;
    return next;
}

Result<qint64> Ids::next(const QString& recordKind, const QString& table) {
    // The journal still knows the ids of records that are gone.
    const QString sql = QStringLiteral(
                            "SELECT MAX(last.id) FROM (SELECT MAX(id) AS id FROM %1 UNION ALL "
                            "SELECT MAX(record) AS id FROM journal WHERE record_kind = '%2') AS last")
                            .arg(table, recordKind);
    return nextOf(recordKind, sql);
}

Result<qint64> Ids::nextJournalLine() {
    return nextOf(QStringLiteral("journal"), QStringLiteral("SELECT MAX(id) FROM journal"));
}

Result<qint64> Ids::nextEdit() {
    return nextOf(QStringLiteral("edit"), QStringLiteral("SELECT MAX(edit) FROM journal"));
}

void Ids::taken(const QString& recordKind, qint64 id) {
    const auto known = m_next.find(recordKind);
    if (known != m_next.end()) known->second = std::max(known->second, id + 1);
}

}  // namespace cutline
