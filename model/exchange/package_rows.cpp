// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/package_rows.h"

#include "model/exchange/csv_cell_writer.h"
#include "model/exchange/file_writer.h"
#include "model/exchange/json_text.h"

namespace cutline {

namespace {

constexpr qsizetype kPiece = 1 << 16;

tl::unexpected<Error> noRoom(const QString& why) {
    return failure(ErrorKind::File, QStringLiteral("The data package cannot be written"), why,
                   QStringLiteral("Make room in the folder for temporary files (TMPDIR) and try again"));
}

}  // namespace

PackageRows::PackageRows(const PackageTable& table) : m_table(table) {}

Result<void> PackageRows::open() {
    if (!m_file.open()) return noRoom(m_file.errorString());
    for (const PackageField& field : m_table.fields) code(field.name);
    endRow();
    m_written.rows = 0;
    return {};
}

void PackageRows::separate() {
    if (m_cells++ > 0) m_pending += ',';
}

PackageRows& PackageRows::text(const QString& text) {
    separate();
    appendCsvCell(m_pending, text.toUtf8());
    return *this;
}

PackageRows& PackageRows::code(QLatin1String code) {
    separate();
    m_pending.append(code.data(), code.size());
    return *this;
}

PackageRows& PackageRows::number(std::optional<double> number) {
    separate();
    if (number) appendJsonNumber(m_pending, *number);
    return *this;
}

PackageRows& PackageRows::date(const std::optional<EventDate>& date) { return text(date ? date->text() : QString()); }

PackageRows& PackageRows::dateWithDays(const std::optional<EventDate>& date) {
    text(date ? date->text() : QString());
    text(date ? date->firstDay().toString(Qt::ISODate) : QString());
    return text(date ? date->lastDay().toString(Qt::ISODate) : QString());
}

void PackageRows::endRow() {
    Q_ASSERT(m_cells == static_cast<int>(m_table.fields.size()));
    m_pending += "\r\n";
    m_cells = 0;
    ++m_written.rows;
    if (m_pending.size() >= kPiece) flush();
}

void PackageRows::flush() {
    m_hash.addData(m_pending);
    m_written.bytes += m_pending.size();
    // The first reason is the one that counts; a later one may be none.
    const bool isTaken = m_diskProblem.isEmpty() && writeAll(m_file, m_pending) && m_file.flush();
    if (!isTaken && m_diskProblem.isEmpty()) m_diskProblem = m_file.errorString();
    m_pending.truncate(0);
}

Result<void> PackageRows::finish() {
    flush();
    m_written.sha256 = m_hash.result().toHex();
    if (!m_diskProblem.isEmpty()) return noRoom(m_diskProblem);
    return {};
}

}  // namespace cutline
