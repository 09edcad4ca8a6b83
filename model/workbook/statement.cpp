// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/statement.h"

#include "model/workbook/sqlite.h"

namespace cutline {

namespace {
const QString& purpose() {
    static const QString text = QStringLiteral("The workbook did not do what was asked");
    return text;
}
}  // namespace

Statement::Statement(Connection& connection, const QString& sql) : m_connection(connection), m_sql(sql) {
    auto& idle = connection.m_idleStatements[sql];
    if (!idle.empty()) {
        m_query = std::move(idle.back());
        idle.pop_back();
        return;
    }
    m_query = std::make_unique<QSqlQuery>(connection.m_database);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql)) m_failure = sqlite::errorOf(m_query->lastError(), purpose());
}

Statement::~Statement() {
    if (m_failure) return;
    m_query->finish();
    m_connection.m_idleStatements[m_sql].push_back(std::move(m_query));
}

Result<void> Statement::execute() {
    if (m_failure) return tl::unexpected(*m_failure);
    if (!m_query->exec()) return tl::unexpected(sqlite::errorOf(m_query->lastError(), purpose()));
    return {};
}

Result<bool> Statement::next() {
    if (m_query->next()) return true;
    if (m_query->lastError().isValid()) return tl::unexpected(sqlite::errorOf(m_query->lastError(), purpose()));
    return false;
}

void Statement::bind(const QString& text) {
    // Qt writes a null QString as NULL; no text at all is empty text here.
    m_query->bindValue(m_bound++, text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text));
}

void Statement::bind(qint64 number) { m_query->bindValue(m_bound++, QVariant(number)); }
void Statement::bind(double number) { m_query->bindValue(m_bound++, QVariant(number)); }
void Statement::bindNothing() { m_query->bindValue(m_bound++, QVariant()); }

void Statement::bind(const EventDate& date) {
    bind(date.text());
    bind(qint64{date.firstDay().toJulianDay()});
    bind(qint64{date.lastDay().toJulianDay()});
}

void Statement::bind(const std::optional<EventDate>& date) {
    if (date) {
        bind(*date);
        return;
    }
    for (int column = 0; column < 3; ++column) bindNothing();
}

}  // namespace cutline
