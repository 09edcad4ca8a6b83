// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <QStringView>

#include <vector>

namespace cutline {

/// Every number expression of a running text, English or Chinese, in the order of the text and without overlaps:
/// people, percentages, money and whatever else is counted, each with what it counts. Broken numbers are reported as
/// malformed and have no value. Left out: what belongs to a date or a time, and what is no quantity (web addresses,
/// phone numbers, versions, ordinals). Takes time linear in the length of the text.
[[nodiscard]] std::vector<FigureReading> findFigures(QStringView text);

}  // namespace cutline
