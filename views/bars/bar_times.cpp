// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace cutline {

namespace {

/// Buckets a year has.
int bucketsOf(GroupBy by) {
    if (by == GroupBy::Month) return 12;
    return by == GroupBy::Quarter ? 4 : 1;
}

/// Counts buckets from year 0 on.
int numberOf(const QString& key, GroupBy by) {
    const int year = QStringView(key).left(4).toInt();
    if (by == GroupBy::Month) return year * 12 + QStringView(key).mid(5).toInt() - 1;
    if (by == GroupBy::Quarter) return year * 4 + QStringView(key).mid(6).toInt() - 1;
    return year;
}

QString keyOf(int number, GroupBy by) {
    const int buckets = bucketsOf(by);
    const QString year = QStringLiteral("%1").arg(number / buckets, 4, 10, QLatin1Char('0'));
    if (by == GroupBy::Month) {
        return year + u'-' + QStringLiteral("%1").arg(number % buckets + 1, 2, 10, QLatin1Char('0'));
    }
    return by == GroupBy::Quarter ? QString(year + QStringLiteral("-Q") + QString::number(number % buckets + 1)) : year;
}

QString words(const char* text) { return QCoreApplication::translate("Bars", text); }

}  // namespace

bool isAsFineAs(const QString& key, GroupBy by) {
    if (key.isEmpty() || !key[0].isDigit()) return false;  // "undated"
    if (by == GroupBy::Month) return key.size() == 7 && key[5] != u'Q';
    if (by == GroupBy::Quarter) return key.size() == 7 && key[5] == u'Q';
    return key.size() == 4;
}

QStringList everyBucket(const QStringList& keys, GroupBy by) {
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    for (const QString& key : keys) {
        if (!isAsFineAs(key, by)) continue;
        first = std::min(first, numberOf(key, by));
        last = std::max(last, numberOf(key, by));
    }
    QStringList all;
    for (int number = first; number <= last; ++number) all << keyOf(number, by);
    return all;
}

GroupBy fittingTime(const QStringList& keys, GroupBy by, int mostBars) {
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (const QString& key : keys) {
        const int year = QStringView(key).left(4).toInt();
        if (year == 0) continue;
        first = std::min(first, year);
        last = std::max(last, year);
    }
    const int years = std::max(0, last - first + 1);
    if (by == GroupBy::Month && years * 12 > mostBars + 11) by = GroupBy::Quarter;
    if (by == GroupBy::Quarter && years * 4 > mostBars + 3) by = GroupBy::Year;
    return by;
}

QString timeLabel(const QString& key, GroupBy by) {
    if (key.size() < 4 || !key[0].isDigit()) return words("undated");
    const QString year = key.left(4);
    if (!isAsFineAs(key, by)) {
        const bool isQuarter = key.size() == 7;
        const QString span = isQuarter ? QString(key.mid(5) + u' ' + year) : year;
        return span + (by == GroupBy::Month ? words(", no month") : words(", no quarter"));
    }
    if (by == GroupBy::Month) {
        const QLocale english(QLocale::English);
        return english.standaloneMonthName(QStringView(key).mid(5).toInt(), QLocale::ShortFormat) + u' ' + year;
    }
    return by == GroupBy::Quarter ? QString(key.mid(5) + u' ' + year) : year;
}

BucketDays bucketDays(const QString& key) {
    const GroupBy by = key.size() < 7 ? GroupBy::Year : key[5] == u'Q' ? GroupBy::Quarter : GroupBy::Month;
    const int months = 12 / bucketsOf(by);
    const int number = numberOf(key, by);
    const QDate first(number / bucketsOf(by), number % bucketsOf(by) * months + 1, 1);
    return {first, first.addMonths(months).addDays(-1)};
}

}  // namespace cutline
