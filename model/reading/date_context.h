// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cutline {

/// Whether the words in front of a date that begins at `start` of a folded text make it one to come: "by", "until",
/// "effective", "starting on".
[[nodiscard]] bool isDeadlineAt(QStringView text, qsizetype start);

/// "will be told on Monday", "expects a charge in Q3": in the same part of the sentence, with nobody saying something
/// in between. Looks at a bounded number of characters in front of the date.
[[nodiscard]] bool followsFuture(QStringView text, qsizetype date);

}  // namespace cutline
