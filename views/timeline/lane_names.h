// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/label_layout.h"
#include "views/chart/theme.h"
#include "views/timeline/timeline_content.h"
#include "views/timeline/timeline_layout.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace cutline {

/// A lane's name made to fit its place.
struct PlacedName {
    std::size_t lane = 0;
    FittedName name;
    QRectF rect;   ///< of the lines of text
    QRectF total;  ///< of the number; to the right of `rect`
    QString totalWords;
};

/// The column left of a timeline: names on the left, totals right-aligned.
struct NameColumn {
    double left = 0;
    double nameRight = 0;
    double totalRight = 0;
};

/// As wide as its names need, at most a third of `width`.
[[nodiscard]] NameColumn nameColumn(const TimelineContent& content, double width, const Theme& theme);
[[nodiscard]] std::vector<PlacedName> placeNames(const TimelineContent& content, const std::vector<LaneRow>& rows,
                                                 const NameColumn& column, const Theme& theme);
void drawNames(QPainter& painter, const TimelineContent& content, const std::vector<PlacedName>& names,
               const Theme& theme);
/// What a lane is called on the screen: its label, or words for "not known".
[[nodiscard]] QString laneWords(const Lane& lane);
/// "27,950"; "?" where no number is known, "–" where nothing counts.
[[nodiscard]] QString laneTotalWords(const Lane& lane, qint64 total);
/// The part of an opened company that falls on none of its divisions.
[[nodiscard]] bool isOwnPart(const Lane& lane);

}  // namespace cutline
