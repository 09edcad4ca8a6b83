// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/link.h"

#include <QString>

namespace cutline {

/// What a person says of an event that is near: how the one that is typed stands to it.
enum class NearAnswer { Same, PartOf, Whole, Corrects, Different };
inline constexpr int kNearAnswerCount = 5;

/// The link that an answer becomes.
[[nodiscard]] Link linkFor(NearAnswer answer, EventId typed, EventId other);

/// "this is a part of it"
[[nodiscard]] QString answerWords(NearAnswer answer);

}  // namespace cutline
