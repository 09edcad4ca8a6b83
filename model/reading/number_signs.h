// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace cutline {

/// A word or sign behind a number and where it ends.
struct MultiplierWord {
    qsizetype end = 0;
    double factor = 1;
};

/// "k", " million", "万", "百万" that begin at `start` of a folded text, blanks before them included. Typed: "10 k" are
/// thousands, too; in a text "10 m" are metres.
[[nodiscard]] std::optional<MultiplierWord> multiplierAt(QStringView text, qsizetype start, bool isTyped = false);

enum class PercentKind { Share, Points };

struct PercentSign {
    qsizetype end = 0;
    PercentKind kind = PercentKind::Share;
};

/// "%", " per cent", " percentage points", "个百分点" that begin at `start` of a folded text.
[[nodiscard]] std::optional<PercentSign> percentSignAt(QStringView text, qsizetype start);

/// Where a sign or code of a currency begins that ends before `end` ("$", "US$", "RMB "); `end` where there is none.
[[nodiscard]] qsizetype currencyStart(QStringView text, qsizetype end);

/// Where the name of a currency ends that begins at `start` (" dollars", "亿美元" without its 亿); `start` where none
/// does.
[[nodiscard]] qsizetype currencyEnd(QStringView text, qsizetype start);

}  // namespace cutline
