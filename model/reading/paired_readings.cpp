// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/paired_readings.h"

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr std::size_t kLargestTable = 4'000'000;
constexpr int kAlone = 10;
constexpr int kSame = 0;
constexpr int kPower = 4;
constexpr int kBroken = 6;
constexpr int kDifferent = 18;  ///< a little less than two that stand alone
constexpr int kOtherUnit = 30;  ///< worse than that: never paired

bool isPowerOfTen(double one, double other) {
    if (one <= 0 || other <= 0) return false;
    const double power = std::abs(std::log10(one / other));
    return power > 0.9 && power < 4.1 && std::abs(power - std::round(power)) < 0.02;
}

int cost(const FigureReading& translated, const FigureReading& original) {
    const bool isBroken = translated.status == ReadingStatus::Malformed || original.status == ReadingStatus::Malformed;
    if (isBroken) return kBroken;
    const auto group = [](Unit unit) { return unit == Unit::None ? Unit::People : unit; };
    if (group(translated.unit) != group(original.unit)) return kOtherUnit;
    const auto& one = translated.figure.best;
    const auto& other = original.figure.best;
    if (!one || !other) return one || other ? kDifferent : kSame;
    if (*one == *other) return kSame;
    return isPowerOfTen(*one, *other) ? kPower : kDifferent;
}

}  // namespace

std::vector<std::optional<std::size_t>> pairedWithOriginal(const std::vector<FigureReading>& translation,
                                                           const std::vector<FigureReading>& original) {
    const std::size_t rows = translation.size();
    const std::size_t columns = original.size();
    std::vector<std::optional<std::size_t>> pairs(rows);
    if ((rows + 1) * (columns + 1) > kLargestTable) {
        for (std::size_t i = 0; i < std::min(rows, columns); ++i) pairs[i] = i;
        return pairs;
    }
    // Needleman and Wunsch: the cheapest way to bring the first i and the first j into one order.
    std::vector<int> cheapest((rows + 1) * (columns + 1));
    const auto at = [&](std::size_t i, std::size_t j) -> int& { return cheapest[i * (columns + 1) + j]; };
    for (std::size_t i = 0; i <= rows; ++i) {
        for (std::size_t j = 0; j <= columns; ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = static_cast<int>(i + j) * kAlone;
                continue;
            }
            at(i, j) = std::min({at(i - 1, j) + kAlone, at(i, j - 1) + kAlone,
                                 at(i - 1, j - 1) + cost(translation[i - 1], original[j - 1])});
        }
    }
    for (std::size_t i = rows, j = columns; i > 0 && j > 0;) {
        if (at(i, j) == at(i - 1, j - 1) + cost(translation[i - 1], original[j - 1])) {
            pairs[--i] = --j;
        } else if (at(i, j) == at(i - 1, j) + kAlone) {
            --i;
        } else {
            --j;
        }
    }
    return pairs;
}

}  // namespace cutline
