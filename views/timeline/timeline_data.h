// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/chart/chart_data.h"
#include "views/timeline/timeline_content.h"

namespace cutline {

/// A timeline as text: a sentence with what stands out, and its events as rows where they are not too many.
[[nodiscard]] ChartData timelineData(const Selection* selection, const TimelineContent& content);

}  // namespace cutline
