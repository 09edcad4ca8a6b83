// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/upright_bars.h"

#include "model/wording/wording.h"
#include "views/chart/value_axis.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace cutline {

namespace {

constexpr double kMargin = 16;
constexpr double kAxisHeight = 26;
constexpr double kValueRoom = 18;  // above the highest bar, for its number
constexpr double kGap = 4;

/// "Jan 2023" is written "2023" and strong; other months and quarters without their year.
QString shortLabel(const Bar& bar, GroupBy by, bool& isStrong) {
    const bool isFirst = bar.key.endsWith(QStringLiteral("-01")) || bar.key.endsWith(QStringLiteral("-Q1"));
    isStrong = by == GroupBy::Year ? false : isFirst;
    if (bar.kind == BarKind::Coarse) {
        isStrong = false;
        const bool isQuarter = bar.key.size() == 7 && bar.key[0].isDigit();
        return isQuarter ? QString(bar.key.mid(5) + u' ' + bar.key.left(4)) : bar.key;
    }
    return isStrong || by == GroupBy::Year ? bar.key.left(4) : bar.label.section(u' ', 0, 0);
}

/// Which bars of a year are labelled where there is room for one in `step`.
bool isOnStep(const Bar& bar, GroupBy by, int step) {
    if (bar.kind == BarKind::Coarse) return true;
    const int number = by == GroupBy::Year ? bar.key.toInt()
                       : by == GroupBy::Quarter
                           ? QStringView(bar.key).mid(6).toInt() - 1 + 4 * QStringView(bar.key).left(4).toInt()
                           : QStringView(bar.key).mid(5).toInt() - 1 + 12 * QStringView(bar.key).left(4).toInt();
    return number % step == 0;
}

bool placeNames(BarLayout& layout, const BarTable& table, int step, const Theme& theme) {
    TakenSpace taken;
    for (std::size_t i = 0; i < table.bars.size(); ++i) {
        BarPlace& place = layout.bars[i];
        place.name = {};
        if (!isOnStep(table.bars[i], table.by, step)) continue;
        const QString label = shortLabel(table.bars[i], table.by, place.isNameStrong);
        const QFont& font = place.isNameStrong ? theme.yearTick : theme.tick;
        const double width = QFontMetricsF(font).horizontalAdvance(label) + 1;
        const QRectF rect(place.slot.center().x() - width / 2, layout.plot.bottom() + 3, width, kAxisHeight - 8);
        if (!taken.isFree(rect.adjusted(-kGap, 0, kGap, 0))) {
            // Undated bars may do without: their note names them all.
            if (table.bars[i].kind == BarKind::Coarse) continue;
            return false;
        }
        taken.take(rect);
        place.name = {{label}, font, width, false};
        place.nameRect = rect;
    }
    return true;
}

void placeNames(BarLayout& layout, const BarTable& table, const Theme& theme) {
    static constexpr std::array kMonths{1, 3, 6, 12, 24, 60, 120, 240, 600};
    static constexpr std::array kQuarters{1, 2, 4, 8, 20, 40, 80, 200};
    static constexpr std::array kYears{1, 2, 5, 10, 20, 50, 100};
    const auto tryAll = [&](const auto& steps) {
        return std::any_of(steps.begin(), steps.end(),
                           [&](int step) { return placeNames(layout, table, step, theme); });
    };
    if (table.by == GroupBy::Month) tryAll(kMonths);
    if (table.by == GroupBy::Quarter) tryAll(kQuarters);
    if (table.by == GroupBy::Year) tryAll(kYears);
}

/// Numbers over bars, largest first, where no bar and no other number is in the way.
void placeValues(BarLayout& layout, const BarTable& table, const Theme& theme) {
    const QFontMetricsF metrics(theme.label);
    std::vector<std::size_t> order(table.bars.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return table.bars[a].value > table.bars[b].value; });
    TakenSpace taken;
    for (const BarPlace& place : layout.bars) taken.take(place.rect);
    const double edge = layout.plot.right() + kMargin;
    for (const std::size_t i : order) {
        if (table.bars[i].value == 0) break;
        BarPlace& place = layout.bars[i];
        for (const QString& words : {numberWords(table.bars[i].value), shortNumber(table.bars[i].value)}) {
            const double width = metrics.horizontalAdvance(words);
            const QRectF rect(place.rect.center().x() - width / 2, place.rect.top() - metrics.height() - 1, width,
                              metrics.height());
            if (rect.right() > edge || !taken.isFree(rect.adjusted(-3, 0, 3, 0.5))) continue;
            place.value = words;
            place.valueRect = rect;
            taken.take(rect);
            break;
        }
    }
}

