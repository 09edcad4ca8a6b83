// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/written_date.h"

#include <QStringView>

#include <optional>

namespace cutline {

/// A word of a date and where it ends.
struct DateWord {
    int value = 0;
    qsizetype end = 0;
    bool isShort = false;  ///< "Mar.", which alone is no date
};

[[nodiscard]] std::optional<DateWord> monthNameAt(QStringView text, qsizetype start);    ///< "March", "Mar."
[[nodiscard]] std::optional<DateWord> weekdayNameAt(QStringView text, qsizetype start);  ///< "Tuesday"
[[nodiscard]] std::optional<DateWord> ordinalAt(QStringView text, qsizetype start);      ///< "first" to "fourth", "1st"
/// "last", "previous" (-1), "this" (0), "next" (1), "earlier this" (0)
[[nodiscard]] std::optional<DateWord> offsetAt(QStringView text, qsizetype start);
/// "early", "mid-to-late", "the end of": the value is a DatePart.
[[nodiscard]] std::optional<DateWord> partAt(QStringView text, qsizetype start);

/// Where the words end that begin at `start` and the blank behind them; `start` where they do not stand there.
[[nodiscard]] qsizetype skipWords(QStringView text, qsizetype start, QStringView words);

}  // namespace cutline
