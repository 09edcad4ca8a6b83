// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_words.h"

#include "model/wording/wording.h"
#include "views/bars/bar_bounds.h"

#include <QCoreApplication>

#include <cmath>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Bars", text); }

bool isUnknown(const Bar& bar) { return bar.total.events > 0 && bar.total.withoutNumber == bar.total.events; }

bool isPercent(const BarTable& table) { return table.measure == BarMeasure::WorkforcePercent; }

/// "37,000 announced · 3 layoffs · 1 without a number"
QString countWords(const BarTable& table, const Bar& bar) {
    QStringList parts;
    if (table.measure == BarMeasure::Events) {
        parts << words("%1 net of %2 announced").arg(numberWords(bar.total.net), numberWords(bar.total.gross));
    } else {
        if (table.showsGross) parts << words("%1 net").arg(numberWords(bar.total.net));
        if (!table.showsGross && bar.total.gross != bar.total.net) {
            parts << words("%1 announced").arg(numberWords(bar.total.gross));
        }
        parts << (bar.total.events == 1 ? words("1 layoff") : words("%1 layoffs").arg(numberWords(bar.total.events)));
    }
    if (bar.total.withoutNumber > 0) {
        parts << words("%1 without a number").arg(numberWords(bar.total.withoutNumber));
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList partLines(const BarTable& table, const Bar& bar) {
    QStringList lines;
    if (table.series.size() < 2 || !bar.groups.empty()) return lines;
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        if (bar.parts[i] == 0) continue;
        lines << partName(table, bar, i) + QStringLiteral(": ") + amountWords(table, bar, bar.parts[i]);
    }
    return lines;
}

QString measureWords(const BarTable& table) {
    switch (table.measure) {
        case BarMeasure::Events:
            return words("Layoffs");
        case BarMeasure::WorkforcePercent:
            return table.showsGross ? words("Announced cuts as percent of workforce")
                                    : words("Net cuts as percent of workforce");
        case BarMeasure::People:
            break;
    }
    return table.showsGross ? words("Announced headcount cuts") : words("Net headcount cuts");
}

}  // namespace

QString titleOf(const BarTable& table) {
    QString title = words("%1 by %2").arg(measureWords(table), groupWords(table.by));
    if (table.stack) title += words(", stacked by %1").arg(groupWords(*table.stack));
    return title;
}

QString partName(const BarTable& table, const Bar& bar, std::size_t part) {
    const auto at = static_cast<qsizetype>(part);
    return at < bar.partNames.size() ? bar.partNames[at] : table.series.value(at);
}

QString shareWords(double percent) {
    constexpr double kSmallest = 0.005;
    if (percent > 0 && percent < kSmallest) return words("below 0.01 %");
    const double unit = percent < 1 ? 100 : percent < 20 ? 10 : 1;
    return percentWords(std::round(percent * unit) / unit);
}

QString amountWords(const BarTable& table, const Bar& bar, qint64 amount) {
    if (!isPercent(table)) return numberWords(amount);
    return bar.workforce ? shareWords(table.lengthOf(bar, amount)) : words("%1 people").arg(numberWords(amount));
}

QString valueWords(const BarTable& table, const Bar& bar) {
    if (bar.kind == BarKind::NoReading && bar.groups.empty()) return words("no workforce reading");
    if (table.measure != BarMeasure::Events && bar.value == 0 && isUnknown(bar)) return words("no number");
    return amountWords(table, bar, bar.value);
}

QString shortValueWords(const BarTable& table, const Bar& bar) {
    if (table.measure != BarMeasure::Events && bar.value == 0 && isUnknown(bar)) return QStringLiteral("?");
    return isPercent(table) ? valueWords(table, bar) : shortNumber(bar.value);
}

QString todayWords(const BarTable& table, const Bar& bar) {
    if (!bar.today) return {};
    const qint64 amount = table.amountOf(*bar.today);
    return amount == bar.value ? QString() : words("today %1").arg(amountWords(table, bar, amount));
}

QString boundsWords(const BarTable& table, const Bar& bar) {
    const auto bounds = boundsOf(table, bar);
    if (!bounds) return {};
    const QString low = numberWords(bounds->low);
    if (!bounds->high) {
        return bounds->low == bar.value ? words("no upper end") : words("at least %1; no upper end").arg(low);
    }
    return *bounds->high == bar.value ? words("at least %1").arg(low)
                                      : words("between %1 and %2").arg(low, numberWords(*bounds->high));
}

QString barWords(const BarTable& table, const Bar& bar) {
    QStringList lines{bar.label + QStringLiteral(": ") + valueWords(table, bar)};
    const QString bounds = boundsWords(table, bar);
    if (!bounds.isEmpty()) lines << bounds;
    if (bar.workforce) {
        lines << words("%1 of %2 people").arg(numberWords(bar.value), numberWords(*bar.workforce));
    } else if (bar.kind == BarKind::NoReading) {
        lines
            << words("%1 people; nobody said how many worked there in the 400 days before").arg(numberWords(bar.value));
    }
    if (bar.total.events > 0) lines << countWords(table, bar);
    lines << partLines(table, bar);
    const QString today = todayWords(table, bar);
    if (!today.isEmpty()) lines << today;
    return lines.join(u'\n');
}

}  // namespace cutline
