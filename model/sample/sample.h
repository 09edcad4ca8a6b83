// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/workbook.h"

#include <QByteArray>
#include <QLatin1String>

#include <memory>

namespace cutline {

/// What stands for the built-in sample wherever the name of a workbook is asked for.
inline constexpr QLatin1String kSampleName{"sample:"};

/// The built-in sample as our JSON (resources/sample/sample.json), as it is reviewed and committed.
[[nodiscard]] QByteArray sampleJson();

/// The built-in sample as a workbook in memory: it can be edited, and is gone when it is closed.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openSample();

/// A new workbook file that holds the sample. Fails with ErrorKind::File where the file exists or cannot be made.
[[nodiscard]] Result<std::unique_ptr<Workbook>> createSample(const QString& path);

}  // namespace cutline
