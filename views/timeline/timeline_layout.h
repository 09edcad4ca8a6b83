// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/label_layout.h"
#include "views/chart/theme.h"
#include "views/chart/time_scale.h"
#include "views/timeline/timeline_content.h"

#include <QRectF>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace cutline {

enum class DiscKind : std::uint8_t {
    Counted,   ///< filled, area by headcount
    Unknown,   ///< hollow with "?": nobody gave a number
    Elsewhere  ///< dashed: its number is counted by another event
};

/// How sure an announcement is. Of several events, only where it holds for all of them.
enum class DiscStyle : std::uint8_t {
    Plain,
    Reported,  ///< hatched, a ring where it is small: nobody has confirmed it
    Withdrawn  ///< hollow and struck through
};

/// How far a disc reaches with its badge.
[[nodiscard]] double leftEndOf(DiscKind kind, double x, double radius, double badgeWidth);
[[nodiscard]] double rightEndOf(DiscKind kind, double x, double radius, double badgeWidth);

/// One drawn disc: an event, or several that would overlap. Numbers win: a disc with any is filled, and says in a badge
/// how many events without a number it holds.
struct Disc {
    double x = 0;
    double radius = 0;
    DiscKind kind = DiscKind::Counted;
    DiscStyle style = DiscStyle::Plain;
    std::uint32_t first = 0;  ///< positions in the lane's track, `last` not included
    std::uint32_t last = 0;
    TrackSum sum;
    double badgeWidth = 0;  ///< of the "?" or "3?"; 0: none
    double lowRadius = 0;   ///< the ends of a figure's bounds as radii; both 0 where they do not differ
    double highRadius = 0;
    QString label;     ///< empty: no room
    QRectF labelRect;  ///< in the coordinates of the plot
    bool isLabelInside = false;

    [[nodiscard]] double leftEnd() const;
    [[nodiscard]] double rightEnd() const;
    /// Where "?" is written, for a disc at this height: all of a hollow one, else a corner; empty without one.
    [[nodiscard]] QRectF badgeRect(double centre) const;
    /// A badge at the edge of the plot would be cut in half: there the disc stands without it.
    [[nodiscard]] bool showsBadge(const QRectF& plot) const;
};

/// One or more events of kinds that are not counted.
struct FlagMark {
    double x = 0;
    std::uint32_t first = 0;  ///< positions among the track's flags
    std::uint32_t last = 0;
};

/// A coarse date behind its disc.
struct SoftSpan {
    double left = 0;
    double right = 0;
};

/// A lane that is (partly) visible, with everything drawn on it.
struct LaneRow {
    std::size_t lane = 0;
    double top = 0;
    double height = 0;
    double centre = 0;  ///< y of the discs
    std::vector<Disc> discs;
    std::vector<FlagMark> flags;
    std::vector<SoftSpan> spans;
    TrackSum before;  ///< what lies left of what is drawn
    TrackSum after;
};

/// What a layout depends on besides the content.
struct LayoutFrame {
    QRectF plot;
    TimeScale scale;
    double laneHeight = 44;
    double scroll = 0;  ///< pixels the lanes are moved up
};

/// Everything that is visible, in the coordinates of the frame. Pure geometry: draws nothing.
struct TimelineLayout {
    std::vector<LaneRow> rows;
    qint64 reference = 1;  ///< the headcount drawn with the largest radius
    double largestRadius = 0;

    [[nodiscard]] double radiusOf(qint64 value) const;

    struct Hit {
        std::size_t row = 0;
        std::optional<std::size_t> disc;
        std::optional<std::size_t> flag;
    };
    /// What is under a point, discs and flags with a little slack; none outside the rows.
    [[nodiscard]] std::optional<Hit> at(QPointF point) const;
};

inline constexpr double kSmallestRadius = 3;
inline constexpr double kBadgeHeight = 13;

/// How large a number is in one face, summed from its characters: shaping text is what a frame would spend its time
/// on. Made once for a face.
class NumberSize {
public:
    explicit NumberSize(const QFont& font);
    [[nodiscard]] double width(const QString& number) const;
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double capHeight() const { return m_capHeight; }

private:
    std::array<double, 128> m_advances{};
    double m_height = 0;
    double m_capHeight = 0;
};

/// Sizes of the texts that a layout places.
struct DiscText {
    explicit DiscText(const Theme& theme);
    [[nodiscard]] double badgeWidth(std::uint32_t unknown) const;
    NumberSize inside;
    NumberSize beside;
};
/// "?", "3?"
[[nodiscard]] QString unknownText(std::uint32_t events);

/// Discs of a lane never overlap each other, nor does a label overlap a disc, a label, or the next lane. For every row,
/// the discs and what lies before and after them add up to the lane. Costs in proportion to what is visible.
[[nodiscard]] TimelineLayout layOut(const TimelineContent& content, const LayoutFrame& frame, const DiscText& text);

}  // namespace cutline
