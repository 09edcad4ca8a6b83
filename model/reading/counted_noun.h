// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <QStringView>

namespace cutline {

/// What a number counts, and where the words that say so end.
struct CountedNoun {
    Unit unit = Unit::None;
    qsizetype end = 0;
};

/// What the words behind a number say it counts: " corporate employees", " of its workforce", "名员工" are people, "
/// stores", "家" something else. Looks a few words ahead, never over punctuation. `end` is `start` where nothing is
/// named.
[[nodiscard]] CountedNoun nounAfter(QStringView text, qsizetype start);

/// Whether the words in front of a number say that it counts people: "a workforce of", "laid off", "裁员".
[[nodiscard]] bool countsPeopleBefore(QStringView text, qsizetype end);

}  // namespace cutline
