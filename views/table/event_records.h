// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/id.h"

#include <QCache>
#include <QString>

namespace cutline {

class Workbook;

/// What a table shows of an event that no Dataset holds, in words.
struct EventRecord {
    QString announced;  ///< "about March 2023"; empty where it cannot be read
    QString effective;
    QString publishers;  ///< "CNBC, The Verge"
    QString note;
};

/// Reads records of a workbook one by one as they come into view, and remembers the last few hundred. Belongs to the
/// model of the table; the workbook must outlive it, or be let go of with setWorkbook.
class EventRecords {
public:
    /// Another workbook (none: everything is empty), or the same after an edit.
    void setWorkbook(const Workbook* workbook);
    [[nodiscard]] EventRecord at(EventId event);

private:
    [[nodiscard]] EventRecord read(EventId event) const;

    const Workbook* m_workbook = nullptr;
    QCache<qint64, EventRecord> m_cache{1000};
};

}  // namespace cutline
