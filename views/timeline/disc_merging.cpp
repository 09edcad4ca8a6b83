// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/disc_merging.h"

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kCellWidth = 4;  // pixels; less than any disc is wide
constexpr double kGap = 1;        // pixels of ground between neighbours

/// A disc while it grows: only what merging needs, since this runs for every cell of every tried reference.
struct Cluster {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    TrackSum sum;
    DiscKind kind = DiscKind::Counted;
    double x = 0;
    double radius = 0;
    double badgeWidth = 0;
    double leftEnd = 0;
    double rightEnd = 0;
};

double middleOf(const LaneTrack& track, const Cluster& cluster) {
    if (cluster.sum.value > 0) return cluster.sum.moment / static_cast<double>(cluster.sum.value) / 2;
    return (static_cast<double>(track.halfDay(cluster.first)) + track.halfDay(cluster.last - 1)) / 4;
}

Disc discOf(const Cluster& cluster) {
    Disc disc;
    disc.x = cluster.x;
    disc.radius = cluster.radius;
    disc.kind = cluster.kind;
    disc.first = cluster.first;
    disc.last = cluster.last;
    disc.sum = cluster.sum;
    disc.badgeWidth = cluster.badgeWidth;
    return disc;
}

void shape(Cluster& cluster, const LaneTrack& track, const TimeScale& scale, const DiscScale& size,
           const DiscText& text) {
    cluster.x = scale.xOf(middleOf(track, cluster));
    cluster.badgeWidth = cluster.sum.unknown > 0 ? text.badgeWidth(cluster.sum.unknown) : 0;
    if (cluster.sum.numbered > 0) {
        cluster.kind = DiscKind::Counted;
        cluster.radius = size.radiusOf(cluster.sum.value);
    } else if (cluster.sum.elsewhereEvents > 0) {
        cluster.kind = DiscKind::Elsewhere;
        cluster.radius = std::max(2 * kSmallestRadius - 1, size.radiusOf(cluster.sum.elsewhere));
    } else {
        cluster.kind = DiscKind::Unknown;
        cluster.radius = kBadgeHeight / 2;
    }
    cluster.leftEnd = leftEndOf(cluster.kind, cluster.x, cluster.radius, cluster.badgeWidth);
    cluster.rightEnd = rightEndOf(cluster.kind, cluster.x, cluster.radius, cluster.badgeWidth);
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

namespace {

void merge(std::vector<Cluster>& clusters, const MergeInput& lane, const TimeScale& scale, const DiscScale& size,
           const DiscText& text) {
    clusters.clear();
    for (const Cell& cell : lane.cells) {
        Cluster cluster;
        cluster.first = cell.first;
        cluster.last = cell.last;
        cluster.sum = cell.sum;
        shape(cluster, *lane.track, scale, size, text);
        while (!clusters.empty() && clusters.back().rightEnd + kGap > cluster.leftEnd) {
            cluster.first = clusters.back().first;
            cluster.sum += clusters.back().sum;
            clusters.pop_back();
            shape(cluster, *lane.track, scale, size, text);
        }
        clusters.push_back(cluster);
    }
}

}  // namespace

std::vector<Disc> mergedDiscs(const MergeInput& lane, const TimeScale& scale, const DiscScale& size,
                              const DiscText& text) {
    std::vector<Cluster> clusters;
    merge(clusters, lane, scale, size, text);
    std::vector<Disc> discs;
    discs.reserve(clusters.size());
    for (const Cluster& cluster : clusters) discs.push_back(discOf(cluster));
    return discs;
}

qint64 fittingReference(std::vector<MergeInput>& lanes, const TimeScale& scale, double largestRadius, qint64 atLeast,
                        const DiscText& text) {
    std::vector<Cluster> clusters;
    const auto largestWith = [&](qint64 reference, bool keep) {
        qint64 largest = 0;
        for (MergeInput& lane : lanes) {
            merge(clusters, lane, scale, {largestRadius, reference}, text);
            for (const Cluster& cluster : clusters) largest = std::max(largest, cluster.sum.value);
            if (!keep) continue;
            lane.cells.clear();
            for (const Cluster& cluster : clusters) lane.cells.push_back({cluster.first, cluster.last, cluster.sum});
        }
        return largest;
    };
    qint64 low = roundedUp(std::max<qint64>(1, atLeast));
    qint64 high = roundedUp(largestWith(low, false));
    if (high <= low) return low;
    // What is one disc with the smallest discs stays one with larger ones: go on from there, it is much less.
    largestWith(high, true);
    // `high` fits for certain, `low` does not: halve what is between, in the steps there are.
    for (int round = 0; round < 5; ++round) {
        const auto middle = static_cast<double>(low) * std::sqrt(static_cast<double>(high) / static_cast<double>(low));
        const qint64 tried = roundedUp(static_cast<qint64>(middle));
        if (tried >= high || tried <= low) break;
        (largestWith(tried, false) <= tried ? high : low) = tried;
    }
    return high;
}

}  // namespace cutline
