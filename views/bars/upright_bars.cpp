// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/upright_bars.h"

#include "views/bars/bar_bounds.h"
#include "views/bars/bar_words.h"
#include "views/bars/lying_bars.h"
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
        // Neither below the numbers of the axis nor out of the picture.
        const double left = std::clamp(place.slot.center().x() - width / 2, layout.plot.left() - kGap,
                                       std::max(layout.plot.left(), layout.plot.right() + kMargin - 2 - width));
        const QRectF rect(left, layout.plot.bottom() + 3, width, kAxisHeight - 8);
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

/// Everything of a bar that a number must not cover.
QRectF coverOf(const BarPlace& place) {
    QRectF cover = place.rect;
    if (place.ghost) cover = cover.united(*place.ghost);
    if (place.whisker) {
        const double top = place.whisker->line.y2();
        cover.setTop(std::min(cover.top(), top));
    }
    return cover;
}

/// Numbers over bars, largest first, where no bar and no other number is in the way.
void placeValues(BarLayout& layout, const BarTable& table, const Theme& theme) {
    const QFontMetricsF metrics(theme.label);
    std::vector<std::size_t> order(table.bars.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return table.bars[a].value > table.bars[b].value; });
    TakenSpace taken;
    for (const BarPlace& place : layout.bars) taken.take(coverOf(place));
    for (const ValueLine& line : layout.lines) taken.take(line.rect);
    const double edge = layout.plot.right() + kMargin;
    for (const std::size_t i : order) {
        BarPlace& place = layout.bars[i];
        // Over a taller ghost it would be read as the ghost's.
        if (place.ghost && place.ghost->top() < place.rect.top()) continue;
        const Bar& bar = table.bars[i];
        const QString shortest = shortValueWords(table, bar);
        if (bar.value == 0 && shortest != QStringLiteral("?")) continue;
        for (const QString& words : {valueWords(table, bar), shortest}) {
            const double width = metrics.horizontalAdvance(words);
            const double top = std::min(coverOf(place).top(), place.rect.top()) - metrics.height() - 1;
            const QRectF rect(place.rect.center().x() - width / 2, top, width, metrics.height());
            if (rect.right() > edge || !taken.isFree(rect.adjusted(-3, 0, 3, 0.5))) continue;
            place.value = words;
            place.valueRect = rect;
            taken.take(rect);
            break;
        }
    }
}

void placeMarks(BarPlace& place, const BarTable& table, const Bar& bar, const BarLayout& layout) {
    const double scale = layout.plot.height() / layout.domain;
    const auto yOf = [&](double length) { return layout.plot.bottom() - length * scale; };
    if (bar.today && table.amountOf(*bar.today) != bar.value) {
        const double top = yOf(table.lengthOf(bar, table.amountOf(*bar.today)));
        place.ghost = QRectF(place.rect.left(), top, place.rect.width(), layout.plot.bottom() - top);
    }
    const auto bounds = boundsOf(table, bar);
    if (!bounds) return;
    const double middle = place.rect.center().x();
    const double high = bounds->high ? yOf(static_cast<double>(*bounds->high)) : place.rect.top() - kOpenWhisker;
    place.whisker = Whisker{{middle, yOf(static_cast<double>(bounds->low)), middle, high}, !bounds->high};
}

BarPlace uprightBar(const BarTable& table, const Bar& bar, double slot, double slotWidth, const BarLayout& layout,
                    double top) {
    BarPlace place;
    const double scale = layout.plot.height() / layout.domain;
    const double left = layout.plot.left() + slot * slotWidth;
    const double height = table.lengthOf(bar) * scale;
    place.slot = QRectF(left, top, slotWidth, layout.plot.bottom() + kAxisHeight - top);
    place.rect =
        QRectF(left + slotWidth * (1 - kBarShare) / 2, layout.plot.bottom() - height, slotWidth * kBarShare, height);
    double bottom = layout.plot.bottom();
    for (const qint64 part : bar.parts) {
        const double partHeight = table.lengthOf(bar, part) * scale;
        place.parts.emplace_back(place.rect.left(), bottom - partHeight, place.rect.width(), partHeight);
        bottom -= partHeight;
    }
    placeMarks(place, table, bar, layout);
    return place;
}

