// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeline_layout.h"

namespace cutline {

/// Writes numbers on the discs of a row: inside where they fit, else beside or below the discs large enough to be asked
/// about, largest first, only where nothing is in the way.
void placeLabels(LaneRow& row, const QRectF& plot, const DiscText& text);

}  // namespace cutline
