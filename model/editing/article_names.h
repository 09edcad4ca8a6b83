// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/known_names.h"

#include <QDate>

#include <optional>

namespace cutline {

class Dataset;

/// The names of a workbook for reading an article, each with its workforce as last read on `day`, at most 400 days
/// before it; without a day on the day of the last event.
[[nodiscard]] KnownNames knownNamesOf(const Dataset& dataset, std::optional<QDate> day);

}  // namespace cutline
