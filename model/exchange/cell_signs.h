// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace cutline {

// The signs of ASCII within a cell, which is UTF-8 and read byte by byte.

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
[[nodiscard]] inline qsizetype digitsOf(QByteArrayView text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return isDigit(c); });
}

}  // namespace cutline
