// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/record/error.h"

#include <QString>

#include <memory>

namespace cutline::bench {

/// A dataset of made-up layoffs, the same for the same number: 2,400 companies of very different sizes with up to three
/// divisions, ten years, one in six events without a number, one in fifty with a breakdown, one in a hundred part of
/// the one before.
[[nodiscard]] std::shared_ptr<const Dataset> generatedDataset(int events);

/// The same events as a workbook file at `path`; made only where there is none yet.
[[nodiscard]] Result<void> generatedWorkbook(const QString& path, int events);

/// A table like those of layoffs.fyi with the same announcements, divisions left out.
[[nodiscard]] Result<void> generatedTable(const QString& path, int rows);

}  // namespace cutline::bench
