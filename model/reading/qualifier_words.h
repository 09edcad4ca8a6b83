// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/figure.h"

#include <QStringView>

#include <optional>

namespace cutline {

/// Words that say how a number was meant, and where they begin or end.
struct QualifierWords {
    qsizetype place = 0;  ///< the begin of words in front of a number, the end of words behind it
    Qualifier qualifier = Qualifier::Exact;
};

/// "more than ", "up to about ", "超过" that end at `end` in a folded text. Of several the outer decides ("up to about
/// 400" is up to 400), and "a total of", "another" and the like in between change nothing.
[[nodiscard]] std::optional<QualifierWords> qualifierBefore(QStringView text, qsizetype end);

/// "+", " or more", "多", "以上" that begin at `start` in a folded text.
[[nodiscard]] std::optional<QualifierWords> qualifierAfter(QStringView text, qsizetype start);

/// Where qualifiers and words like "a total of" end that begin at `start`: where a typed expression has its number.
[[nodiscard]] qsizetype skipQualifiers(QStringView text, qsizetype start);

}  // namespace cutline
