// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event_date.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace cutline {

/// Which part of 3/6/2023 is the month: it belongs to the file, never to the cell. Undecided: only dates that have one
/// reading.
enum class DayOrder { MonthFirst, DayFirst, Undecided };

/// A date like 3/6/2023 can only be read with the month first (3/16/2023), or only with the day first.
struct DayOrderEvidence {
    bool monthFirst = false;
    bool dayFirst = false;
};
/// The evidence of a cell, of both ends where it holds a span.
[[nodiscard]] DayOrderEvidence evidenceOf(QByteArrayView cell);

/// A date as a cell says it: none where the cell is unknown, else a value or the reason why there is none.
struct CellDate {
    std::optional<EventDate> value;
    QString problem;
};
/// ISO days (a time of day behind them is ignored), the forms of EventDate, days like 3/6/2023 or 6.3.2023, months like
/// 3/2018, words as model/reading reads them, and spans of two of these ("12-31-20 thru 1-5-21"). A year of two digits
/// is one of the hundred that end in 2068, and only read where the order of the file is decided.
[[nodiscard]] CellDate readDate(QByteArrayView cell, DayOrder order);

}  // namespace cutline
