// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/exchange/xlsx_book.h"

namespace cutline {

/// The sheet "Totals": what was asked, the total in words, and the numbers of `totals --by company` and `--by month`
/// beside each other.
void addXlsxTotals(XlsxBook& book, const Selection& selection);

}  // namespace cutline
