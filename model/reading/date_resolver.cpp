// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/written_date.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace cutline {

namespace {

struct Days {
    QDate first;
    QDate last;
};

Days months(int year, int first, int count) {
    const QDate begin(year, first, 1);
    return {begin, begin.addMonths(count).addDays(-1)};
}

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// The shortest way to write days: a day, a month, a quarter, a year, else a span.
QString edtf(const Days& days) {
    if (days.first == days.last) return iso(days.first);
    const bool isOfMonths = days.first.day() == 1 && days.last.day() == days.last.daysInMonth();
    const int count = (days.last.year() - days.first.year()) * 12 + days.last.month() - days.first.month() + 1;
    const QString year = days.first.toString(QStringLiteral("yyyy"));
    if (isOfMonths && count == 1) return days.first.toString(QStringLiteral("yyyy-MM"));
    if (isOfMonths && count == 3 && days.first.month() % 3 == 1) {
        return QStringLiteral("%1-%2").arg(year).arg(33 + (days.first.month() - 1) / 3);
    }
    if (isOfMonths && count == 12 && days.first.month() == 1) return year;
    if (isOfMonths)
        return days.first.toString(QStringLiteral("yyyy-MM")) + u'/' + days.last.toString(QStringLiteral("yyyy-MM"));
    return iso(days.first) + u'/' + iso(days.last);
}

/// A part of a span; months are parted at whole days, longer spans at whole months.
Days partOf(const Days& whole, DatePart part) {
    constexpr int kWeek = 7;
    if (whole.first.daysTo(whole.last) < kWeek) return whole;  // nobody says which days "early last week" are
    const bool isMonth = whole.first.daysTo(whole.last) < 31;
    const auto month = [&](int firstDay, int lastDay) {
        return Days{whole.first.addDays(firstDay - 1), lastDay == 0 ? whole.last : whole.first.addDays(lastDay - 1)};
    };
    const int count = (whole.last.year() - whole.first.year()) * 12 + whole.last.month() - whole.first.month() + 1;
    const auto thirds = [&](int from, int to) {
        return Days{whole.first.addMonths(count * from / 3), whole.first.addMonths(count * to / 3).addDays(-1)};
    };
    switch (part) {
        case DatePart::Early:
            return isMonth ? month(1, 10) : thirds(0, 1);
        case DatePart::Middle:
            return isMonth ? month(11, 20) : thirds(1, 2);
        case DatePart::Late:
            return isMonth ? month(21, 0) : thirds(2, 3);
        case DatePart::EarlyToMiddle:
            return isMonth ? month(1, 15) : Days{whole.first, whole.first.addMonths(count / 2).addDays(-1)};
        case DatePart::MiddleToLate:
            return isMonth ? month(15, 0) : Days{whole.first.addMonths(count / 2), whole.last};
        case DatePart::FirstTenDays:
            return month(1, 10);
        case DatePart::SecondTenDays:
            return month(11, 20);
        case DatePart::LastTenDays:
            return month(21, 0);
        case DatePart::FromEleventhDay:
            return month(11, 0);
        case DatePart::Beginning:
            return {whole.first, whole.first};
        case DatePart::End:
            return {whole.last, whole.last};
        case DatePart::Whole:
            break;
    }
    return whole;
}

/// Finds the days of one written date.
class Resolver {
public:
    Resolver(const WrittenDate& written, std::optional<QDate> published) : m_written(written), m_published(published) {}

    DateReading reading() {
        DateReading reading;
        reading.start = m_written.start;
        reading.end = m_written.end;
        reading.why = m_written.fault;
        for (const QDate& day : m_written.readings) reading.candidates.push_back(EventDate::fromDay(day));
        if (!reading.why.isEmpty()) return reading;
        const auto days = whole();
        if (!days) {
            reading.why = m_why;
            if (m_contradicted.isValid()) reading.candidates.push_back(EventDate::fromDay(m_contradicted));
            return reading;
        }
        const bool isAbout =
            m_written.isApproximate || m_written.part == DatePart::Beginning || m_written.part == DatePart::End;
        const auto date = EventDate::parse(
            QString(edtf(partOf(*days, m_written.part)) + (isAbout ? QStringLiteral("~") : QString())));
        if (!date) {
            reading.why = date.error().why;
            return reading;
        }
        reading.date = *date;
        reading.status = ReadingStatus::Ok;
        return reading;
    }

private:
    std::optional<Days> whole() {
        const bool isReckoned = m_written.dayOffset || m_written.weekday || m_written.weekOffset ||
                                m_written.quarterOffset || m_written.monthOffset || m_written.yearOffset ||
                                !m_written.year;
        if (isReckoned && !m_published) {
            m_why = m_written.month || m_written.quarter || m_written.half
                        ? QStringLiteral("the year is not said, and neither is the day of publication")
                        : QStringLiteral("it is reckoned from the day of publication, which is not known");
            return std::nullopt;
        }
        if (m_written.dayOffset) return oneDay(m_published->addDays(*m_written.dayOffset));
        if (m_written.weekday) return oneDay(weekday());
        if (m_written.weekOffset) {
            const QDate monday = mondayOf(*m_written.weekOffset);
            return Days{monday, monday.addDays(6)};
        }
        if (m_written.monthOffset) return offsetMonth();
        if (m_written.quarterOffset) {
            const QDate first = QDate(m_published->year(), (m_published->month() - 1) / 3 * 3 + 1, 1)
                                    .addMonths(3 * *m_written.quarterOffset);
            return months(first.year(), first.month(), 3);
        }
        if (m_written.day && !m_written.month) return dayOfNearestMonth();
        return inYear();
    }

