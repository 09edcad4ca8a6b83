// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/time_bucket.h"

#include <QDate>

#include <limits>

namespace cutline {

namespace {

constexpr int kUndated = std::numeric_limits<int>::max();

int monthOf(qint32 day) {
    const auto parts = QCalendar().partsFromDate(QDate::fromJulianDay(day));
    return parts.year * 12 + parts.month - 1;
}

int finest(GroupBy by) {
    if (by == GroupBy::Year) return 12;
    return by == GroupBy::Quarter ? 3 : 1;
}

}  // namespace

TimeBucket TimeBucket::of(qint32 firstDay, qint32 lastDay, GroupBy by) {
    const int first = monthOf(firstDay);
    const int last = firstDay == lastDay ? first : monthOf(lastDay);
    TimeBucket bucket;
    for (const int months : {1, 3, 12}) {
        if (months < finest(by) || first / months != last / months) continue;
        bucket.m_months = months;
        bucket.m_endMonth = (first / months + 1) * months - 1;
        return bucket;
    }
    bucket.m_endMonth = kUndated;
    return bucket;
}

QString TimeBucket::key() const {
    if (m_endMonth == kUndated) return QStringLiteral("undated");
    const QString year = QStringLiteral("%1").arg(m_endMonth / 12, 4, 10, QLatin1Char('0'));
    const int month = m_endMonth % 12 + 1;
    if (m_months == 12) return year;
    if (m_months == 3) return year + QStringLiteral("-Q%1").arg(month / 3);
    return year + QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
}

QString timeKey(qint32 firstDay, qint32 lastDay, GroupBy by) { return TimeBucket::of(firstDay, lastDay, by).key(); }

}  // namespace cutline
