// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_words.h"

#include "model/wording/wording.h"
#include "views/bars/bar_stacks.h"
#include "views/bars/bar_words.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <set>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Cumulative", text); }

QDate dateOf(qint32 day) { return QDate::fromJulianDay(day); }

constexpr std::size_t kMostNamed = 3;

/// The three largest lines, for the summary.
QString largestWords(const CumulativeTable& table) {
    QStringList named;
    for (std::size_t i = 0; i < table.lines.size() && static_cast<std::size_t>(named.size()) < kMostNamed; ++i) {
        if (table.lines[i].kind != CumulativeLineKind::Group) continue;
        named << words("%1 %2").arg(lineLabel(table, i), lineValueWords(table.lines[i], table.lines[i].end()));
    }
    return named.join(QStringLiteral(", "));
}

/// A cell of tab-separated text: a name must not open a new cell or row.
QString cell(QString text) {
    for (QChar& character : text) {
        if (character == u'\t' || character == u'\n' || character == u'\r') character = u' ';
    }
    return text;
}

}  // namespace

QString lineLabel(const CumulativeTable& table, std::size_t line) {
    const CumulativeLine& named = table.lines[line];
    if (named.kind == CumulativeLineKind::Everything) return words("All layoffs");
    if (named.kind == CumulativeLineKind::Other) return words("Other (%1)").arg(numberWords(table.groupsInOther));
    return groupLabel(named.key, *table.by);
}

QString lineValueWords(const CumulativeLine& line, qint64 people) {
    return line.workforce ? shareWords(line.valueOf(people)) : numberWords(people);
}

QString titleOf(const CumulativeTable& table) {
    QString title =
        table.showsGross ? words("Announced headcount cuts, added up") : words("Net headcount cuts, added up");
    if (table.by) title = words("%1 by %2").arg(title, groupWords(*table.by));
    if (table.isPercent) title = words("%1, in percent of the workforce").arg(title);
    return table.startsTogether ? words("%1, from day zero").arg(title) : title;
}

QString leftOutWords(const CumulativeTable& table) {
    QStringList sentences;
    if (!table.withoutReading.empty()) {
        QStringList named;
        for (std::size_t i = 0; i < std::min(kMostNamed, table.withoutReading.size()); ++i) {
            named << groupLabel(table.withoutReading[i].left(40), *table.by);
        }
        QString list = named.join(QStringLiteral(", "));
        if (table.withoutReading.size() > kMostNamed) {
            list = words("%1 and %2 more")
                       .arg(list, numberWords(static_cast<qint64>(table.withoutReading.size() - kMostNamed)));
        }
        sentences << words("Left out, no workforce reading within 400 days: %1.").arg(list);
    }
    if (table.groupsBeyondTop == 1) sentences << words("1 smaller line is not drawn.");
    if (table.groupsBeyondTop > 1) {
        sentences << words("%1 smaller lines are not drawn.").arg(numberWords(table.groupsBeyondTop));
    }
    return sentences.join(u' ');
}

QString placeWords(const CumulativeTable& table, double place) {
    const auto day = static_cast<qint32>(std::floor(place));
    return table.startsTogether ? words("Day %1").arg(numberWords(day)) : dayWords(dateOf(day));
}

QString stepWords(const CumulativeTable& table, std::size_t line, const CumulativeStep& step) {
    const CumulativeLine& stepped = table.lines[line];
    const QString when = step.isCoarse() ? words("by %1").arg(dayWords(dateOf(step.day))) : dayWords(dateOf(step.day));
    const QString gained =
        step.people == 0 ? words("nothing new is counted") : words("%1 more").arg(lineValueWords(stepped, step.people));
    return words("%1, %2: %3, %4 in all").arg(lineLabel(table, line), when, gained, lineValueWords(stepped, step.sum));
}

ChartData chartDataOf(const CumulativeTable& table, qint64 total) {
    ChartData data;
    data.name = words("Added up over time");
    if (table.isEmpty()) {
        const QString leftOut = leftOutWords(table);
        data.summary = leftOut.isEmpty() ? words("There is nothing to add up here.") : leftOut;
        return data;
    }
    qint32 first = table.lines.front().firstDay();
    for (const CumulativeLine& line : table.lines) first = std::min(first, line.firstDay());
    data.summary =
        words("%1, %2 to %3: %4 people in all.")
            .arg(titleOf(table), dayWords(dateOf(first)), dayWords(dateOf(table.lastDay)), numberWords(total));
    const QString largest = largestWords(table);
    if (!largest.isEmpty()) data.summary += u' ' + words("Largest: %1.").arg(largest);
    const QString leftOut = leftOutWords(table);
    if (!leftOut.isEmpty()) data.summary += u' ' + leftOut;
    data.headers = {words("Line"), words("First day"), words("Last step"), words("People in all"),
                    words("Announcements")};
    if (table.isPercent) data.headers << words("Percent of the workforce");
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const CumulativeLine& line = table.lines[i];
        qint64 events = 0;
        for (const CumulativeStep& step : line.steps) events += step.events;
        QStringList row{lineLabel(table, i), dayWords(dateOf(line.firstDay())), dayWords(dateOf(line.steps.back().day)),
                        numberWords(line.end()), numberWords(events)};
        if (table.isPercent) row << lineValueWords(line, line.end());
        data.rows.push_back(row);
    }
    return data;
}

QString asTabSeparated(const CumulativeTable& table) {
    std::set<qint32> days;
    for (const CumulativeLine& line : table.lines) {
        for (const CumulativeStep& step : line.steps) days.insert(step.day - table.originOf(line));
    }
    QStringList header{table.startsTogether ? words("Day") : words("Date")};
    for (std::size_t i = 0; i < table.lines.size(); ++i) header << cell(lineLabel(table, i));
    QString text = header.join(u'\t') + u'\n';
    for (const qint32 day : days) {
        QStringList row{table.startsTogether ? QString::number(day) : dateOf(day).toString(Qt::ISODate)};
        for (const CumulativeLine& line : table.lines) {
            const qint32 there = day + table.originOf(line);
            // Nothing before it began, and nothing that is not known yet.
            const bool isKnown = there >= line.firstDay() && there <= table.lastDay;
            row << (isKnown ? QString::number(line.valueOf(line.sumOn(there)), 'g', 12) : QString());
        }
        text += row.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace cutline
