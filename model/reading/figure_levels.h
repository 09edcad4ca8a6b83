// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cutline {

/// What a number is where a sentence tells of a change.
enum class FigureLevel {
    None,       ///< nothing of the kind
    Workforce,  ///< how many there were or are: "staff from 120,000 to 108,000", "降至20.5万"
    Change,     ///< by how many it went down: "headcount fell by 1,500", "员工人数减少12,000余人"
    Replaced    ///< an earlier number of a cut: the 4,000 of "raised its cuts from 4,000 to 5,500"
};

/// By the words of the sentence before and behind the number.
[[nodiscard]] FigureLevel levelOf(QStringView before, QStringView behind);

}  // namespace cutline
