// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_layout.h"

#include "model/wording/wording.h"
#include "views/bars/upright_bars.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kMargin = 16;
constexpr double kLegendHeight = 26;
constexpr double kGap = 9;

double topOf(const BarTable& table) { return table.series.size() > 1 ? kLegendHeight : 4; }

void addLegend(BarLayout& layout, const BarTable& table, double width, const Theme& theme) {
    if (table.series.size() < 2) return;
    const QFontMetricsF metrics(theme.note);
    const double most = std::max(60.0, (width - 2 * kMargin) / static_cast<double>(table.series.size()) - 30);
    double x = kMargin;
    for (qsizetype i = 0; i < table.series.size(); ++i) {
        LegendEntry entry;
        entry.text = cutToWidth(table.series[i].left(200).simplified(), theme.note, most);
        entry.series = static_cast<std::size_t>(i);
        entry.swatch = QRectF(x, 5, 10, 10);
        entry.rect = QRectF(x + 15, 1, metrics.horizontalAdvance(entry.text) + 1, 18);
        if (entry.rect.right() > width - kMargin) break;
        x = entry.rect.right() + 16;
        layout.legend.push_back(std::move(entry));
    }
}

/// The longest bar that sets the scale. "Other" stands for hundreds of groups: where it would dwarf the named bars it
/// is drawn broken.
double domainOf(const BarTable& table) {
    qint64 named = 0;
    qint64 other = 0;
    for (const Bar& bar : table.bars) {
        (bar.kind == BarKind::Other ? other : named) = std::max(bar.kind == BarKind::Other ? other : named, bar.value);
    }
    const bool dwarfs = named > 0 && static_cast<double>(other) > 1.5 * static_cast<double>(named);
    return static_cast<double>(std::max<qint64>(1, dwarfs ? named : std::max(named, other)));
}

double widestName(const BarTable& table, const Theme& theme, double most) {
    const QFontMetricsF metrics(theme.name);  // the selected one is written bold
    double width = 0;
    for (const Bar& bar : table.bars) width = std::max(width, metrics.horizontalAdvance(bar.label.left(200)));
    return std::min(width + 2, most);
}

double widestValue(const BarTable& table, const Theme& theme) {
    return QFontMetricsF(theme.number).horizontalAdvance(numberWords(table.largest())) + 2;
}

void placeParts(BarPlace& place, const Bar& bar, const BarLayout& layout) {
    double x = place.rect.left();
    for (const qint64 part : bar.parts) {
        const double width = static_cast<double>(part) / layout.domain * layout.plot.width();
        const double end = std::min(x + width, layout.plot.right());
        place.parts.emplace_back(x, place.rect.top(), std::max(0.0, end - x), place.rect.height());
        x = std::max(x, end);
    }
}

BarPlace lyingBar(const Bar& bar, double slot, double slotHeight, const BarLayout& layout, double width,
                  const Theme& theme) {
    BarPlace place;
    const double top = layout.plot.top() + slot * slotHeight;
    const double length = static_cast<double>(bar.value) / layout.domain * layout.plot.width();
    place.isBroken = length > layout.plot.width() + 0.5;
    place.slot = QRectF(0, top, width, slotHeight);
    place.rect = QRectF(layout.plot.left(), top + slotHeight * (1 - kBarShare) / 2,
                        std::min(length, layout.plot.width()), slotHeight * kBarShare);
    placeParts(place, bar, layout);
    place.name = fitName(bar.label, theme.subName, layout.plot.left() - kGap - kMargin, slotHeight >= 28 ? 2 : 1);
    const double height = QFontMetricsF(place.name.font).height() * static_cast<double>(place.name.lines.size());
    place.nameRect = QRectF(layout.plot.left() - kGap - place.name.width, place.slot.center().y() - height / 2,
                            place.name.width, height);
    const QFontMetricsF metrics(theme.number);
    place.value = numberWords(bar.value);
    place.valueRect = QRectF(place.rect.right() + 8, place.slot.center().y() - metrics.height() / 2,
                             metrics.horizontalAdvance(place.value) + 1, metrics.height());
    return place;
}

void layOutLying(BarLayout& layout, const BarTable& table, QSizeF size, const Theme& theme) {
    const double count = std::max<double>(1, static_cast<double>(table.bars.size()));
    const double values = widestValue(table, theme);
    const double names = widestName(table, theme, size.width() / 3 - kMargin - kGap);
    const double left = std::round(kMargin + names + kGap);
    const double top = topOf(table);
    const double slot = std::clamp((size.height() - top - 6) / count, 4.0, kHighestBarSlot);
    layout.plot = QRectF(left, top, std::max(20.0, size.width() - left - values - 8 - kMargin), slot * count);
    layout.slotCount = count;
    layout.domain = domainOf(table);
    for (std::size_t i = 0; i < table.bars.size(); ++i) {
        layout.slotOf.push_back(static_cast<double>(i));
        layout.bars.push_back(lyingBar(table.bars[i], static_cast<double>(i), slot, layout, size.width(), theme));
    }
}

}  // namespace

std::optional<std::size_t> BarLayout::at(QPointF point) const {
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].slot.contains(point)) return i;
    }
    return std::nullopt;
}

BarLayout layOutBars(const BarTable& table, QSizeF size, const Theme& theme) {
    BarLayout layout;
    layout.isUpright = table.isTime();
    addLegend(layout, table, size.width(), theme);
    if (layout.isUpright) {
        layOutUpright(layout, table, size, topOf(table), theme);
    } else {
        layOutLying(layout, table, size, theme);
    }
    return layout;
}

int barsThatFit(double height) { return std::max(1, static_cast<int>((height - kLegendHeight - 6) / kLowestBarSlot)); }

double neededHeight(const BarTable& table) {
    if (table.isTime()) return 160;
    return topOf(table) + 6 + kLowestBarSlot * static_cast<double>(table.bars.size());
}

}  // namespace cutline
