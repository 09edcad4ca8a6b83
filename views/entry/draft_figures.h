// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/event_edits.h"

#include <optional>
#include <vector>

namespace cutline {

class FigureField;

/// A figure of a form on its way into a draft.
struct PlacedFigure {
    const FigureField* field = nullptr;  ///< the line it stands in
    std::optional<int> position;         ///< where it stood in the draft it came from
    FigureDraft figure;
};

/// The figures of a draft: those that came from one in the order they had there, then the new ones as they stand.
[[nodiscard]] std::vector<PlacedFigure> inDraftOrder(std::vector<PlacedFigure> figures);

/// Where the figure of this line stands in that order; none where it has none.
[[nodiscard]] std::optional<int> positionOf(const FigureField* field, const std::vector<PlacedFigure>& figures);

}  // namespace cutline
