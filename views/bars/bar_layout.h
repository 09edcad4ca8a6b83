// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_table.h"
#include "views/chart/label_layout.h"
#include "views/chart/theme.h"
#include "views/chart/value_axis.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace cutline {

/// From the lowest to the highest that a bar may be.
struct Whisker {
    QLineF line;          ///< from low to high
    bool isOpen = false;  ///< nobody said how high: the line ends in an arrow
};

/// A part of a bar that says itself whose it is.
struct PartLabel {
    QString text;
    QRectF rect;
    std::size_t part = 0;
};

/// Where one bar of a table is drawn, with its texts.
struct BarPlace {
    QRectF slot;  ///< everything that belongs to it, for the mouse
    QRectF rect;  ///< of the whole bar
    std::vector<QRectF> parts;
    std::vector<PartLabel> partLabels;
    FittedName name;  ///< no lines: no room, or written by its neighbours (months)
    QRectF nameRect;
    bool isNameStrong = false;
    QString value;  ///< empty: no room
    QRectF valueRect;
    QString today;  ///< empty: as then, or no room
    QRectF todayRect;
    std::optional<QRectF> ghost;  ///< the bar as it is known today, where it differs
    std::optional<Whisker> whisker;
    bool isBroken = false;  ///< "other" that is longer than the picture: drawn to the end, with a break
};

struct LegendEntry {
    QRectF swatch;
    QRectF rect;
    QString text;
    std::size_t series = 0;
    bool isGhost = false;  ///< the outlines of what is known today
};

/// Everything about a bar chart but its paint.
struct BarLayout {
    bool isUpright = false;
    QRectF plot;
    double slotCount = 1;
    std::vector<double> slotOf;  ///< of each bar, in slots from the left or the top
    double domain = 1;           ///< people, events or percent at the far end of the plot
    double lineStep = 1;         ///< between value lines
    std::vector<BarPlace> bars;
    std::vector<LegendEntry> legend;
    std::vector<ValueLine> lines;
    QString coarseNote;  ///< under the bars that are less precise than asked for
    QRectF coarseNoteRect;

    [[nodiscard]] std::optional<std::size_t> at(QPointF point) const;
};

inline constexpr double kBarShare = 0.68;     ///< of a slot
inline constexpr double kLowestBarSlot = 18;  ///< pixels that a lying bar needs
inline constexpr double kHighestBarSlot = 44;
inline constexpr double kOpenWhisker = 13;  ///< pixels that an arrow goes on behind a bar

/// Lying bars for names, upright ones for times. Texts overlap neither each other nor other bars.
[[nodiscard]] BarLayout layOutBars(const BarTable& table, QSizeF size, const Theme& theme);
/// How many lying bars a picture of this height has room for.
[[nodiscard]] int barsThatFit(double height);
/// The height that all bars of a table need at a width.
[[nodiscard]] double neededHeight(const BarTable& table, double width, const Theme& theme);

}  // namespace cutline
