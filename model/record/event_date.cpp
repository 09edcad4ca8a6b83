// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/event_date.h"

#include <QList>

#include <optional>

namespace cutline {

namespace {

struct Part {
    QDate first;
    QDate last;
    DatePrecision precision;
};

// `size` ASCII digits and nothing else; QString::toInt would take signs and blanks.
std::optional<int> digits(QStringView text, qsizetype size) {
    if (text.size() != size) return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) return std::nullopt;
        value = value * 10 + (c.unicode() - '0');
    }
    return value;
}

Part months(int year, int firstMonth, int count, DatePrecision precision) {
    const QDate first(year, firstMonth, 1);
    return {first, first.addMonths(count).addDays(-1), precision};
}

std::optional<Part> parsePart(QStringView text) {
    const QList<QStringView> fields = text.split(QLatin1Char('-'));
    if (fields.size() > 3) return std::nullopt;
    const auto year = digits(fields[0], 4);
    if (!year || *year == 0) return std::nullopt;
    if (fields.size() == 1) return months(*year, 1, 12, DatePrecision::Year);

    const auto month = digits(fields[1], 2);
    if (!month) return std::nullopt;
    if (fields.size() == 3) {
        const auto day = digits(fields[2], 2);
        if (!day || !QDate::isValid(*year, *month, *day)) return std::nullopt;
        const QDate date(*year, *month, *day);
        return Part{date, date, DatePrecision::Day};
    }
    if (*month >= 1 && *month <= 12) return months(*year, *month, 1, DatePrecision::Month);
    // ISO 8601-2: 33 to 36 are the quarters.
    if (*month >= 33 && *month <= 36) return months(*year, (*month - 33) * 3 + 1, 3, DatePrecision::Quarter);
    return std::nullopt;
}

}  // namespace

Result<EventDate> EventDate::parse(QStringView text) {
    const QStringView trimmed = text.trimmed();
    QStringView exact = trimmed;
    if (exact.endsWith(QLatin1Char('~'))) exact.chop(1);

    const auto slash = exact.indexOf(QLatin1Char('/'));
    const auto first = parsePart(slash < 0 ? exact : exact.left(slash));
    const auto last = slash < 0 ? first : parsePart(exact.mid(slash + 1));
    if (!first || !last) {
        return failure(ErrorKind::Usage, QStringLiteral("“%1” is not a date").arg(trimmed.left(40)),
                       exact.isEmpty() ? QStringLiteral("it is empty")
                                       : QStringLiteral("no such day, month or quarter exists in that form"),
                       QStringLiteral("Write it like 2023-03-20, 2023-03, 2023, 2023-33 (first quarter) or "
                                      "2023-04-15/2023-04-30, with ~ behind it for about"));
    }
    if (last->last < first->first) {
        return failure(ErrorKind::Usage, QStringLiteral("“%1” is not a span of days").arg(trimmed.left(40)),
                       QStringLiteral("it ends before it begins"), QStringLiteral("Write the earlier date first"));
    }
    EventDate date;
    date.m_text = trimmed.toString();
    date.m_first = first->first;
    date.m_last = last->last;
    date.m_precision = slash < 0 ? first->precision : DatePrecision::Span;
    return date;
}

EventDate EventDate::fromDay(QDate day) {
    EventDate date;
    date.m_text = day.toString(Qt::ISODate);
    date.m_first = date.m_last = day;
    return date;
}

}  // namespace cutline
