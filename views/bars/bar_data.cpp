// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/wording.h"
#include "views/bars/bar_bounds.h"
#include "views/bars/bar_words.h"
#include "views/chart/label_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutline {

namespace {

constexpr std::size_t kNamedInSummary = 3;

QString words(const char* text) { return QCoreApplication::translate("Bars", text); }

/// The bars that stand for something of their own, the longest first.
std::vector<const Bar*> longestFirst(const BarTable& table) {
    std::vector<const Bar*> bars;
    for (const Bar& bar : table.bars) {
        if (bar.groups.empty() && bar.kind != BarKind::NoReading && bar.value > 0) bars.push_back(&bar);
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [&](const Bar* one, const Bar* other) { return table.lengthOf(*one) > table.lengthOf(*other); });
    return bars;
}

QString largestWords(const BarTable& table) {
    const std::vector<const Bar*> bars = longestFirst(table);
    QStringList named;
    for (std::size_t i = 0; i < std::min(kNamedInSummary, bars.size()); ++i) {
        named << words("%1 with %2").arg(bars[i]->label, valueWords(table, *bars[i]));
    }
    if (named.isEmpty()) return words("None has a number.");
    if (named.size() == 1) return words("The largest is %1.").arg(named[0]);
    const QString last = named.takeLast();
    return words("The largest are %1 and %2.").arg(named.join(QStringLiteral(", ")), last);
}

QString partsOf(const BarTable& table, const Bar& bar) {
    QStringList parts;
    if (table.series.size() < 2 || !bar.groups.empty()) return {};
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        if (bar.parts[i] == 0) continue;
        parts << partName(table, bar, i) + u' ' + amountWords(table, bar, bar.parts[i]);
    }
    return parts.join(QStringLiteral("; "));
}

QStringList rowOf(const BarTable& table, const Bar& bar) {
    const auto bounds = boundsOf(table, bar);
    const QString high = !bounds ? QString() : bounds->high ? numberWords(*bounds->high) : words("no upper end");
    return {bar.label,
            valueWords(table, bar),
            bounds ? numberWords(bounds->low) : QString(),
            high,
            numberWords(bar.total.events),
            numberWords(bar.total.withoutNumber),
            partsOf(table, bar)};
}

/// A cell of its own in any spreadsheet.
QString cell(const QString& text) { return printable(text); }

/// The value as a spreadsheet reads it; nothing where nothing is known.
QString plainValue(const BarTable& table, const Bar& bar) {
    const bool isUnknown = table.measure != BarMeasure::Events && bar.value == 0 && bar.total.events > 0 &&
                           bar.total.withoutNumber == bar.total.events;
    if (isUnknown) return {};
    if (table.measure != BarMeasure::WorkforcePercent) return QString::number(bar.value);
    return bar.workforce ? QString::number(table.lengthOf(bar), 'g', 6) : QString();
}

QStringList plainRow(const BarTable& table, const Bar& bar) {
    QStringList row{cell(bar.label),
                    plainValue(table, bar),
                    QString::number(bar.total.net),
                    QString::number(bar.total.netLow),
                    bar.total.netHigh ? QString::number(*bar.total.netHigh) : QString(),
                    QString::number(bar.total.gross),
                    QString::number(bar.total.events),
                    QString::number(bar.total.withoutNumber)};
    if (bar.today) row << QString::number(table.amountOf(*bar.today));
    return row;
}

}  // namespace

QString summaryWords(const BarTable& table) {
    if (table.bars.empty()) return words("There is nothing to add up here.");
    const auto count = static_cast<qint64>(table.bars.size());
    const QString bars = count == 1 ? words("1 bar") : words("%1 bars").arg(numberWords(count));
    QString summary = titleOf(table) + QStringLiteral(": ") + bars;
    if (table.isTime() && count > 1) {
        summary += words(", from %1 to %2").arg(table.bars.front().label, table.bars.back().label);
    }
    if (table.measure == BarMeasure::People) summary += words(", %1 people together").arg(numberWords(table.total()));
    return summary + QStringLiteral(". ") + largestWords(table);
}

ChartData chartDataOf(const BarTable& table) {
    ChartData data;
    data.name = words("Bars");
    data.summary = summaryWords(table);
    data.headers = {words("Name"),    words("Value"),   words("At least"),
                    words("At most"), words("Layoffs"), words("Without a number"),
                    words("Parts")};
    if (table.bars.size() > ChartData::kMostRows) return data;
    for (const Bar& bar : table.bars) data.rows.push_back(rowOf(table, bar));
    return data;
}

QString tabSeparated(const BarTable& table) {
    QStringList headers{groupWords(table.by),  titleOf(table),     words("net"),     words("net, at least"),
                        words("net, at most"), words("announced"), words("layoffs"), words("without a number")};
    const bool hasToday = !table.bars.empty() && table.bars.front().today.has_value();
    if (hasToday) headers << words("today");
    QString text = headers.join(u'\t') + u'\n';
    for (const Bar& bar : table.bars) text += plainRow(table, bar).join(u'\t') + u'\n';
    return text;
}

QString valueLines(const BarTable& table, const std::vector<std::size_t>& bars) {
    QStringList lines;
    for (const std::size_t i : bars) {
        const Bar& bar = table.bars[i];
        lines << printable(bar.label) + QStringLiteral(": ") + valueWords(table, bar);
    }
    return lines.join(u'\n');
}

}  // namespace cutline
