// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_people.h"
#include "model/exchange/import_mapping.h"
#include "model/exchange/import_summary.h"
#include "model/record/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace cutline {

enum class RowOutcome { New, Duplicate, Suspicious, Error };
[[nodiscard]] QLatin1String toCode(RowOutcome outcome);  ///< "new", "duplicate", …

/// An event that a row is like without being the same: a person may want to tie the two, nothing does it by itself.
struct Resemblance {
    enum class Kind {
        Revision,  ///< the same company, day and place, with other figures
        Near       ///< the same company and number within kNearDays
    };
    Kind kind = Kind::Near;
    qint64 line = 0;               ///< of an earlier row of the file; 0: an event of the workbook
    std::optional<EventId> event;  ///< of the workbook
    int days = 0;                  ///< between the two

    friend bool operator==(const Resemblance&, const Resemblance&) = default;
};

/// What became of one row, and why.
struct RowVerdict {
    qint64 line = 0;  ///< of the file, from 1
    RowOutcome outcome = RowOutcome::New;
    QString error;               ///< why the row is not taken in
    std::vector<RowFlag> flags;  ///< why it is suspicious
    std::optional<Resemblance> resembles;
    bool isRevised = false;  ///< it tells a later number: an event and its correction
};

/// What an import did, or a dry run would do.
struct ImportReport {
    ImportSummary summary;
    ImportMapping mapping;
    // Of the rows that were taken in; they are new or suspicious besides.
    qint64 revised = 0;     ///< an event and its correction
    qint64 resembling = 0;  ///< like another event
    qint64 events = 0;      ///< fewer than rows where notices have several sites, more where they are corrected
};

}  // namespace cutline
