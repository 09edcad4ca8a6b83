// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/disc_merging.h"

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kCellWidth = 3;  // pixels; less than any disc is wide
constexpr double kGap = 1;        // pixels of ground between neighbours

double middleOf(const LaneTrack& track, const Disc& disc) {
    if (disc.sum.value > 0) return disc.sum.moment / static_cast<double>(disc.sum.value) / 2;
    return (static_cast<double>(track.halfDay(disc.first)) + track.halfDay(disc.last - 1)) / 4;
}

void shape(Disc& disc, const LaneTrack& track, const TimeScale& scale, const DiscScale& size, const DiscText& text) {
    disc.x = scale.xOf(middleOf(track, disc));
    disc.badgeWidth = disc.sum.unknown > 0 ? text.badgeWidth(disc.sum.unknown) : 0;
    if (disc.sum.numbered > 0) {
        disc.kind = DiscKind::Counted;
        disc.radius = size.radiusOf(disc.sum.value);
    } else if (disc.sum.elsewhereEvents > 0) {
        disc.kind = DiscKind::Elsewhere;
        disc.radius = std::max(2 * kSmallestRadius - 1, size.radiusOf(disc.sum.elsewhere));
    } else {
        disc.kind = DiscKind::Unknown;
        disc.radius = kBadgeHeight / 2;
    }
}

/// 1, 1.5, 2, 3, 5, 7, 10 …: coarse steps, so that discs do not breathe while the view moves.
qint64 roundedUp(qint64 value) {
    qint64 power = 1;
    while (value > power * 10) power *= 10;
    for (const qint64 step : {10, 15, 20, 30, 50, 70}) {
        if (power * step / 10 >= value) return std::max<qint64>(1, power * step / 10);
    }
    return power * 10;
}

}  // namespace

double DiscScale::radiusOf(qint64 value) const {
    const double share = static_cast<double>(value) / static_cast<double>(reference);
    return std::clamp(largestRadius * std::sqrt(share), kSmallestRadius, largestRadius);
}

std::vector<Cell> cellsOf(const LaneTrack& track, const TimeScale& scale, std::uint32_t first, std::uint32_t last) {
    std::vector<Cell> cells;
    const double halfDays = 2 * kCellWidth / scale.pixelsPerDay();
    while (first < last) {
        const double end = (std::floor(track.halfDay(first) / halfDays) + 1) * halfDays;
        std::uint32_t next = first + 1;
        if (next < last && track.halfDay(next) < end) next = std::min(last, track.position(end, next));
        cells.push_back({first, next, track.sum(first, next)});
        first = next;
    }
    return cells;
}

std::vector<Disc> mergedDiscs(const MergeInput& lane, const TimeScale& scale, const DiscScale& size,
                              const DiscText& text) {
    std::vector<Disc> discs;
    discs.reserve(lane.cells.size());
    for (const Cell& cell : lane.cells) {
        Disc disc;
        disc.first = cell.first;
        disc.last = cell.last;
        disc.sum = cell.sum;
        shape(disc, *lane.track, scale, size, text);
        while (!discs.empty() && discs.back().rightEnd() + kGap > disc.leftEnd()) {
            disc.first = discs.back().first;
            disc.sum += discs.back().sum;
            discs.pop_back();
            shape(disc, *lane.track, scale, size, text);
        }
        discs.push_back(std::move(disc));
    }
    return discs;
}

qint64 fittingReference(const std::vector<MergeInput>& lanes, const TimeScale& scale, double largestRadius,
                        qint64 atLeast, const DiscText& text) {
    const auto largestWith = [&](qint64 reference) {
        qint64 largest = 0;
        for (const MergeInput& lane : lanes) {
            for (const Disc& disc : mergedDiscs(lane, scale, {largestRadius, reference}, text)) {
                largest = std::max(largest, disc.sum.value);
            }
        }
        return largest;
    };
    qint64 low = roundedUp(std::max<qint64>(1, atLeast));
    qint64 high = roundedUp(largestWith(low));
    if (high <= low) return low;
    // `high` fits for certain, `low` does not: halve what is between, in the steps there are.
    for (int round = 0; round < 5; ++round) {
        const auto middle = static_cast<double>(low) * std::sqrt(static_cast<double>(high) / static_cast<double>(low));
        const qint64 tried = roundedUp(static_cast<qint64>(middle));
        if (tried >= high || tried <= low) break;
        (largestWith(tried) <= tried ? high : low) = tried;
    }
    return high;
}

}  // namespace cutline
