// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// Exit statuses of DESIGN section 6.
enum ExitStatus { kDone = 0, kFoundProblems = 1, kMisused = 2, kFileTrouble = 3 };

[[nodiscard]] ExitStatus exitStatusOf(ErrorKind kind);

/// Writes to standard output; an Error where it is full or closed.
[[nodiscard]] Result<void> print(const QByteArray& utf8);
/// Writes one line "cutline: what: why. what to do" to standard error.
void printError(const Error& error);
/// Writes one line "cutline: note: …" to standard error: it was done, and this has to be known about it.
void printNote(const QString& note);

/// Columns of text, as wide as they need to be, with two blanks between them.
class TextTable {
public:
    enum class Align { Left, Right };

    explicit TextTable(std::vector<Align> columns) : m_columns(std::move(columns)) {}
    void addRow(QStringList cells) { m_rows.push_back(std::move(cells)); }
    [[nodiscard]] QByteArray toUtf8() const;

private:
    std::vector<Align> m_columns;
    std::vector<QStringList> m_rows;
};

}  // namespace cutline
