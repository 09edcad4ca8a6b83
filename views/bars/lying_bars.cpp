// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/lying_bars.h"

#include "views/bars/bar_bounds.h"
#include "views/bars/bar_words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kMargin = 16;
constexpr double kNameGap = 9;
constexpr double kValueGap = 8;
constexpr double kLeastPlot = 60;  // pixels that bars are left with, before texts that explain them

/// The longest bar that sets the scale. "Other" stands for hundreds of groups: where it would dwarf the named bars it
/// is drawn broken.
double domainOf(const BarTable& table) {
    double named = 0;
    double other = 0;
    for (const Bar& bar : table.bars) {
        double& longest = bar.kind == BarKind::Other ? other : named;
        longest = std::max(longest, reachOf(table, bar));
    }
    const double domain = named > 0 && other > 1.5 * named ? named : std::max(named, other);
    return domain > 0 ? domain : 1;
}

double widestName(const BarTable& table, const Theme& theme, double most) {
    const QFontMetricsF metrics(theme.name);  // the selected one is written bold
    double width = 0;
    for (const Bar& bar : table.bars) width = std::max(width, metrics.horizontalAdvance(bar.label.left(200)));
    return std::min(width + 2, most);
}

/// The texts behind one bar.
struct BarTexts {
    QString value;
    QString today;
    double valueWidth = 0;
    double todayWidth = 0;
    double arrow = 0;

    [[nodiscard]] double width() const { return kValueGap + valueWidth + todayWidth + arrow; }
};

BarTexts textsOf(const BarTable& table, const Bar& bar, const QFontMetricsF& metrics) {
    BarTexts texts;
    texts.value = valueWords(table, bar);
    texts.today = todayWords(table, bar);
    texts.valueWidth = metrics.horizontalAdvance(texts.value) + 1;
    if (!texts.today.isEmpty()) texts.todayWidth = kValueGap + metrics.horizontalAdvance(texts.today) + 1;
    texts.arrow = isOpenAbove(table, bar) ? kOpenWhisker : 0;
    return texts;
}

/// How wide the plot may be, so that no text behind a bar leaves the `room` from the start of the bars on.
double plotWidth(const BarTable& table, const std::vector<BarTexts>& texts, double domain, double room) {
    double width = room;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const double share = std::min(1.0, reachOf(table, table.bars[i]) / domain);
        if (share > 0) width = std::min(width, (room - texts[i].width()) / share);
    }
    return width;
}

class LyingBars {
public:
    LyingBars(BarLayout& layout, const BarTable& table, const Theme& theme)
        : m_layout(layout), m_table(table), m_theme(theme) {}

    [[nodiscard]] BarPlace place(const Bar& bar, QRectF slot, const BarTexts& texts) const {
        BarPlace place;
        place.slot = slot;
        const double length = m_table.lengthOf(bar);
        place.isBroken = length > m_layout.domain * 1.0001;
        place.rect = barRect(slot, length);
        placeParts(place, bar);
        placeMarks(place, bar);
        placeName(place, bar);
        placeValue(place, texts);
        return place;
    }

private:
    [[nodiscard]] double xOf(double length) const {
        return m_layout.plot.left() + std::min(1.0, length / m_layout.domain) * m_layout.plot.width();
    }

    [[nodiscard]] QRectF barRect(const QRectF& slot, double length) const {
        return {m_layout.plot.left(), slot.top() + slot.height() * (1 - kBarShare) / 2,
                xOf(length) - m_layout.plot.left(), slot.height() * kBarShare};
    }

    void placeParts(BarPlace& place, const Bar& bar) const {
        const QFontMetricsF metrics(m_theme.discText);
        qint64 sum = 0;
        for (std::size_t i = 0; i < bar.parts.size(); ++i) {
            const double left = xOf(m_table.lengthOf(bar, sum));
            sum += bar.parts[i];
            place.parts.emplace_back(left, place.rect.top(), xOf(m_table.lengthOf(bar, sum)) - left,
                                     place.rect.height());
            // Where colours stand for ranks, a part says its own name if it can.
            const QString name = i == 0 ? QString() : printable(bar.partNames.value(static_cast<qsizetype>(i)));
            const QRectF& part = place.parts.back();
            if (name.isEmpty() || metrics.horizontalAdvance(name) > part.width() - 10) continue;
            if (part.height() >= metrics.height() - 2) place.partLabels.push_back({name, part, i});
        }
    }

