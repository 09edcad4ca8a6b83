// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/transaction_work.h"

namespace cutline {

Transaction::Work::Work(Workbook& workbook, Connection& connection, QString words)
    : m_workbook(workbook),
      m_connection(connection),
      m_tree(connection),
      m_ids(connection),
      m_edit{std::move(words), {}} {
    m_connection.setInTransaction(true);
}

Transaction::Work::~Work() {
    if (!m_isFinished) sqlite::rollBack(m_connection.database());
    m_connection.setInTransaction(false);
}

Error Transaction::Work::gone() {
    return {ErrorKind::Changed, QStringLiteral("The record does not exist any more"),
            QStringLiteral("it was removed in the meantime"),
            QStringLiteral("Look at the workbook again and repeat it")};
}

Result<Edit> Transaction::Work::commit() {
    if (m_failure) return tl::unexpected(*m_failure);
    if (m_edit.isEmpty() && m_imports.empty()) {
        sqlite::rollBack(m_connection.database());
    } else {
        auto done = writeJournal(m_connection, m_ids, m_edit, m_imports);
        if (done) done = sqlite::commit(m_connection.database());
        if (!done) {
            m_failure = done.error();
            return tl::unexpected(done.error());
        }
    }
    m_isFinished = true;
    m_connection.setInTransaction(false);
    return std::move(m_edit);
}

}  // namespace cutline
