// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace cutline {

/// What a CSV file may ask of memory and time.
struct CsvLimits {
    qsizetype columns = 20'000;
    qsizetype cellBytes = qsizetype(1) << 20;
    qsizetype rowBytes = qsizetype(16) << 20;
    qint64 rows = 5'000'000;
    qint64 fileBytes = qint64(8) << 30;
};

/// One row while it is visited: UTF-8 cells without the white space around them, in one buffer that the next row
/// reuses.
class CsvRow {
public:
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// Cells that the row does not have are empty.
    [[nodiscard]] QByteArrayView cell(qsizetype column) const;
    /// Line of the file on which the row begins, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// Nothing but separators.
    [[nodiscard]] bool isBlank() const;

private:
    friend class CsvParser;

    QByteArray m_text;
    std::vector<qsizetype> m_ends;
    qint64 m_line = 1;
};

/// A CSV file as it is found in the wild: any of the usual encodings, delimiters (, ; tab |) and line ends, read in
/// pieces so that its size does not matter. A value; every walk opens the file anew.
class CsvText {
public:
    /// Called now and then with bytes done and bytes in all; false cancels.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// False stops the walk, which is then complete without an error.
    using Visit = std::function<bool(const CsvRow&)>;

    /// Looks at its beginning first, so that what is no table is refused at once, however large it is; then reads the
    /// file once for its encoding and SHA-256, and its header. Fails with ErrorKind::File where it cannot be read, is
    /// no text or no table, or is larger than the limits allow.
    [[nodiscard]] static Result<CsvText> open(const QString& path, CsvLimits limits = {});

    /// The words above the columns; "column 1", … where the table begins with its data.
    [[nodiscard]] const std::vector<QByteArray>& header() const { return m_header; }
    /// The line of the header, from 1; 0 where there is none.
    [[nodiscard]] qint64 headerLine() const { return m_headerLine; }
    [[nodiscard]] const QByteArray& sha256() const { return m_sha256; }
    [[nodiscard]] const QByteArray& encoding() const { return m_encoding; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] qint64 size() const { return m_size; }

    /// Visits every row behind the header; blank rows and titles above the header are left out. Fails with
    /// ErrorKind::File on a broken limit or an unclosed quote (naming the line) and with ErrorKind::Cancelled.
    [[nodiscard]] Result<void> forEachRow(const Visit& visit, const Progress& progress = {}) const;

private:
    CsvText() = default;
    [[nodiscard]] Result<void> readBeginning();
    [[nodiscard]] Result<void> scan();
    [[nodiscard]] Result<void> chooseHeader();
    [[nodiscard]] Result<void> walk(char delimiter, const Visit& visit, const Progress& progress) const;
    [[nodiscard]] tl::unexpected<Error> unreadable(const QString& why) const;
    [[nodiscard]] tl::unexpected<Error> notText(Error error) const;

    QString m_path;
    CsvLimits m_limits;
    QByteArray m_encoding;
    QByteArray m_sha256;
    std::vector<QByteArray> m_header;
    qint64 m_size = 0;
    qint64 m_headerLine = 0;
    char m_delimiter = ',';
};

}  // namespace cutline
