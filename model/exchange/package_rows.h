// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/package_description.h"
#include "model/record/error.h"
#include "model/record/event_date.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

#include <optional>

namespace cutline {

/// One table of the package on its way: rows go to a temporary file, because a zip takes one table after the other, and
/// the events of a workbook are read once for all of them.
class PackageRows {
public:
    explicit PackageRows(const PackageTable& table);

    [[nodiscard]] Result<void> open();
    PackageRows& text(const QString& text);
    PackageRows& code(QLatin1String code);
    PackageRows& number(std::optional<double> number);
    /// As text, then its first and its last day; three empty cells where there is none.
    PackageRows& dateWithDays(const std::optional<EventDate>& date);
    PackageRows& date(const std::optional<EventDate>& date);
    void endRow();

    /// Everything is in the file, which is there as long as this is. Fails where the disk is full.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] const PackageFile& written() const { return m_written; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    void separate();
    void flush();

    const PackageTable& m_table;
    QTemporaryFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_pending;
    PackageFile m_written;
    int m_cells = 0;
    QString m_diskProblem;  ///< empty: everything was taken
};

}  // namespace cutline
