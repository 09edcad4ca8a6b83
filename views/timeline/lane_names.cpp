// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lane_names.h"

#include "model/wording/wording.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <numeric>

namespace cutline {

namespace {

constexpr double kMargin = 16;
constexpr double kArrow = 13;   // room for the triangle of a lane that opens
constexpr double kIndent = 14;  // for each level of divisions
constexpr double kGap = 12;
constexpr std::size_t kMostMeasured = 48;

double indentOf(const Lane& lane) { return kIndent * lane.depth; }

const QFont& fontOf(const Lane& lane, const Theme& theme) { return lane.depth == 0 ? theme.name : theme.subName; }

/// The width the longest names need. Only the lanes with the most characters are measured: text is slow, lanes may be
/// thousands.
double neededWidth(const TimelineContent& content, const Theme& theme, double most) {
    std::vector<std::size_t> lanes(content.lanes().size());
    std::iota(lanes.begin(), lanes.end(), std::size_t{0});
    const std::size_t measured = std::min(kMostMeasured, lanes.size());
    const auto length = [&](std::size_t lane) {
        return content.lanes()[lane].label.size() + qsizetype{2} * content.lanes()[lane].depth;
    };
    std::partial_sort(lanes.begin(), lanes.begin() + static_cast<std::ptrdiff_t>(measured), lanes.end(),
                      [&](std::size_t a, std::size_t b) { return length(a) > length(b); });
    double width = 0;
    for (std::size_t i = 0; i < measured && width < most; ++i) {
        const Lane& lane = content.lanes()[lanes[i]];
        const QFontMetricsF metrics(fontOf(lane, theme));
        width = std::max(width, indentOf(lane) + metrics.horizontalAdvance(laneWords(lane).left(200)));
    }
    return std::min(width + 2, most);
}

void drawArrow(QPainter& painter, QPointF middle, bool isOpen, const QColor& color) {
    const QPolygonF right{{-2.2, -3.6}, {2.6, 0}, {-2.2, 3.6}};
    const QPolygonF down{{-3.6, -2.2}, {0, 2.6}, {3.6, -2.2}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon((isOpen ? down : right).translated(middle));
}

}  // namespace

QString laneWords(const Lane& lane) {
    if (isOwnPart(lane)) return QCoreApplication::translate("Timeline", "not broken down");
    return lane.key.isEmpty() && lane.organization == kNoOrganization
               ? QCoreApplication::translate("Timeline", "not known")
               : lane.label;
}

bool isOwnPart(const Lane& lane) {
    return lane.depth > 0 && lane.organization != kNoOrganization && lane.key.endsWith(QLatin1String(" (own)"));
}

QString laneTotalWords(const Lane& lane, qint64 total) {
    if (total != 0 || lane.total.events > lane.total.withoutNumber) return numberWords(total);
    return lane.total.events > 0 ? QStringLiteral("?") : QStringLiteral("–");
}

NameColumn nameColumn(const TimelineContent& content, double width, const Theme& theme) {
    qint64 largest = 0;
    bool canOpen = false;
    for (std::size_t lane = 0; lane < content.lanes().size(); ++lane) {
        largest = std::max(largest, content.total(lane));
        canOpen = canOpen || content.lanes()[lane].canOpen;
    }
    const double numbers = QFontMetricsF(theme.number).horizontalAdvance(numberWords(largest));
    NameColumn column;
    column.left = kMargin + (canOpen ? kArrow : 0);
    const double most = std::max(40.0, width / 3 - column.left - 2 * kGap - numbers);
    column.nameRight = column.left + neededWidth(content, theme, most);
    column.totalRight = column.nameRight + kGap + numbers;
    return column;
}

std::vector<PlacedName> placeNames(const TimelineContent& content, const std::vector<LaneRow>& rows,
                                   const NameColumn& column, const Theme& theme) {
    std::vector<PlacedName> names;
    names.reserve(rows.size());
    for (const LaneRow& row : rows) {
        const Lane& lane = content.lanes()[row.lane];
        const double left = column.left + indentOf(lane);
        PlacedName placed;
        placed.lane = row.lane;
        const int lines = row.height >= 32 ? 2 : 1;
        placed.name = fitName(laneWords(lane), fontOf(lane, theme), std::max(20.0, column.nameRight - left), lines);
        const double lineHeight = QFontMetricsF(placed.name.font).height();
        const double height = lineHeight * static_cast<double>(placed.name.lines.size());
        placed.rect = QRectF(left, row.centre - height / 2, placed.name.width, height);
        placed.totalWords = laneTotalWords(lane, content.total(row.lane));
        const double totalHeight = QFontMetricsF(theme.number).height();
        placed.total = QRectF(column.nameRight + kGap, row.centre - totalHeight / 2,
                              column.totalRight - column.nameRight - kGap, totalHeight);
        names.push_back(std::move(placed));
    }
    return names;
}

void drawNames(QPainter& painter, const TimelineContent& content, const std::vector<PlacedName>& names,
               const Theme& theme) {
    for (const PlacedName& placed : names) {
        const Lane& lane = content.lanes()[placed.lane];
        if (lane.canOpen) {
            drawArrow(painter, {placed.rect.left() - 9, placed.rect.center().y()}, lane.isOpen, theme.mutedText);
        }
        painter.setFont(placed.name.font);
        painter.setPen(lane.depth == 0 ? theme.text : theme.mutedText);
        const double lineHeight = placed.rect.height() / static_cast<double>(placed.name.lines.size());
        double top = placed.rect.top();
        for (const QString& line : placed.name.lines) {
            painter.drawText(QRectF(placed.rect.left(), top, placed.rect.width() + 4, lineHeight),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
            top += lineHeight;
        }
        painter.setFont(theme.number);
        painter.setPen(theme.mutedText);
        painter.drawText(placed.total.adjusted(-4, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         placed.totalWords);
    }
}

}  // namespace cutline
