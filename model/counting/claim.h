// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"

#include <vector>

namespace cutline {

/// What an event said of one of its divisions.
struct Part {
    OrganizationIndex organization = kNoOrganization;
    Bounds people;
    bool hasNumber = false;
    bool hasPercent = false;
};

/// What an event said (DESIGN section 3): the larger of its own figure and the sum of its breakdown, each at its low
/// end, best value and high end. A value: duplicates and corrections hand it from one event to another.
struct Claim {
    Bounds people;
    bool hasNumber = false;
    bool hasPercent = false;
    bool isOpenAbove = false;   ///< a figure in it has no upper end
    bool isConflict = false;    ///< the breakdown exceeds the event's own figure
    bool isEstimate = false;    ///< people follow from a percentage
    bool hasOwnFigure = false;  ///< something was said of the event's own organization
    std::vector<Part> parts;    ///< the breakdown, by path
};

[[nodiscard]] Claim claimOf(const Dataset& dataset, EventIndex event);

/// Low, best and high one by one.
[[nodiscard]] Bounds sum(const Bounds& a, const Bounds& b);
[[nodiscard]] Bounds difference(const Bounds& a, const Bounds& b);
[[nodiscard]] Bounds larger(const Bounds& a, const Bounds& b);
[[nodiscard]] Bounds smaller(const Bounds& a, const Bounds& b);

}  // namespace cutline
