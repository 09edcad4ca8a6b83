// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_parser.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace cutline {

namespace {

constexpr char kNoBreakSpace[] = "\xc2\xa0";

QByteArrayView trimmedCell(QByteArrayView cell) {
    const QByteArrayView blank(kNoBreakSpace, 2);
    for (qsizetype before = -1; before != cell.size();) {
        before = cell.size();
        cell = cell.trimmed();
        if (cell.startsWith(blank)) cell = cell.sliced(2);
        if (cell.endsWith(blank)) cell = cell.chopped(2);
    }
    return cell;
}

}  // namespace

CsvParser::CsvParser(char delimiter, const CsvLimits& limits, const CsvText::Visit& visit)
    : m_limits(limits), m_visit(visit) {
    // Blank lines are reported, so that line numbers stay right.
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
}

CsvParser::~CsvParser() { csv_free(&m_parser); }

bool CsvParser::feed(QByteArrayView utf8) {
    if (isDone()) return false;
    const auto size = static_cast<std::size_t>(utf8.size());
    if (std::memchr(utf8.data(), 0, size) != nullptr) {
        fail(QStringLiteral("it contains zero characters, which no table of text has"));
    } else if (csv_parse(&m_parser, utf8.data(), size, &CsvParser::onCell, &CsvParser::onRow, this) != size) {
        fail(QString::fromLatin1(csv_strerror(csv_error(&m_parser))));
    } else if (static_cast<qsizetype>(m_parser.entry_pos) > m_limits.cellBytes) {
        fail(QStringLiteral("a cell has more than %1 bytes; a quote may be missing").arg(m_limits.cellBytes));
    }
    return !isDone();
}

void CsvParser::finish() {
    if (isDone()) return;
    // Stray quotes within a cell are fine, but the end of the file inside quotes has swallowed every row behind them.
    csv_set_opts(&m_parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser, &CsvParser::onCell, &CsvParser::onRow, this) != 0) {
        fail(QStringLiteral("a quote is opened and never closed"));
    }
}

void CsvParser::fail(const QString& why) {
    if (m_problem.isEmpty()) m_problem = QStringLiteral("line %1: %2").arg(m_row.m_line).arg(why);
}

void CsvParser::onCell(void* bytes, std::size_t size, void* self) {
    static_cast<CsvParser*>(self)->takeCell({static_cast<const char*>(bytes), static_cast<qsizetype>(size)});
}

void CsvParser::onRow(int terminator, void* self) { static_cast<CsvParser*>(self)->takeRow(terminator); }

void CsvParser::takeCell(QByteArrayView cell) {
    if (isDone()) return;
    m_lastTerminator = 0;
    if (m_row.size() >= m_limits.columns) {
        return fail(QStringLiteral("it has more than %1 columns").arg(m_limits.columns));
    }
    if (cell.size() > m_limits.cellBytes || m_row.m_text.size() + cell.size() > m_limits.rowBytes) {
        return fail(QStringLiteral("a cell has more than %1 bytes; a quote may be missing").arg(m_limits.cellBytes));
    }
    m_lineBreaksInCells += std::count(cell.begin(), cell.end(), '\n');
    m_row.m_text.append(trimmedCell(cell));
    m_row.m_ends.push_back(m_row.m_text.size());
}

void CsvParser::takeRow(int terminator) {
    if (isDone()) return;
    // CR LF arrives as two ends of a row, the second one with nothing before it.
    if (terminator == '\n' && m_lastTerminator == '\r' && m_row.m_ends.empty()) {
        m_lastTerminator = 0;
        return;
    }
    m_lastTerminator = terminator;
    if (!m_row.isBlank()) {
        // The header is no row.
        if (++m_rows > m_limits.rows + 1) return fail(QStringLiteral("it has more than %1 rows").arg(m_limits.rows));
        if (!m_visit(m_row)) m_isStopped = true;
    }
    m_row.m_line += 1 + m_lineBreaksInCells;
    m_lineBreaksInCells = 0;
    m_row.m_text.resize(0);
    m_row.m_ends.clear();
}

QByteArrayView CsvRow::cell(qsizetype column) const {
    if (column < 0 || column >= size()) return {};
    const qsizetype begin = column == 0 ? 0 : m_ends[static_cast<std::size_t>(column) - 1];
    return QByteArrayView(m_text).sliced(begin, m_ends[static_cast<std::size_t>(column)] - begin);
}

bool CsvRow::isBlank() const { return m_text.isEmpty(); }

}  // namespace cutline
