// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_layout.h"

#include "model/wording/wording.h"
#include "views/timeline/disc_labels.h"
#include "views/timeline/disc_merging.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kFlagBand = 9;
constexpr double kFlagWidth = 10;
constexpr double kLargestRadius = 26;
constexpr double kNarrowestSpan = 10;  // pixels; below it the disc says enough
constexpr double kSlack = 3;

/// From the centre of a disc to that of its badge, across and up: its round end stands on the rim, and a small disc is
/// not covered.
double badgeReach(double radius) { return 0.71 * std::max(radius, 9.0); }

double flagBandOf(const TimelineContent& content) { return content.hasFlags() ? kFlagBand : 0; }

double largestRadiusOf(const TimelineContent& content, double laneHeight) {
    return std::clamp((laneHeight - flagBandOf(content)) / 2 - 2.5, kSmallestRadius, kLargestRadius);
}

std::vector<LaneRow> visibleRows(const TimelineContent& content, const LayoutFrame& frame) {
    std::vector<LaneRow> rows;
    const double firstVisible = std::floor(std::max(0.0, frame.scroll) / frame.laneHeight);
    const double band = flagBandOf(content);
    for (auto lane = static_cast<std::size_t>(firstVisible); lane < content.lanes().size(); ++lane) {
        LaneRow row;
        row.lane = lane;
        row.height = frame.laneHeight;
        row.top = frame.plot.top() + static_cast<double>(lane) * frame.laneHeight - frame.scroll;
        row.centre = row.top + band + (row.height - band) / 2;
        if (row.top >= frame.plot.bottom() - 0.5) break;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Positions of a track that can reach into the plot, with the widest disc there is on either side.
MergeInput inputFor(const LaneTrack& track, const LayoutFrame& frame, double largestRadius) {
    const double margin = 2 * largestRadius + 2 * kBadgeHeight;
    const std::uint32_t first = track.position(2 * frame.scale.dayAt(frame.plot.left() - margin));
    const std::uint32_t last = track.position(2 * frame.scale.dayAt(frame.plot.right() + margin), first);
    return {&track, cellsOf(track, frame.scale, first, last)};
}

void keepVisible(LaneRow& row, std::vector<Disc> discs, const LaneTrack& track, const QRectF& plot) {
    const auto isOutside = [&](const Disc& disc) {
        return disc.rightEnd() <= plot.left() || disc.leftEnd() >= plot.right();
    };
    discs.erase(std::remove_if(discs.begin(), discs.end(), isOutside), discs.end());
    if (discs.empty()) {
        // Nothing reaches into the plot: what there is lies on either side of its left edge.
        row.before = track.sum(0, track.size());
        return;
    }
    row.before = track.sum(0, discs.front().first);
    row.after = track.sum(discs.back().last, track.size());
    row.discs = std::move(discs);
}

bool isAllWithdrawn(const std::vector<Mark>& marks, const LaneTrack& track, const Disc& disc) {
    // Few are: mostly the first one says no. Of very many, these say enough.
    constexpr std::uint32_t kMostAsked = 1000;
    for (std::uint32_t i = disc.first; i < std::min(disc.last, disc.first + kMostAsked); ++i) {
        if (marks[track.mark(i)].status != EventStatus::Withdrawn) return false;
    }
    return true;
}

void addStyles(LaneRow& row, const std::vector<Mark>& marks, const LaneTrack& track) {
    for (Disc& disc : row.discs) {
        if (disc.sum.reported == disc.sum.events()) {
            disc.style = DiscStyle::Reported;
        } else if (disc.sum.reported == 0 && isAllWithdrawn(marks, track, disc)) {
            disc.style = DiscStyle::Withdrawn;
        }
    }
}

void addBounds(LaneRow& row, const Lane& lane, const LaneTrack& track, const DiscScale& size, bool showsGross) {
    for (Disc& disc : row.discs) {
        if (disc.kind != DiscKind::Counted || disc.last - disc.first != 1) continue;
        const Mark& mark = lane.marks[track.mark(disc.first)];
        const Bounds said = lane.saidOf(mark);
        // Bounds are of what was said: beside a disc of another number they would tell nothing.
        if (said.low == said.high || valueOf(mark, showsGross) != said.best) continue;
        disc.lowRadius = said.low > 0 ? size.radiusOf(said.low) : 0.5;
        disc.highRadius = size.radiusOf(said.high);
    }
}

void addFlags(LaneRow& row, const LaneTrack& track, const LayoutFrame& frame) {
    const auto days = track.flagHalfDays();
    const auto begin =
        std::lower_bound(days.begin(), days.end(), 2 * frame.scale.dayAt(frame.plot.left() - kFlagWidth));
    const double reach = 2 * kFlagWidth / frame.scale.pixelsPerDay();
    for (auto at = begin; at != days.end();) {
        const double x = frame.scale.xOf(*at / 2.0);
        if (x > frame.plot.right()) break;
        const auto next = std::lower_bound(at + 1, days.end(), *at + reach);
        row.flags.push_back(
            {x, static_cast<std::uint32_t>(at - days.begin()), static_cast<std::uint32_t>(next - days.begin())});
        at = next;
    }
}

void addSpans(LaneRow& row, const LaneTrack& track, const LayoutFrame& frame) {
    for (const DaySpan& span : track.coarseSpans()) {
        const SoftSpan soft{std::max(frame.scale.xOf(span.firstDay), frame.plot.left() - 20),
                            std::min(frame.scale.xOf(span.lastDay + 1), frame.plot.right() + 20)};
        if (soft.right - soft.left < kNarrowestSpan) continue;
        if (!row.spans.empty() && row.spans.back().right > soft.left + 0.5) {
            row.spans.back().right = std::max(row.spans.back().right, soft.right);
        } else {
            row.spans.push_back(soft);
        }
    }
}

}  // namespace

double leftEndOf(DiscKind kind, double x, double radius, double badgeWidth) {
    return kind == DiscKind::Unknown ? x - std::max(radius, badgeWidth / 2) : x - radius;
}

double rightEndOf(DiscKind kind, double x, double radius, double badgeWidth) {
    if (kind == DiscKind::Unknown) return x + std::max(radius, badgeWidth / 2);
    if (badgeWidth <= 0) return x + radius;
    return std::max(x + radius, x + badgeReach(radius) - kBadgeHeight / 2 + std::max(kBadgeHeight, badgeWidth));
}

double Disc::leftEnd() const { return leftEndOf(kind, x, radius, badgeWidth); }
double Disc::rightEnd() const { return rightEndOf(kind, x, radius, badgeWidth); }

QRectF Disc::badgeRect(double centre) const {
    if (badgeWidth <= 0) return {};
    const double width = std::max(kBadgeHeight, badgeWidth);
    if (kind == DiscKind::Unknown) return {x - width / 2, centre - kBadgeHeight / 2, width, kBadgeHeight};
    const double reach = badgeReach(radius);
    return {x + reach - kBadgeHeight / 2, centre - reach - kBadgeHeight / 2, width, kBadgeHeight};
}

bool Disc::showsBadge(const QRectF& plot) const {
    if (badgeWidth <= 0 || kind == DiscKind::Unknown) return false;
    const QRectF badge = badgeRect(0);
    return badge.left() >= plot.left() && badge.right() <= plot.right() + 8;
}

NumberSize::NumberSize(const QFont& font) {
    const QFontMetricsF metrics(font);
    m_height = metrics.height();
    m_capHeight = metrics.capHeight();
    for (const char16_t character : std::u16string_view(u"0123456789,.kM")) {
        m_advances[character] = metrics.horizontalAdvance(QChar(character));
    }
}

double NumberSize::width(const QString& number) const {
    double width = 0.5;  // kerning
    for (const QChar character : number) {
        width += m_advances[std::min<std::size_t>(character.unicode(), m_advances.size() - 1)];
    }
    return width;
}

DiscText::DiscText(const Theme& theme) : inside(theme.discText), beside(theme.label) {}

QString unknownText(std::uint32_t events) {
    return events == 1 ? QStringLiteral("?") : QString(shortNumber(events) + u'?');
}

double DiscText::badgeWidth(std::uint32_t unknown) const {
    // Asked for every disc, many times while merging: no text is made, every character has the same width.
    constexpr double kCharacter = 6.3;
    if (unknown == 1) return kBadgeHeight;
    const int characters = unknown < 10 ? 1 : unknown < 100 ? 2 : unknown < 1'000 ? 3 : 5;
    return 8 + kCharacter * (characters + 1);
}

double TimelineLayout::radiusOf(qint64 value) const { return DiscScale{largestRadius, reference}.radiusOf(value); }

TimelineLayout layOut(const TimelineContent& content, const LayoutFrame& frame, const DiscText& text) {
    TimelineLayout layout;
    layout.largestRadius = largestRadiusOf(content, frame.laneHeight);
    layout.rows = visibleRows(content, frame);
    std::vector<MergeInput> inputs;
    for (const LaneRow& row : layout.rows) {
        inputs.push_back(inputFor(content.track(row.lane), frame, layout.largestRadius));
    }
    const qint64 largest = content.largest(frame.scale.dayAt(frame.plot.left()), frame.scale.dayAt(frame.plot.right()));
    layout.reference = fittingReference(inputs, frame.scale, layout.largestRadius, largest, text);
    const DiscScale size{layout.largestRadius, layout.reference};
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        LaneRow& row = layout.rows[i];
        const LaneTrack& track = content.track(row.lane);
        keepVisible(row, mergedDiscs(inputs[i], frame.scale, size, text), track, frame.plot);
        addStyles(row, content.lanes()[row.lane].marks, track);
        addBounds(row, content.lanes()[row.lane], track, size, content.showsGross());
        addFlags(row, track, frame);
        addSpans(row, track, frame);
        placeLabels(row, frame.plot, text);
    }
    return layout;
}

std::optional<TimelineLayout::Hit> TimelineLayout::at(QPointF point) const {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const LaneRow& row = rows[i];
        if (point.y() < row.top || point.y() >= row.top + row.height) continue;
        Hit hit{i, std::nullopt, std::nullopt};
        double nearest = kSlack;
        for (std::size_t disc = 0; disc < row.discs.size(); ++disc) {
            const Disc& tried = row.discs[disc];
            const double outside = std::max({tried.leftEnd() - point.x(), point.x() - tried.rightEnd(), 0.0});
            const double below = std::abs(point.y() - row.centre) - std::max(tried.radius, kBadgeHeight);
            if (std::max(outside, below) > nearest) continue;
            nearest = std::max(outside, below);
            hit.disc = disc;
        }
        const bool isInFlagBand = point.y() < row.top + kFlagBand + 2;
        for (std::size_t flag = 0; isInFlagBand && flag < row.flags.size(); ++flag) {
            if (point.x() >= row.flags[flag].x - 2 && point.x() <= row.flags[flag].x + kFlagWidth) hit.flag = flag;
        }
        if (hit.flag) hit.disc.reset();
        return hit;
    }
    return std::nullopt;
}

}  // namespace cutline
