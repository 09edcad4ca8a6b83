// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/draft_figures.h"

#include <algorithm>
#include <limits>

namespace cutline {

std::vector<PlacedFigure> inDraftOrder(std::vector<PlacedFigure> figures) {
    const auto place = [](const PlacedFigure& one) { return one.position.value_or(std::numeric_limits<int>::max()); };
    std::stable_sort(figures.begin(), figures.end(),
                     [&](const PlacedFigure& a, const PlacedFigure& b) { return place(a) < place(b); });
    return figures;
}

std::optional<int> positionOf(const FigureField* field, const std::vector<PlacedFigure>& figures) {
    if (field == nullptr) return std::nullopt;
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const PlacedFigure& one) { return one.field == field; });
    return found == figures.end() ? std::nullopt : std::optional<int>(static_cast<int>(found - figures.begin()));
}

}  // namespace cutline
