// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/arguments.h"
#include "model/counting/query.h"
#include "model/workbook/workbook.h"

#include <memory>

namespace cutline {

/// FILE for reading: a workbook, opened so that nothing of it changes and nothing is left beside it, or the sample.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openToRead(const QString& file);
/// FILE for writing. Refuses the sample, and a file that only opens read-only.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openToWrite(const QString& file);

/// A workbook with what the query options pick from it.
struct PickedWorkbook {
    std::unique_ptr<Workbook> workbook;
    std::shared_ptr<const Selection> selection;
};
[[nodiscard]] Result<PickedWorkbook> openAndPick(const QString& file, const Arguments& arguments);

}  // namespace cutline
