// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/readout.h"

#include "model/wording/wording.h"
#include "views/cumulative/cumulative_words.h"
#include "views/cumulative/line_style.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace cutline {

namespace {

constexpr double kPadding = 8;
constexpr double kRowHeight = 16;
constexpr double kSwatch = 18;
constexpr double kGap = 8;
constexpr double kWidestName = 180;
constexpr double kApart = 10;  // from the crosshair

std::vector<std::size_t> byValue(const CumulativeTable& table, const std::vector<double>& values) {
    std::vector<std::size_t> order(table.lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto one, auto other) { return values[one] > values[other]; });
    return order;
}

}  // namespace

Readout readoutAt(const CumulativeTable& table, const CumulativeLayout& layout, double x, const Theme& theme) {
    const QRectF& plot = layout.frame.plot;
    Readout readout;
    readout.x = x;
    const double place = layout.frame.scale.dayAt(x);
    readout.heading = placeWords(table, place);
    // On the evening of the day under the mouse, wherever in the day it is.
    const auto dayOf = [&](const CumulativeLine& line) { return std::floor(place) + table.originOf(line); };
    std::vector<double> values;
    for (const CumulativeLine& line : table.lines) values.push_back(line.valueOf(line.sumOn(dayOf(line))));
    const auto most = static_cast<std::size_t>(std::max(1.0, (plot.height() - 2 * kPadding) / kRowHeight - 2));
    const QFontMetricsF names(theme.note);
    const QFontMetricsF headings(theme.label);
    double width = headings.horizontalAdvance(readout.heading);
    double numbers = 0;
    double longest = 0;
    for (const std::size_t line : byValue(table, values)) {
        const CumulativeLine& read = table.lines[line];
        if (dayOf(read) < read.firstDay() || (table.startsTogether && dayOf(read) > table.lastDay)) continue;
        if (readout.rows.size() == most) {
            readout.rest = QCoreApplication::translate("Cumulative", "and more");
            break;
        }
        const QString name = cutToWidth(printable(lineLabel(table, line).left(300)), theme.note, kWidestName);
        const QString value = lineValueWords(read, read.sumOn(dayOf(read)));
        readout.rows.push_back({line, name, value, names.horizontalAdvance(name), names.horizontalAdvance(value)});
        longest = std::max(longest, readout.rows.back().nameWidth);
        numbers = std::max(numbers, readout.rows.back().valueWidth);
    }
    if (!readout.rows.empty()) width = std::max(width, kSwatch + longest + kGap + numbers + 2);
    const double lines = static_cast<double>(readout.rows.size()) + (readout.rest.isEmpty() ? 1 : 2);
    const QSizeF size(std::ceil(width) + 2 * kPadding, lines * kRowHeight + 2 * kPadding - 4);
    const bool isLeft = x > plot.center().x();
    const double left = isLeft ? x - kApart - size.width() : x + kApart;
    readout.rect = QRectF(QPointF(std::max(2.0, left), plot.top() + 2), size);
    return readout;
}

void paintReadout(QPainter& painter, const CumulativeTable& table, const CumulativeLayout& layout, double x,
                  const Theme& theme) {
    const QRectF& plot = layout.frame.plot;
    const Readout readout = readoutAt(table, layout, x, theme);
    painter.setPen(QPen(theme.strongLine, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setBrush(theme.ground);
    painter.drawRoundedRect(readout.rect, 4, 4);
    QRectF row(readout.rect.left() + kPadding, readout.rect.top() + kPadding - 2, readout.rect.width() - 2 * kPadding,
               kRowHeight);
    const int left = static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.setPen(theme.text);
    painter.setFont(theme.label);
    painter.drawText(row.adjusted(0, 0, 8, 0), left, readout.heading);
    painter.setFont(theme.note);
    for (const Readout::Row& one : readout.rows) {
        row.translate(0, kRowHeight);
        painter.setPen(penOf(table, one.line, theme, kLineWidth));
        painter.drawLine(QPointF(row.left(), row.center().y()), QPointF(row.left() + kSwatch - 5, row.center().y()));
        painter.setPen(theme.text);
        painter.drawText(row.adjusted(kSwatch, 0, 8, 0), left, one.name);
        painter.drawText(row.adjusted(0, 0, 1, 0),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, one.value);
    }
    if (readout.rest.isEmpty()) return;
    row.translate(0, kRowHeight);
    painter.setPen(theme.mutedText);
    painter.drawText(row.adjusted(0, 0, 8, 0), left, readout.rest);
}

}  // namespace cutline
