// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace cutline {

/// One number in digits or words with its multiplier and percent sign, as it stands in a folded text; what it counts
/// and how it was meant is not looked at yet.
struct Numeral {
    qsizetype start = 0;
    qsizetype runEnd = 0;   ///< behind the digits, where there are any
    qsizetype end = 0;      ///< behind the multiplier
    qsizetype signEnd = 0;  ///< behind the percent sign, where there is one
    bool isDigits = false;
    double value = 0;
    std::optional<double> upper;  ///< of a number that is a range in itself
    double factor = 1;
    bool hasDecimals = false;  ///< the value is not whole
    bool isGroupedByBlank = false;
    bool isShare = false;      ///< a percentage or a fraction
    bool isPoints = false;     ///< percentage points
    bool isSmallWord = false;  ///< "one", 十: often no count
    Qualifier qualifier = Qualifier::Exact;
    std::optional<ReadingRule> fault;
    QString why;
};

/// The number that begins at `start`; none where none does. Typed: see digitRunEnd.
[[nodiscard]] std::optional<Numeral> numeralAt(QStringView text, qsizetype start, bool isTyped);

/// The digits from `start` to `runEnd` as a number that is broken by a rule, with the multiplier and the percent sign
/// that stand behind them.
[[nodiscard]] Numeral brokenNumeral(QStringView text, qsizetype start, qsizetype runEnd, ReadingRule rule,
                                    const QString& why);

}  // namespace cutline
