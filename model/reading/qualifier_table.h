// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/figure.h"

#include <QStringView>

#include <span>

namespace cutline {

/// Words that say how a number was meant, and the qualifier they stand for.
struct QualifierEntry {
    QStringView words;
    Qualifier qualifier;
};

[[nodiscard]] std::span<const QualifierEntry> qualifiersBefore();  ///< "more than", 超过
[[nodiscard]] std::span<const QualifierEntry> qualifiersBehind();  ///< "or more", 以上

}  // namespace cutline
