// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_table.h"

#include <QDate>

namespace cutline {

/// The keys of every bucket from the first to the last of `keys` that are as fine as `by`: gaps in time are part of the
/// picture.
[[nodiscard]] QStringList everyBucket(const QStringList& keys, GroupBy by);
/// "2023-03" by month, "2023-Q1" by quarter, "2023" by year.
[[nodiscard]] bool isAsFineAs(const QString& key, GroupBy by);
/// The finest of `by`, quarter and year that needs at most `mostBars` bars.
[[nodiscard]] GroupBy fittingTime(const QStringList& keys, GroupBy by, int mostBars);
/// "Mar 2023", "Q1 2023", "2023"; "2023, no month" for one that is coarser than `by`; "undated".
[[nodiscard]] QString timeLabel(const QString& key, GroupBy by);

struct BucketDays {
    QDate first;
    QDate last;
};
/// The days of a month, quarter or year by its key, both included.
[[nodiscard]] BucketDays bucketDays(const QString& key);

}  // namespace cutline
