// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace cutline {

/// What the digits of a number say, or by which rule they say nothing.
struct DigitVerdict {
    double value = 0;
    bool hasDecimals = false;
    std::optional<ReadingRule> fault;
    QString why;  ///< where there is a fault
};

/// Where the run of digits, separators, and what broke in between ends that begins at `start` of a folded text
/// ("20,9000", "154.<>", "<>,<>", "1,,000"); `start` itself where none begins. Punctuation behind a number does not
/// belong to it. Typed: what is left over at its ends does belong ("9,"), and blanks may group digits in threes.
[[nodiscard]] qsizetype digitRunEnd(QStringView text, qsizetype start, bool isTyped);

/// Length of a placeholder that a damaged text has in place of digits ("<>", "□") at a place; 0 where there is none.
[[nodiscard]] qsizetype placeholderSize(QStringView text, qsizetype place);

/// Judges a run: digits in groups of three (or none), with or without decimals, are a number; everything else is a
/// fault, never repaired. The grouping rule is that of the English press; blanks that do not
/// break group as well (ISO 80000-1).
[[nodiscard]] DigitVerdict judgeDigits(QStringView run);

}  // namespace cutline
