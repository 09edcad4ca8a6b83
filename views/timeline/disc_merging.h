// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeline_layout.h"

#include <vector>

namespace cutline {

/// Marks of one lane that stand so close that no radius tells them apart: what merging starts from.
struct Cell {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    TrackSum sum;
};

/// Cells of the positions [first, last) of a track. They are anchored to the calendar, not to the edge of the plot, so
/// that panning does not regroup them.
[[nodiscard]] std::vector<Cell> cellsOf(const LaneTrack& track, const TimeScale& scale, std::uint32_t first,
                                        std::uint32_t last);

/// How large a headcount is drawn.
struct DiscScale {
    double largestRadius = 0;
    qint64 reference = 1;  ///< the headcount of that radius

    [[nodiscard]] double radiusOf(qint64 value) const;
};

/// What merging needs to know of one lane.
struct MergeInput {
    const LaneTrack* track = nullptr;
    std::vector<Cell> cells;
};

/// Merges neighbours until no two overlap.
[[nodiscard]] std::vector<Disc> mergedDiscs(const MergeInput& lane, const TimeScale& scale, const DiscScale& size,
                                            const DiscText& text);

/// The smallest round headcount that is not exceeded by any disc drawn with it as the reference: merging makes sums
/// larger, and a larger reference makes discs smaller. Never below `atLeast`. May
/// merge the cells of the lanes as far as they are merged with any reference down to the one it gives.
[[nodiscard]] qint64 fittingReference(std::vector<MergeInput>& lanes, const TimeScale& scale, double largestRadius,
                                      qint64 atLeast, const DiscText& text);

}  // namespace cutline
