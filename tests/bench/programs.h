// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/report.h"

namespace cutline::bench {

// Rows that run whole programs: the real `cutline`, and what else people use for the same. `folder` keeps what is made
// for them.

/// 4,000 rows of a table like those of layoffs.fyi to two charts, against pandas with matplotlib.
[[nodiscard]] Row chartsOfTable(const QString& folder);
/// 1,000,000 rows of the same sort into a workbook, against the sqlite3 shell filling the same tables.
[[nodiscard]] Row largeImport(const QString& folder);
/// A workbook of a million events to a chart, against the bare SQL sum by company.
[[nodiscard]] Row chartOfMillion(const QString& folder, const QString& workbook);

}  // namespace cutline::bench
