// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_layout.h"

#include "model/wording/wording.h"
#include "views/cumulative/cumulative_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cutline {

namespace {

constexpr double kMargin = 16;
constexpr double kTop = 14;
constexpr double kTickBand = 26;
constexpr double kLeaderWidth = 18;       // between the plot and the labels
constexpr double kLabelGap = 8;           // between name and number
constexpr double kLabelHeight = 17;       // of one line of text
constexpr double kMostLabelShare = 0.36;  // of the width
constexpr double kNarrowest = 20;
constexpr double kReach = 7;  // pixels at which the mouse is on a line

/// The value of a line at the right edge of what is visible: where its label belongs.
qint64 visibleEnd(const CumulativeTable& table, const CumulativeLine& line, const CumulativeLine& origin,
                  const PlaceSpan& visible) {
    return line.sumOn(dayOfPlace(visible.last, table.originOf(origin)));
}

/// The largest value that is visible: lines never fall, so it is at the right edge.
double largestVisible(const CumulativeTable& table, const std::vector<CumulativeLine>& ghosts,
                      const PlaceSpan& visible) {
    double largest = 0;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const CumulativeLine& line = table.lines[i];
        largest = std::max(largest, line.valueOf(visibleEnd(table, line, line, visible)));
        if (ghosts.empty()) continue;
        largest = std::max(largest, ghosts[i].valueOf(visibleEnd(table, ghosts[i], line, visible)));
    }
    if (largest > 0) return largest;
    return table.isPercent ? 0.1 : 1;
}

struct WantedLabel {
    std::size_t line;
    double anchor;
    QString value;
    double valueWidth;
};

std::vector<WantedLabel> wantedLabels(const CumulativeTable& table, const PlaceSpan& visible, const PathFrame& frame,
                                      const QFontMetricsF& numbers) {
    std::vector<WantedLabel> wanted;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const CumulativeLine& line = table.lines[i];
        const qint64 end = visibleEnd(table, line, line, visible);
        // A line that begins later has no end that could be labelled.
        if (line.firstDay() > dayOfPlace(visible.last, table.originOf(line))) continue;
        const QString value = lineValueWords(line, end);
        wanted.push_back({i, frame.yOf(line.valueOf(end)), value, numbers.horizontalAdvance(value) + 1});
    }
    std::stable_sort(wanted.begin(), wanted.end(), [](const auto& a, const auto& b) { return a.anchor < b.anchor; });
    return wanted;
}

/// How wide the column of labels is: as wide as they are, within a share of the picture.
double labelColumn(const CumulativeTable& table, const PlaceSpan& visible, double width, const Theme& theme) {
    const QFontMetricsF names(theme.subName);
    const QFontMetricsF numbers(theme.number);
    double widest = 0;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const CumulativeLine& line = table.lines[i];
        const QString name = printable(lineLabel(table, i).left(300));
        const QString value = lineValueWords(line, visibleEnd(table, line, line, visible));
        widest = std::max(widest, names.horizontalAdvance(name) + kLabelGap + numbers.horizontalAdvance(value) + 4);
    }
    return std::min(std::ceil(widest), std::max(60.0, std::floor(width * kMostLabelShare)));
}

void placeLabels(CumulativeLayout& layout, const CumulativeTable& table, const PlaceSpan& visible, double column,
                 double height, const Theme& theme) {
    const auto wanted = wantedLabels(table, visible, layout.frame, QFontMetricsF(theme.number));
    // Names on two lines only where all labels have that room.
    const auto tall = static_cast<double>(wanted.size()) * 2 * kLabelHeight <= height ? 2 : 1;
    const double left = layout.frame.plot.right() + kLeaderWidth;
    std::vector<WantedStretch> stretches;
    for (const WantedLabel& one : wanted) {
        EndLabel& label = layout.lines[one.line].label;
        layout.lines[one.line].hasLabel = true;
        const double room = std::max(kNarrowest, column - one.valueWidth - kLabelGap);
        label.name = fitName(lineLabel(table, one.line), theme.subName, room, tall);
        label.value = one.value;
        label.anchor = one.anchor;
        stretches.push_back({one.anchor, static_cast<double>(label.name.lines.size()) * kLabelHeight});
    }
    const auto tops = spreadOut(stretches, 0, height);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        EndLabel& label = layout.lines[wanted[i].line].label;
        const double nameWidth = label.name.width + 1;
        label.nameRect = QRectF(left, tops[i], nameWidth, stretches[i].length);
        label.valueRect = QRectF(left + nameWidth + kLabelGap, tops[i], wanted[i].valueWidth, kLabelHeight);
        label.rect = QRectF(left, tops[i], label.valueRect.right() - left, stretches[i].length);
    }
}

/// The last day on which anything steps, also of what is known today.
qint32 lastDayOf(const CumulativeTable& table, const std::vector<CumulativeLine>& ghosts) {
    qint32 last = table.lastDay;
    for (const CumulativeLine& ghost : ghosts) {
        if (!ghost.steps.empty()) last = std::max(last, ghost.steps.back().day);
    }
    return last;
}

