// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/event_edits.h"

#include <optional>
#include <vector>

namespace cutline {

/// Where the figures that the entry dialog shows stand in a draft. All others (of sources that disagree) stay as they
/// are.
struct ShownFigures {
    std::optional<int> people;
    std::optional<int> percent;
    std::vector<int> breakdown;
};
[[nodiscard]] ShownFigures shownFiguresOf(const EventDraft& draft);

/// Sets, adds (no position) or takes away (no figure) one figure. Positions behind one that goes move up, also in the
/// citations; a citation of the one that goes supports the event as a whole from then on.
void setFigure(EventDraft& draft, std::optional<int> position, const std::optional<FigureDraft>& figure);

}  // namespace cutline
