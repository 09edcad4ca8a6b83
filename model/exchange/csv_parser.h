// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_text.h"

#include <csv.h>

namespace cutline {

/// libcsv with our limits, line numbers and one reused row. Fed with UTF-8; hands rows to `visit` until it answers
/// false. Not copied or moved: libcsv keeps its address.
class CsvParser {
public:
    CsvParser(char delimiter, const CsvLimits& limits, const CsvText::Visit& visit);
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;
    ~CsvParser();

    /// False once nothing more is wanted: problem() says whether that is an error.
    [[nodiscard]] bool feed(QByteArrayView utf8);
    void finish();
    /// Why the text cannot be read, with the line; empty while all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    static void onCell(void* bytes, std::size_t size, void* self);
    static void onRow(int terminator, void* self);
    void takeCell(QByteArrayView cell);
    void takeRow(int terminator);
    void fail(const QString& why);
    [[nodiscard]] bool isDone() const { return m_isStopped || !m_problem.isEmpty(); }

    csv_parser m_parser;
    CsvLimits m_limits;
    const CsvText::Visit& m_visit;
    CsvRow m_row;
    qint64 m_rows = 0;
    qint64 m_lineBreaksInCells = 0;
    int m_lastTerminator = 0;
    bool m_isStopped = false;
    QString m_problem;
};

}  // namespace cutline
