// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/written_date.h"

#include <QStringView>

namespace cutline {

/// Reads English words that are reckoned from the day of publication, at `start` of a folded text, into `date`: "last
/// week", "earlier this year", "yesterday", "two weeks ago". False, and nothing changed, where none stand there.
[[nodiscard]] bool readRelativeDate(QStringView text, qsizetype start, WrittenDate& date);

}  // namespace cutline
