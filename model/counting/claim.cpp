// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/claim.h"

#include <algorithm>

namespace cutline {

namespace {

Bounds peopleOf(const FigureEntry& figure) {
    const auto whole = [](double value) { return static_cast<qint64>(value); };
    const double best = figure.best.value_or(0);
    return {whole(figure.low.value_or(0)), whole(best), whole(figure.high.value_or(best))};
}

Part& partOf(std::vector<Part>& parts, OrganizationIndex organization) {
    const auto place = std::lower_bound(parts.begin(), parts.end(), organization,
                                        [](const Part& part, OrganizationIndex o) { return part.organization < o; });
    if (place != parts.end() && place->organization == organization) return *place;
    return *parts.insert(place, Part{.organization = organization});
}

}  // namespace

Bounds sum(const Bounds& a, const Bounds& b) { return {a.low + b.low, a.best + b.best, a.high + b.high}; }

Bounds difference(const Bounds& a, const Bounds& b) { return {a.low - b.low, a.best - b.best, a.high - b.high}; }

Bounds larger(const Bounds& a, const Bounds& b) {
    return {std::max(a.low, b.low), std::max(a.best, b.best), std::max(a.high, b.high)};
}

Bounds smaller(const Bounds& a, const Bounds& b) {
    return {std::min(a.low, b.low), std::min(a.best, b.best), std::min(a.high, b.high)};
}

Claim claimOf(const Dataset& dataset, EventIndex event) {
    Claim claim;
    Bounds own;
    bool hasOwnNumber = false;
    for (const FigureEntry& figure : dataset.figures(event)) {
        const bool isPeople = figure.measure == Measure::People;
        const bool hasNumber = isPeople && figure.best.has_value();
        const bool hasPercent = !isPeople && figure.best.has_value();
        claim.hasNumber |= hasNumber;
        claim.hasPercent |= hasPercent;
        claim.isOpenAbove |= hasNumber && !figure.high;
        if (figure.organization == dataset.organization(event)) {
            claim.hasOwnFigure = true;
            hasOwnNumber |= hasNumber;
            if (hasNumber) own = peopleOf(figure);
            continue;
        }
        Part& part = partOf(claim.parts, figure.organization);
        part.hasNumber |= hasNumber;
        part.hasPercent |= hasPercent;
        if (hasNumber) part.people = peopleOf(figure);
    }
    Bounds parts;
    for (const Part& part : claim.parts) parts = sum(parts, part.people);
    claim.people = larger(own, parts);
    claim.isConflict = hasOwnNumber && parts.best > own.best;
    return claim;
}

}  // namespace cutline
