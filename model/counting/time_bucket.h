// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/totals.h"

#include <QString>

#include <compare>

namespace cutline {

/// A month, quarter or year of the calendar, or no date at all: where a span of days belongs without being spread.
/// Ordered by its end, the finer first: 2023-03, 2023-Q1; undated is last.
class TimeBucket {
public:
    /// The smallest that holds the span and is not finer than `by`. Days are Julian.
    [[nodiscard]] static TimeBucket of(qint32 firstDay, qint32 lastDay, GroupBy by);

    [[nodiscard]] QString key() const;

    friend auto operator<=>(const TimeBucket&, const TimeBucket&) = default;

private:
    int m_endMonth = 0;  ///< months since year 0; undated: beyond all others
    int m_months = 0;    ///< 1, 3 or 12
};

}  // namespace cutline
