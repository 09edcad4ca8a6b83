// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/key_words.h"

#include <optional>
#include <vector>

class QKeyEvent;

namespace cutline {

/// What keys do on a cumulative chart.
enum class CumulativeCommand {
    StepBefore,
    StepAfter,
    LineAbove,
    LineBelow,
    FirstStep,
    LastStep,
    Narrow,
    Explain,
    Copy,
    PanEarlier,
    PanLater,
    ZoomIn,
    ZoomOut,
    ZoomToFit
};

[[nodiscard]] std::optional<CumulativeCommand> cumulativeCommand(const QKeyEvent& event);
/// Every key of the chart, for people to read. The same table that the keys are read by.
[[nodiscard]] std::vector<KeyWords> cumulativeKeys();

}  // namespace cutline
