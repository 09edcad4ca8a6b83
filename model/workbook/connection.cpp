// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/connection.h"

#include "model/workbook/sql_script.h"

#include <atomic>

namespace cutline {

Connection::Connection(QString name, QString path, sqlite::OpenMode mode)
    : m_name(std::move(name)), m_path(std::move(path)), m_mode(mode) {}

Connection::~Connection() {
    // Qt insists that nothing uses a connection any more when it is removed.
    m_idleStatements.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, sqlite::OpenMode mode) {
    static std::atomic<int> opened = 0;
    auto connection =
        std::unique_ptr<Connection>(new Connection(QStringLiteral("cutline-workbook-%1").arg(++opened), path, mode));
    auto database = sqlite::open(connection->m_name, path.isEmpty() ? QStringLiteral(":memory:") : path, mode);
    if (!database) return tl::unexpected(database.error());
    connection->m_database = *database;
    if (auto prepared = sqlite::prepareConnection(connection->m_database); !prepared) {
        return tl::unexpected(prepared.error());
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::another() const {
    const auto mode = m_mode == sqlite::OpenMode::Immutable ? m_mode : sqlite::OpenMode::ReadOnly;
    auto connection = open(m_path, mode);
    if (!connection) return connection;
    if (auto limited = sqlite::limitCache((*connection)->m_database); !limited) return tl::unexpected(limited.error());
    return connection;
}

Result<void> Connection::runScript(const QString& script, const QString& what) {
    for (const QString& statement : splitStatements(script)) {
        QSqlQuery query(m_database);
        if (!query.exec(statement)) return tl::unexpected(sqlite::errorOf(query.lastError(), what));
    }
    return {};
}

}  // namespace cutline