/// Ticks of a day-zero axis: every so many days.
std::vector<CalendarTick> dayTicks(const TimeScale& scale, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double days = scale.lastDay() - scale.firstDay();
    const double widest = metrics.horizontalAdvance(numberWords(static_cast<qint64>(days))) + 24;
    const double step = niceStep(days, std::max(1, static_cast<int>(scale.width() / widest)));
    std::vector<CalendarTick> ticks;
    for (double day = std::max(0.0, std::ceil(scale.firstDay() / step) * step); day <= scale.lastDay(); day += step) {
        CalendarTick tick;
        tick.day = static_cast<qint32>(day);
        tick.x = scale.xOf(day);
        tick.label = tick.day == 0 ? QCoreApplication::translate("Cumulative", "Day 0") : numberWords(tick.day);
        tick.labelWidth = metrics.horizontalAdvance(tick.label);
        if (tick.x + kTickLabelOffset + tick.labelWidth > scale.right()) tick.label.clear();
        ticks.push_back(tick);
    }
    return ticks;
}

std::vector<ValueLine> valueLinesOf(const CumulativeTable& table, const QRectF& plot, double domain,
                                    const Theme& theme) {
    const double step = niceStep(domain, plot.height() > 220 ? 5 : 3, table.isPercent ? 0.001 : 1);
    return valueLines(plot, domain, step, theme.tick,
                      [&](double value) { return table.isPercent ? percentWords(value) : peopleLabel(value, domain); });
}

/// Room for the numbers of the value axis, whatever they are.
double axisWidth(const CumulativeTable& table, double domain, double height, const Theme& theme) {
    double widest = 0;
    for (const ValueLine& line : valueLinesOf(table, {0, 0, 1, height}, domain, theme)) {
        widest = std::max(widest, line.rect.width());
    }
    return std::ceil(widest) + 8;
}

void addAxes(CumulativeLayout& layout, const CumulativeTable& table, const Theme& theme) {
    const QRectF& plot = layout.frame.plot;
    const double domain = layout.frame.domain;
    layout.valueLines = valueLinesOf(table, plot, domain, theme);
    layout.ticks = table.startsTogether ? dayTicks(layout.frame.scale, theme.tick)
                                        : calendarTicks(layout.frame.scale, measureWith(theme.tick, theme.yearTick));
}

}  // namespace

PlaceSpan wholeSpan(const CumulativeTable& table, const std::vector<CumulativeLine>& ghosts) {
    constexpr double kShortest = 30;
    if (table.isEmpty()) return {0, kShortest};
    qint32 first = table.lines.front().firstDay();
    for (const CumulativeLine& line : table.lines) first = std::min(first, line.firstDay());
    PlaceSpan span{static_cast<double>(first), static_cast<double>(lastDayOf(table, ghosts)) + 1};
    if (table.startsTogether) span = {0, span.last - span.first};
    const double missing = kShortest - (span.last - span.first);
    if (missing > 0) span = {span.first - (table.startsTogether ? 0 : missing / 2), span.last + missing / 2};
    span.first -= (span.last - span.first) / 60;
    return span;
}

int linesThatFit(double height) {
    return std::max(1, static_cast<int>(std::floor((height - kTickBand) / kLabelHeight)));
}

CumulativeLayout layOutCumulative(const CumulativeTable& table, const std::vector<CumulativeLine>& ghosts,
                                  const PlaceSpan& visible, QSizeF size, const Theme& theme) {
    CumulativeLayout layout;
    layout.lines.resize(table.lines.size());
    layout.frame.domain = largestVisible(table, ghosts, visible);
    layout.frame.lastDay = table.lastDay;
    const double height = std::max(kNarrowest, size.height() - kTop - kTickBand);
    const double column = labelColumn(table, visible, size.width(), theme);
    const double left = kMargin + axisWidth(table, layout.frame.domain, height, theme);
    layout.frame.plot =
        QRectF(left, kTop, std::max(kNarrowest, size.width() - left - kLeaderWidth - column - kMargin), height);
    const QRectF& plot = layout.frame.plot;
    layout.frame.scale = TimeScale(visible.first, visible.last, plot.left(), plot.width());
    addAxes(layout, table, theme);
    PathFrame today = layout.frame;
    today.lastDay = lastDayOf(table, ghosts);
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const qint32 origin = table.originOf(table.lines[i]);
        layout.lines[i].path = linePath(table.lines[i], origin, layout.frame);
        if (!ghosts.empty()) layout.lines[i].ghost = linePath(ghosts[i], origin, today);
    }
    placeLabels(layout, table, visible, column, size.height() - kTickBand, theme);
    return layout;
}

std::optional<std::size_t> CumulativeLayout::at(QPointF point) const {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].hasLabel && lines[i].label.rect.adjusted(-kLeaderWidth, 0, 4, 0).contains(point)) return i;
    }
    if (!frame.plot.adjusted(-2, -kReach, 2, kReach).contains(point)) return std::nullopt;
    std::optional<std::size_t> nearest;
    double reach = kReach;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double distance =
            std::min(distanceTo(lines[i].path.points, point), distanceTo(lines[i].path.beyond, point));
        if (distance > reach) continue;
        nearest = i;
        reach = distance;
    }
    return nearest;
}

}  // namespace cutline