    void placeMarks(BarPlace& place, const Bar& bar) const {
        const double middle = place.slot.center().y();
        const bool hasLength = m_table.measure != BarMeasure::WorkforcePercent || bar.workforce;
        if (hasLength && bar.today && m_table.amountOf(*bar.today) != bar.value) {
            place.ghost = barRect(place.slot, m_table.lengthOf(bar, m_table.amountOf(*bar.today)));
        }
        const auto bounds = boundsOf(m_table, bar);
        if (!bounds || place.isBroken) return;
        const double high = bounds->high ? xOf(static_cast<double>(*bounds->high)) : place.rect.right() + kOpenWhisker;
        place.whisker = Whisker{{xOf(static_cast<double>(bounds->low)), middle, high, middle}, !bounds->high};
    }

    void placeName(BarPlace& place, const Bar& bar) const {
        const int lines = place.slot.height() >= 28 ? 2 : 1;
        place.name = fitName(bar.label, m_theme.subName, m_layout.plot.left() - kNameGap - kMargin, lines);
        const double height = QFontMetricsF(place.name.font).height() * static_cast<double>(place.name.lines.size());
        place.nameRect = QRectF(m_layout.plot.left() - kNameGap - place.name.width,
                                place.slot.center().y() - height / 2, place.name.width, height);
    }

    void placeValue(BarPlace& place, const BarTexts& texts) const {
        double right = place.rect.right();
        if (place.whisker) right = std::max(right, place.whisker->line.x2());
        if (place.ghost) right = std::max(right, place.ghost->right());
        const double height = QFontMetricsF(m_theme.number).height();
        const double top = place.slot.center().y() - height / 2;
        place.value = texts.value;
        place.valueRect = QRectF(right + kValueGap, top, texts.valueWidth, height);
        if (texts.today.isEmpty()) return;
        place.today = texts.today;
        place.todayRect = QRectF(place.valueRect.right() + kValueGap, top, texts.todayWidth - kValueGap, height);
    }

    BarLayout& m_layout;
    const BarTable& m_table;
    const Theme& m_theme;
};

}  // namespace

bool isOpenAbove(const BarTable& table, const Bar& bar) {
    const auto bounds = boundsOf(table, bar);
    return bounds && !bounds->high;
}

double reachOf(const BarTable& table, const Bar& bar) {
    double reach = table.lengthOf(bar);
    if (bar.today) reach = std::max(reach, table.lengthOf(bar, table.amountOf(*bar.today)));
    const auto bounds = boundsOf(table, bar);
    return bounds && bounds->high ? std::max(reach, table.lengthOf(bar, *bounds->high)) : reach;
}

void layOutLying(BarLayout& layout, const BarTable& table, QSizeF size, double top, const Theme& theme) {
    const double count = std::max<double>(1, static_cast<double>(table.bars.size()));
    const double names = widestName(table, theme, size.width() / 3 - kMargin - kNameGap);
    const double left = std::round(kMargin + names + kNameGap);
    const double room = size.width() - left - kMargin;
    const double slot = std::clamp((size.height() - top - 6) / count, 4.0, kHighestBarSlot);
    layout.domain = domainOf(table);
    const QFontMetricsF metrics(theme.number);
    std::vector<BarTexts> texts;
    for (const Bar& bar : table.bars) texts.push_back(textsOf(table, bar, metrics));
    const bool isTooWide =
        std::any_of(texts.begin(), texts.end(), [&](const BarTexts& one) { return one.width() > room; });
    if (isTooWide || plotWidth(table, texts, layout.domain, room) < kLeastPlot) {
        // What is known today is said by its tool tip.
        for (BarTexts& one : texts) {
            one.today.clear();
            one.todayWidth = 0;
        }
    }
    const double width = std::max(20.0, plotWidth(table, texts, layout.domain, room));
    layout.plot = QRectF(left, top, width, slot * count);
    layout.slotCount = count;
    const LyingBars bars(layout, table, theme);
    for (std::size_t i = 0; i < table.bars.size(); ++i) {
        const auto number = static_cast<double>(i);
        layout.slotOf.push_back(number);
        layout.bars.push_back(bars.place(table.bars[i], {0, top + number * slot, size.width(), slot}, texts[i]));
    }
}

}  // namespace cutline
