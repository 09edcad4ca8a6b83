// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event.h"
#include "model/workbook/edit.h"
#include "model/workbook/journal_entry.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace cutline {

class Workbook;

/// One step in the life of an event: one user action that changed it or its links.
struct HistoryStep {
    qint64 edit = 0;
    QDateTime at;  ///< UTC; not valid where no line of the journal tells
    QString who;
    QString words;                 ///< what the action was called: "Edit Amazon, 20 March 2023"
    QStringList changes;           ///< "figure: about 9,000 → 10,000", "link added: part of …"
    std::optional<Event> version;  ///< the event as this step left it; none: it was removed, or cannot be read
    bool isNow = false;            ///< that is how the event stands now
    QString problem;               ///< why the journal cannot be read here
};

/// The whole history of an event, oldest first; also of one that was removed. What an import brought in is known from
/// the first change after it.
[[nodiscard]] Result<std::vector<HistoryStep>> historyOf(const Workbook& workbook, EventId id);

/// A record that an edit removed and that can be brought back.
struct RemovedRecord {
    std::variant<OrganizationId, SourceId, EventId, SavedViewId> id;
    QString words;  ///< "event Amazon, 20 March 2023"
};

/// What one edit did, in words.
struct ToldEdit {
    QStringList changes;
    std::vector<RemovedRecord> removed;  ///< those that are still gone
    std::optional<QString> shownUid;     ///< of the first event it is about that exists
    bool isShortened = false;            ///< it did more than is told
};

[[nodiscard]] Result<ToldEdit> tellEdit(const Workbook& workbook, qint64 edit);

}  // namespace cutline
