// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/text_span.h"

#include <QStringView>

#include <vector>

namespace cutline {

/// The web and mail addresses of a folded text, in order.
[[nodiscard]] std::vector<TextSpan> addressesIn(QStringView text);

/// Where the word ends that begins with the digits at `start` where they are no quantity by what touches them:
/// "iPhone15", "COVID-19", "3rd", "1990s", "9:30", "24/7", "10 a.m.", "555-0143", "v4.2.1", "page 4", "Fortune 500",
/// 第5. `start` itself where nothing speaks against a quantity.
[[nodiscard]] qsizetype notQuantityEnd(QStringView text, qsizetype start);

/// Whether the digits are those of a year: four of them from 1900 to 2099, alone.
[[nodiscard]] bool looksLikeYear(QStringView digits);

/// Whether "in", "since", "of" or the like in front says that a year is meant even where a noun follows.
[[nodiscard]] bool isYearBy(QStringView text, qsizetype start);

}  // namespace cutline
