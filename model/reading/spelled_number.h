// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/figure.h"

#include <QStringView>

#include <optional>

namespace cutline {

/// A number in words.
struct SpelledNumber {
    qsizetype end = 0;
    double value = 0;
    double factor = 1;            ///< its last multiplier: 100 of "four hundred"
    std::optional<double> upper;  ///< of a number that is a range in itself: 三四百
    bool isShare = false;         ///< a fraction or a percentage, `value` in percent
    bool isStacked = false;       ///< multipliers that cannot follow each other: no value
    bool isSmall = false;         ///< a single word below a hundred, which often is no count: "one", 十
    /// Said by the number itself: "hundreds" (unknown), 两千多 (more than), a third (about).
    Qualifier qualifier = Qualifier::Exact;
};

/// An English number in words that begins at `start` of a folded text: "nine thousand", "half a million", "two dozen",
/// "tens of thousands" (unknown), "a third", "one in five".
[[nodiscard]] std::optional<SpelledNumber> englishNumberAt(QStringView text, qsizetype start);

/// A Chinese number in characters that begins at `start` of a folded text: 九千, 一万八千, 两千多, 三四百, 数百
/// (unknown), 百分之六, 三分之一, 两成, 一半. Shorthand is read as it is spoken: 一万八 is 18,000.
[[nodiscard]] std::optional<SpelledNumber> chineseNumberAt(QStringView text, qsizetype start);

/// A fraction as a figure of percent: to one decimal, because "a third" does not mean 33.333 %.
[[nodiscard]] double percentOfFraction(double numerator, double denominator);

}  // namespace cutline