void placeCoarseNote(BarLayout& layout, const BarTable& table, std::size_t firstCoarse, double width,
                     const Theme& theme) {
    layout.coarseNote = table.by == GroupBy::Month ? QCoreApplication::translate("Bars", "dated without a month")
                                                   : QCoreApplication::translate("Bars", "dated less precisely");
    const double needed = QFontMetricsF(theme.tick).horizontalAdvance(layout.coarseNote) + 2;
    const double start = layout.bars[firstCoarse].slot.left();
    layout.coarseNoteRect =
        QRectF(std::min(start, width - kMargin - needed), layout.plot.bottom() + kAxisHeight - 4, needed, 16);
}

/// The highest that any bar reaches, and at least one person.
double domainOf(const BarTable& table) {
    double domain = 1;
    for (const Bar& bar : table.bars) domain = std::max(domain, reachOf(table, bar));
    return domain;
}

/// Room left of the plot for the numbers of the lines.
double axisWidth(const BarLayout& layout, const Theme& theme) {
    const QFontMetricsF metrics(theme.tick);
    double width = 0;
    for (int i = 0; i * layout.lineStep <= layout.domain; ++i) {
        width = std::max(width, metrics.horizontalAdvance(peopleLabel(i * layout.lineStep, layout.domain)));
    }
    return width + 10;
}

}  // namespace

void layOutUpright(BarLayout& layout, const BarTable& table, QSizeF size, double top, const Theme& theme) {
    const auto firstCoarse =
        std::find_if(table.bars.begin(), table.bars.end(), [](const Bar& bar) { return bar.kind == BarKind::Coarse; });
    const bool hasBoth = firstCoarse != table.bars.end() && firstCoarse != table.bars.begin();
    const bool hasArrows =
        std::any_of(table.bars.begin(), table.bars.end(), [&](const Bar& bar) { return isOpenAbove(table, bar); });
    // At least a dozen slots: three bars as wide as fists compare badly.
    const double slots = static_cast<double>(table.bars.size()) + (hasBoth ? 1 : 0);
    layout.slotCount = std::max(12.0, slots);
    layout.domain = domainOf(table);
    layout.lineStep = niceStep(layout.domain, size.height() > 260 ? 5 : 3);
    const double axis = axisWidth(layout, theme);
    const double above = top + kValueRoom + (hasArrows ? kOpenWhisker : 0);
    const double bottom = kAxisHeight + (hasBoth ? 16 : 0);
    layout.plot = QRectF(kMargin + axis, above, std::max(20.0, size.width() - 2 * kMargin - axis),
                         std::max(20.0, size.height() - above - bottom));
    layout.lines = valueLines(layout.plot, layout.domain, layout.lineStep, theme.tick,
                              [&](double value) { return peopleLabel(value, layout.domain); });
    const double slotWidth = layout.plot.width() / layout.slotCount;
    for (std::size_t i = 0; i < table.bars.size(); ++i) {
        const bool isBehindGap = hasBoth && table.bars[i].kind == BarKind::Coarse;
        layout.slotOf.push_back(static_cast<double>(i) + (isBehindGap ? 1 : 0));
        layout.bars.push_back(uprightBar(table, table.bars[i], layout.slotOf.back(), slotWidth, layout, top));
    }
    placeNames(layout, table, theme);
    placeValues(layout, table, theme);
    if (!hasBoth) return;
    placeCoarseNote(layout, table, static_cast<std::size_t>(firstCoarse - table.bars.begin()), size.width(), theme);
}

}  // namespace cutline
