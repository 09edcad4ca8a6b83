// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/draft_figures.h"

namespace cutline {

ShownFigures shownFiguresOf(const EventDraft& draft) {
    ShownFigures shown;
    for (std::size_t i = 0; i < draft.figures.size(); ++i) {
        const FigureDraft& one = draft.figures[i];
        const int position = static_cast<int>(i);
        if (!one.figure.preferred) continue;
        if (!one.division.isEmpty()) {
            shown.breakdown.push_back(position);
        } else if (one.figure.measure == Measure::People && !shown.people) {
            shown.people = position;
        } else if (one.figure.measure == Measure::Percent && !shown.percent) {
            shown.percent = position;
        }
    }
    return shown;
}

void setFigure(EventDraft& draft, std::optional<int> position, const std::optional<FigureDraft>& figure) {
    if (!position) {
        if (figure) draft.figures.push_back(*figure);
        return;
    }
    if (figure) {
        draft.figures[static_cast<std::size_t>(*position)] = *figure;
        return;
    }
    draft.figures.erase(draft.figures.begin() + *position);
    for (CitationDraft& citation : draft.citations) {
        if (!citation.figure) continue;
        if (*citation.figure == *position) {
            citation.figure.reset();
        } else if (*citation.figure > *position) {
            --*citation.figure;
        }
    }
}

}  // namespace cutline
