// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_report.h"

#include <QByteArray>
#include <QSaveFile>

namespace cutline {

/// The counts as the contract of the command line has them; of a dry run of a table also its mapping and what else it
/// would do.
[[nodiscard]] QByteArray reportJson(const ImportReport& report, bool isTrial);
/// The same in words.
[[nodiscard]] QByteArray reportWords(const ImportReport& report, bool isTrial);

/// What became of each row, as a CSV: line, verdict, rule, why, and the line or uid of the event it is like.
class VerdictFile {
public:
    /// Fails with ErrorKind::File.
    [[nodiscard]] Result<void> open(const QString& path);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    void add(const RowVerdict& verdict);
    /// The file takes its place only now. Does nothing where none was opened.
    [[nodiscard]] Result<void> finish();

private:
    QSaveFile m_file;
};

}  // namespace cutline
