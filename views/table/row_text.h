// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QItemSelection>
#include <QString>

namespace cutline {

/// As much as a clipboard and what it is pasted into take without a pause; more is what an export is for.
inline constexpr int kMostCopiedRows = 20'000;

/// The rows of a selection from above down, each once, as a spreadsheet takes them: the names of the columns, then a
/// line for each row (kMostCopiedRows at most), cells as they are shown with tabs between. What a spreadsheet would
/// take for a formula gets an apostrophe before it.
[[nodiscard]] QString rowsAsText(const QAbstractItemModel& model, const QItemSelection& selection);

/// How many rows a selection of whole rows has.
[[nodiscard]] int rowCountOf(const QItemSelection& selection);

/// Its rows from above down, each once.
[[nodiscard]] std::vector<int> rowsOf(const QItemSelection& selection);

}  // namespace cutline
