// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

class QLockFile;

namespace cutline {

/// Keeps what somebody typed and did not save in a file of its own, so that it survives the end of the program. Every
/// store has its own file, locked as long as the program lives: two windows on one workbook never overwrite each
/// other's, and what a lock of a program that is gone stands beside was left behind.
class DraftStore {
public:
    /// `folder` is made when it is needed. `workbook` is the path of the file; empty: one in memory, the sample.
    DraftStore(QString folder, const QString& workbook);
    /// Leaves the file: only remove() says that nobody needs it.
    ~DraftStore();
    DraftStore(const DraftStore&) = delete;
    DraftStore& operator=(const DraftStore&) = delete;

    /// All of it or nothing (QSaveFile). ErrorKind::File.
    [[nodiscard]] Result<void> write(const QByteArray& content);
    void remove();
    [[nodiscard]] const QString& path() const { return m_path; }

    /// What programs that have ended left for a workbook.
    struct Left {
        QString path;
        QByteArray content;
        QDateTime at;
    };
    /// The newest first. Reads nothing that is larger than a person can have typed.
    [[nodiscard]] static std::vector<Left> leftBehind(const QString& folder, const QString& workbook);
    /// Takes one away; false where another window has taken it meanwhile.
    static bool take(const Left& left);

private:
    QString m_folder;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace cutline
