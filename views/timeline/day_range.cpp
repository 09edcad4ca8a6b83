// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/day_range.h"

#include "model/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cutline {

namespace {

constexpr double kVisibleStep = 6;  // pixels

QString words(const char* text, int count) { return QCoreApplication::translate("Timeline", text, nullptr, count); }

/// The picked events that end within the days: they stand by last day.
std::span<const EventIndex> endingWithin(const Selection& selection, const DaySpan& days) {
    const Dataset& dataset = selection.dataset();
    const auto events = selection.events();
    const auto first = std::lower_bound(events.begin(), events.end(), days.firstDay,
                                        [&](EventIndex event, qint32 day) { return dataset.lastDay(event) < day; });
    const auto last = std::upper_bound(first, events.end(), days.lastDay,
                                       [&](qint32 day, EventIndex event) { return day < dataset.lastDay(event); });
    return {first, last};
}

QDate firstOfUnit(QDate day, int months) {
    const int month = day.year() * 12 + day.month() - 1;
    const int rounded = month / months * months;
    return {rounded / 12, rounded % 12 + 1, 1};
}

}  // namespace

std::shared_ptr<const Selection> partOfDays(const Selection& selection, const DaySpan& days) {
    std::vector<EventIndex> events;
    for (const EventIndex event : endingWithin(selection, days)) {
        if (selection.dataset().firstDay(event) >= days.firstDay) events.push_back(event);
    }
    return std::make_shared<const Selection>(selection.part(std::move(events)));
}

RangeSum sumOfDays(const Selection& selection, const DaySpan& days) {
    const auto part = partOfDays(selection, days);
    const Dataset& dataset = part->dataset();
    RangeSum sum{days, totalOf(*part), 0};
    std::vector<bool> isIn(static_cast<std::size_t>(dataset.organizationCount()));
    for (const EventIndex event : part->events()) {
        if (!part->ledger().stands(event)) continue;
        const auto root = static_cast<std::size_t>(dataset.entry(dataset.organization(event)).root);
        if (!isIn[root]) ++sum.companies;
        isIn[root] = true;
    }
    return sum;
}

QString shortSpanWords(const DaySpan& span) {
    const QLocale english(QLocale::English);
    const QDate first = QDate::fromJulianDay(span.firstDay);
    const QDate last = QDate::fromJulianDay(span.lastDay);
    const auto say = [&](QDate day, const char* format) { return english.toString(day, QString::fromLatin1(format)); };
    if (first == last) return say(last, "d MMM yyyy");
    const bool isOneYear = first.year() == last.year();
    const bool isOneMonth = isOneYear && first.month() == last.month();
    return say(first, isOneMonth  ? "d"
                      : isOneYear ? "d MMM"
                                  : "d MMM yyyy") +
           QStringLiteral(" – ") + say(last, "d MMM yyyy");
}

QString rangeWords(const RangeSum& sum) {
    const auto counted = [](qint64 number, const char* one, const char* several) {
        return number == 1 ? words(one, 1) : words(several, 0).arg(numberWords(number));
    };
    const qint64 days = qint64{sum.days.lastDay} - sum.days.firstDay + 1;
    return QStringList{shortSpanWords(sum.days), counted(days, "1 day", "%1 days"),
                       counted(sum.total.events, "1 layoff", "%1 layoffs"),
                       counted(sum.companies, "1 company", "%1 companies"), totalWords(sum.total)}
        .join(QStringLiteral(" · "));
}

Query onlyDays(const Selection& selection, const DaySpan& days) {
    Query query = selection.query();
    const QDate first = QDate::fromJulianDay(days.firstDay);
    const QDate last = QDate::fromJulianDay(days.lastDay);
    query.since = query.since ? std::max(*query.since, first) : first;
    query.until = query.until ? std::min(*query.until, last) : last;
    return query;
}

qint32 steppedDay(qint32 day, int step, double pixelsPerDay) {
    const QDate from = QDate::fromJulianDay(day);
    QDate to = from.addDays(step);
    if (pixelsPerDay < kVisibleStep) {
        to = from.addDays(step > 0 ? 8 - from.dayOfWeek() : from.dayOfWeek() == 1 ? -7 : 1 - from.dayOfWeek());
    }
    for (const int months : {1, 3, 12}) {
        if (pixelsPerDay * 7 * (months == 1 ? 1 : 4 * (months == 3 ? 1 : 3)) >= kVisibleStep) break;
        const QDate start = firstOfUnit(from, months);
        to = step > 0 ? start.addMonths(months) : start == from ? start.addMonths(-months) : start;
    }
    return static_cast<qint32>(to.toJulianDay());
}

}  // namespace cutline