    static std::optional<Days> oneDay(QDate day) { return Days{day, day}; }

    [[nodiscard]] QDate mondayOf(int weekOffset) const {
        return m_published->addDays(1 - m_published->dayOfWeek() + 7 * weekOffset);
    }

    [[nodiscard]] QDate weekday() const {
        if (m_written.weekOffset) return mondayOf(*m_written.weekOffset).addDays(*m_written.weekday - 1);
        const int ahead = (*m_written.weekday - m_published->dayOfWeek() + 7) % 7;
        if (m_written.direction > 0) return m_published->addDays(ahead == 0 ? 7 : ahead);
        // The press writes "on Tuesday" of the last one, today included; "last Tuesday" is never today.
        if (m_written.isToCome && m_written.direction == 0) return m_published->addDays(ahead);
        const bool isToday = ahead == 0 && m_written.direction == 0;
        return m_published->addDays(isToday ? 0 : ahead - 7);
    }

    std::optional<Days> offsetMonth() {
        const QDate first = QDate(m_published->year(), m_published->month(), 1).addMonths(*m_written.monthOffset);
        if (!m_written.day) return months(first.year(), first.month(), 1);
        return dayOf(first.year(), first.month());
    }

    std::optional<Days> dayOf(int year, int month) {
        const QDate first(year, month, *m_written.day);
        const QDate last(year, month, m_written.lastDay.value_or(*m_written.day));
        if (m_written.weekdayOfDay && first.isValid() && first.dayOfWeek() != *m_written.weekdayOfDay) {
            const QLocale english = QLocale::c();
            m_why = QStringLiteral("that day is a %1, not a %2")
                        .arg(english.dayName(first.dayOfWeek()), english.dayName(*m_written.weekdayOfDay));
            m_contradicted = first;
            return std::nullopt;
        }
        if (first.isValid() && last.isValid() && first <= last) return Days{first, last};
        m_why = QStringLiteral("there is no such day in %1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
        return std::nullopt;
    }

    std::optional<Days> dayOfNearestMonth() {
        for (const int offset : {0, -1}) {
            const QDate first = QDate(m_published->year(), m_published->month(), 1).addMonths(offset);
            const QDate day(first.year(), first.month(), *m_written.day);
            constexpr int kFarthestAhead = 15;
            if (day.isValid() && m_published->daysTo(day) <= kFarthestAhead) return oneDay(day);
        }
        m_why = QStringLiteral("there is no such day near the day of publication");
        return std::nullopt;
    }

    std::optional<Days> inYear() {
        if (m_written.year) return daysIn(*m_written.year);
        if (m_written.yearOffset) return daysIn(m_published->year() + *m_written.yearOffset);
        // "In January": the nearest one, or, where that is said, the last or the next one.
        std::optional<Days> best;
        // Where the weekday is said the year follows from it, but no news is older than a few years.
        for (const int offset : {0, -1, 1, -2, 2, -3, 3}) {
            if (std::abs(offset) > 1 && !m_written.weekdayOfDay) break;
            const auto days = daysIn(m_published->year() + offset);
            if (!days) continue;
            if (m_written.isBegun && m_written.direction == 0 && days->first > *m_published) continue;
            if (m_written.direction < 0 && days->last >= *m_published) continue;
            if (m_written.direction > 0 && days->first <= *m_published) continue;
            if (!best || distance(*days) < distance(*best)) best = days;
        }
        constexpr qint64 kLongGone = 92;
        if (best && m_written.isDeadline && best->last.daysTo(*m_published) > kLongGone) {
            if (const auto next = daysIn(best->first.year() + 1)) best = next;
        }
        m_contradicted = {};
        if (best) {
            m_why.clear();
        } else if (m_written.weekdayOfDay) {
            m_why = QStringLiteral("in no year near the publication that day is a %1")
                        .arg(QLocale::c().dayName(*m_written.weekdayOfDay));
        }
        return best;
    }

    [[nodiscard]] qint64 distance(const Days& days) const {
        const QDate middle = days.first.addDays(days.first.daysTo(days.last) / 2);
        return std::abs(middle.daysTo(*m_published));
    }

    std::optional<Days> daysIn(int year) {
        if (m_written.half) return months(year, *m_written.half * 6 - 5, 6);
        if (m_written.quarter) return months(year, *m_written.quarter * 3 - 2, 3);
        if (!m_written.month) return months(year, 1, 12);
        return m_written.day ? dayOf(year, *m_written.month) : months(year, *m_written.month, 1);
    }

    const WrittenDate& m_written;
    std::optional<QDate> m_published;
    QString m_why;
    QDate m_contradicted;  ///< a day that is another weekday than the words say
};

}  // namespace

DateReading resolved(const WrittenDate& written, std::optional<QDate> published) {
    return Resolver(written, published && published->isValid() ? published : std::nullopt).reading();
}

}  // namespace cutline
