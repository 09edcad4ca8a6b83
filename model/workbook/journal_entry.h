// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cutline {

/// One line of the journal: a record as it was before and after one edit.
struct JournalEntry {
    qint64 line = 0;  ///< grows with time
    qint64 edit = 0;  ///< entries of one user action share it
    QDateTime at;     ///< UTC
    QString who;
    QString words;
    QString kind;  ///< "event", "link", … as RecordWords call it
    qint64 record = 0;
    QString before;  ///< JSON, empty where the record was added
    QString after;   ///< JSON, empty where it was removed
};

/// One user action as the journal tells of it.
struct JournaledEdit {
    qint64 edit = 0;
    QDateTime at;  ///< UTC
    QString who;
    QString words;
    qint64 records = 0;  ///< lines it wrote
};

/// Some edits, newest first. A journal may be long: it is read page by page.
struct JournalPage {
    std::vector<JournaledEdit> edits;
    std::optional<qint64> next;  ///< where to go on; none: that was the oldest
};

}  // namespace cutline
