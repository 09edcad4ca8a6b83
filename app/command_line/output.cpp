// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace cutline {

ExitStatus exitStatusOf(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Usage:
            return kMisused;
        case ErrorKind::Data:
        case ErrorKind::Cancelled:
            return kFoundProblems;
        case ErrorKind::File:
        case ErrorKind::Changed:
            break;
    }
    return kFileTrouble;
}

Result<void> print(const QByteArray& utf8) {
    const auto size = static_cast<std::size_t>(utf8.size());
    if (std::fwrite(utf8.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) return {};
    return failure(ErrorKind::File, QStringLiteral("cannot write to standard output"), qt_error_string(errno));
}

void printError(const Error& error) {
    const QByteArray line = "cutline: " + error.oneLine().toUtf8() + '\n';
    std::fputs(line.constData(), stderr);
}

void printNote(const QString& note) {
    const QByteArray line = "cutline: note: " + note.simplified().toUtf8() + '\n';
    std::fputs(line.constData(), stderr);
}

QByteArray TextTable::toUtf8() const {
    std::vector<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            auto& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    }
    QByteArray text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const auto number = static_cast<std::size_t>(column);
            if (column > 0) line += QStringLiteral("  ");
            line += m_columns[number] == Align::Right ? row[column].rightJustified(widths[number])
                                                      : row[column].leftJustified(widths[number]);
        }
        while (line.endsWith(QLatin1Char(' '))) line.chop(1);
        text += line.toUtf8() + '\n';
    }
    return text;
}

}  // namespace cutline
