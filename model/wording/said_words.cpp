// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/said_words.h"

#include "model/wording/wording.h"

namespace cutline {

namespace {

Figure figureOf(const FigureEntry& entry) {
    Figure figure;
    figure.measure = entry.measure;
    figure.low = entry.low;
    figure.best = entry.best;
    figure.high = entry.high;
    figure.qualifier = entry.qualifier;
    return figure;
}

/// What was added up has no words of its own, only its ends.
Figure figureOf(const Bounds& people, bool isOpenAbove) {
    Figure figure;
    figure.low = static_cast<double>(people.low);
    figure.best = static_cast<double>(people.best);
    if (!isOpenAbove) figure.high = static_cast<double>(people.high);
    figure.qualifier = isOpenAbove                 ? Qualifier::AtLeast
                       : people.low == people.high ? Qualifier::Exact
                                                   : Qualifier::Range;
    return figure;
}

/// The first figure of a measure that was said of an organization the query covers, the event's own one before others.
/// `best`: only one that says this.
std::optional<Figure> figureWith(const Selection& selection, EventIndex event, Measure measure,
                                 std::optional<qint64> best) {
    const Dataset& dataset = selection.dataset();
    std::optional<Figure> found;
    for (const FigureEntry& entry : dataset.figures(event)) {
        if (entry.measure != measure || entry.qualifier == Qualifier::Unknown || !entry.best) continue;
        if (best && static_cast<qint64>(*entry.best) != *best) continue;
        if (!selection.covers(entry.organization)) continue;
        if (entry.organization == dataset.organization(event)) return figureOf(entry);
        if (!found) found = figureOf(entry);
    }
    return found;
}

}  // namespace

std::optional<Figure> saidFigure(const Selection& selection, EventIndex event) {
    const Ledger& ledger = selection.ledger();
    if (ledger.dataset().kind(event) == EventKind::Layoff) {
        const Share share = selection.sum(event);
        if (share.hasNumber && !ledger.isEstimate(event)) {
            const auto said = figureWith(selection, event, Measure::People, share.said.best);
            if (said) return said;
            // Of a part of the event nobody knows whether the open figure falls on it.
            return figureOf(share.said, ledger.isOpenAbove(event) && share.said == ledger.said(event));
        }
        return figureWith(selection, event, Measure::Percent, {});
    }
    const auto people = figureWith(selection, event, Measure::People, {});
    return people ? people : figureWith(selection, event, Measure::Percent, {});
}

QString saidWords(const Selection& selection, EventIndex event) {
    if (const auto figure = saidFigure(selection, event)) return figureWords(*figure);
    return selection.dataset().kind(event) == EventKind::Layoff ? QStringLiteral("?") : QString();
}

}  // namespace cutline
