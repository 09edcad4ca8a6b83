// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/cumulative.h"

#include <optional>
#include <vector>

namespace cutline {

/// A step of a line: what keys are at, and what the selected event made.
struct StepPlace {
    std::size_t line = 0;
    std::size_t step = 0;  ///< index in CumulativeLine::steps

    friend bool operator==(const StepPlace&, const StepPlace&) = default;
};

/// Every step that an event makes: one, or several where it falls on several divisions.
[[nodiscard]] std::vector<StepPlace> stepsOf(const Selection& selection, const CumulativeTable& table,
                                             EventIndex event);
/// The event that stands for a step: of those of its day the one that counts most.
[[nodiscard]] std::optional<EventIndex> leadingEvent(const Selection& selection, const CumulativeTable& table,
                                                     const StepPlace& place);

/// Steps as keys take them; at an end they stay. Across lines to the step nearest in time, up to the line that ends
/// higher.
[[nodiscard]] StepPlace stepAlong(const CumulativeTable& table, const StepPlace& from, int direction);
[[nodiscard]] StepPlace stepAcross(const CumulativeTable& table, const StepPlace& from, int direction);
/// The step of a line that is nearest to a place of the axis (a day, or days since day zero).
[[nodiscard]] std::size_t nearestStep(const CumulativeTable& table, std::size_t line, double place);

}  // namespace cutline