BarPlace uprightBar(const Bar& bar, double slot, double slotWidth, const BarLayout& layout, double top) {
    BarPlace place;
    const double scale = layout.plot.height() / layout.domain;
    const double left = layout.plot.left() + slot * slotWidth;
    const double height = static_cast<double>(bar.value) * scale;
    place.slot = QRectF(left, top, slotWidth, layout.plot.bottom() + kAxisHeight - top);
    place.rect =
        QRectF(left + slotWidth * (1 - kBarShare) / 2, layout.plot.bottom() - height, slotWidth * kBarShare, height);
    double bottom = layout.plot.bottom();
    for (const qint64 part : bar.parts) {
        const double partHeight = static_cast<double>(part) * scale;
        place.parts.emplace_back(place.rect.left(), bottom - partHeight, place.rect.width(), partHeight);
        bottom -= partHeight;
    }
    return place;
}

}  // namespace

void layOutUpright(BarLayout& layout, const BarTable& table, QSizeF size, double top, const Theme& theme) {
    const auto firstCoarse =
        std::find_if(table.bars.begin(), table.bars.end(), [](const Bar& bar) { return bar.kind == BarKind::Coarse; });
    const bool hasBoth = firstCoarse != table.bars.end() && firstCoarse != table.bars.begin();
    // At least a dozen slots: three bars as wide as fists compare badly.
    const double slots = static_cast<double>(table.bars.size()) + (hasBoth ? 1 : 0);
    layout.slotCount = std::max(12.0, slots);
    layout.domain = static_cast<double>(std::max<qint64>(1, table.largest()));
    layout.lineStep = niceStep(layout.domain, size.height() > 260 ? 5 : 3);
    const double axis = QFontMetricsF(theme.tick).horizontalAdvance(QStringLiteral("88.8k")) + 8;
    const double bottom = kAxisHeight + (hasBoth ? 16 : 0);
    layout.plot = QRectF(kMargin + axis, top + kValueRoom, std::max(20.0, size.width() - 2 * kMargin - axis),
                         std::max(20.0, size.height() - top - kValueRoom - bottom));
    layout.lines = valueLines(layout.plot, layout.domain, layout.lineStep, theme.tick,
                              [&](double value) { return peopleLabel(value, layout.domain); });
    const double slotWidth = layout.plot.width() / layout.slotCount;
    for (std::size_t i = 0; i < table.bars.size(); ++i) {
        const bool isBehindGap = hasBoth && table.bars[i].kind == BarKind::Coarse;
        layout.slotOf.push_back(static_cast<double>(i) + (isBehindGap ? 1 : 0));
        layout.bars.push_back(uprightBar(table.bars[i], layout.slotOf.back(), slotWidth, layout, top));
    }
    placeNames(layout, table, theme);
    placeValues(layout, table, theme);
    if (!hasBoth) return;
    layout.coarseNote = table.by == GroupBy::Month ? QCoreApplication::translate("Bars", "dated without a month")
                                                   : QCoreApplication::translate("Bars", "dated less precisely");
    const double width = QFontMetricsF(theme.tick).horizontalAdvance(layout.coarseNote) + 2;
    const double start = layout.bars[static_cast<std::size_t>(firstCoarse - table.bars.begin())].slot.left();
    layout.coarseNoteRect =
        QRectF(std::min(start, size.width() - kMargin - width), layout.plot.bottom() + kAxisHeight - 4, width, 16);
}

}  // namespace cutline
