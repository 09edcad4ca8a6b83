// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/article_edits.h"

#include <algorithm>

namespace cutline {

namespace {

bool isSameSource(const Source& one, const Source& other) {
    return one.publisher == other.publisher && one.title == other.title && one.url == other.url &&
           one.published == other.published;
}

std::optional<std::size_t> preferredAt(const EventDraft& draft, const QStringList& division, Measure measure) {
    for (std::size_t i = 0; i < draft.figures.size(); ++i) {
        const FigureDraft& one = draft.figures[i];
        if (one.figure.preferred && one.division == division && one.figure.measure == measure) return i;
    }
    return std::nullopt;
}

bool saysTheSame(const Figure& one, const Figure& other) {
    return one.measure == other.measure && one.qualifier == other.qualifier && one.low == other.low &&
           one.best == other.best && one.high == other.high;
}

/// Puts a figure into the draft, in place of the preferred one of the same division and measure, or beside it.
std::size_t placeFigure(EventDraft& draft, FigureDraft added, bool isBeside) {
    for (std::size_t i = 0; i < draft.figures.size(); ++i) {
        if (draft.figures[i].division == added.division && saysTheSame(draft.figures[i].figure, added.figure)) return i;
    }
    const auto place = preferredAt(draft, added.division, added.figure.measure);
    added.figure.preferred = !(place && isBeside);
    if (place && !isBeside) {
        draft.figures[*place] = std::move(added);
        return *place;
    }
    draft.figures.push_back(std::move(added));
    return draft.figures.size() - 1;
}

/// A sentence that supports the event, and then a figure too, is one citation.
void cite(EventDraft& draft, const Filling& filling, const Source& source, std::optional<int> figure) {
    const auto isSameSentence = [&](const CitationDraft& one) {
        return isSameSource(one.source, source) && one.quote == filling.quote;
    };
    const auto supports = [&](std::optional<int> position) {
        return std::find_if(draft.citations.begin(), draft.citations.end(),
                            [&](const CitationDraft& one) { return isSameSentence(one) && one.figure == position; });
    };
    if (supports(figure) != draft.citations.end()) return;
    const auto bare = std::find_if(draft.citations.begin(), draft.citations.end(), isSameSentence);
    if (!figure && bare != draft.citations.end()) return;
    if (const auto whole = supports(std::nullopt); whole != draft.citations.end()) {
        whole->figure = figure;
        return;
    }
    // What the form shows of a source before anything was accepted has no words yet.
    const auto empty = std::find_if(draft.citations.begin(), draft.citations.end(), [&](const CitationDraft& one) {
        return isSameSource(one.source, source) && one.quote.isEmpty() && !one.figure;
    });
    if (empty != draft.citations.end()) {
        empty->quote = filling.quote;
        empty->figure = figure;
        return;
    }
    draft.citations.push_back({source, filling.quote, figure, {}});
}

QStringList divisionBelow(const QStringList& organization, const QStringList& path) {
    return path.size() > organization.size() && path.mid(0, organization.size()) == organization
               ? path.mid(organization.size())
               : QStringList();
}

void removeFigure(EventDraft& draft, std::size_t position) {
    draft.figures.erase(draft.figures.begin() + static_cast<std::ptrdiff_t>(position));
    for (CitationDraft& citation : draft.citations) {
        if (!citation.figure) continue;
        const auto at = static_cast<std::size_t>(*citation.figure);
        if (at == position) {
            citation.figure.reset();
        } else if (at > position) {
            --*citation.figure;
        }
    }
}

bool contains(const std::vector<FigureDraft>& figures, const FigureDraft& figure) {
    return std::find(figures.begin(), figures.end(), figure) != figures.end();
}

const FigureDraft* citedFigure(const EventDraft& draft, const CitationDraft& citation) {
    const bool isThere = citation.figure && static_cast<std::size_t>(*citation.figure) < draft.figures.size();
    return isThere ? &draft.figures[static_cast<std::size_t>(*citation.figure)] : nullptr;
}

/// Positions move when figures come and go: it is the figure that counts.
bool cites(const EventDraft& draft, const EventDraft& other, const CitationDraft& citation) {
    const FigureDraft* figure = citedFigure(other, citation);
    return std::any_of(draft.citations.begin(), draft.citations.end(), [&](const CitationDraft& one) {
        const FigureDraft* its = citedFigure(draft, one);
        const bool isSameFigure = its == nullptr || figure == nullptr ? its == figure : *its == *figure;
        return isSameFigure && one.quote == citation.quote && isSameSource(one.source, citation.source);
    });
}

// First the citations, while their positions still mean the figures they meant.
void takeBackFigures(EventDraft& draft, const EventDraft& before, const EventDraft& after) {
    const EventDraft now = draft;
    std::erase_if(draft.citations,
                  [&](const CitationDraft& one) { return cites(after, now, one) && !cites(before, now, one); });
    for (std::size_t i = draft.figures.size(); i-- > 0;) {
        const FigureDraft one = draft.figures[i];
        if (!contains(after.figures, one) || contains(before.figures, one)) continue;
        const auto was = preferredAt(before, one.division, one.figure.measure);
        const bool wasReplaced = was && before.figures.size() == after.figures.size();
        if (wasReplaced) {
            draft.figures[i] = before.figures[*was];
        } else {
            removeFigure(draft, i);
        }
    }
    for (const CitationDraft& one : before.citations) {
        if (!one.figure && !cites(after, before, one) && !cites(draft, before, one)) draft.citations.push_back(one);
    }
}

}  // namespace

bool isBlank(const EventDraft& draft) {
    return draft.organization.isEmpty() && draft.figures.empty() && !draft.event.announced.isValid() &&
           !draft.event.id.isStored();
}

EventDraft filled(const EventDraft& draft, const Filling& filling, const Source& source) {
    EventDraft result = draft;
    std::optional<int> figure;
    if (filling.kind) result.event.kind = *filling.kind;
    switch (filling.place) {
        case FillPlace::Organization:
        case FillPlace::Statement:
            result.organization = filling.organization;
            break;
        case FillPlace::Announced:
            result.event.announced = filling.date;
            break;
        case FillPlace::Effective:
            result.event.effective = filling.date;
            break;
        case FillPlace::Figure:
        case FillPlace::AnotherFigure:
        case FillPlace::Percentage: {
            if (result.organization.isEmpty()) result.organization = filling.organization;
            const bool isBeside = filling.place == FillPlace::AnotherFigure;
            figure = static_cast<int>(placeFigure(result, {{}, filling.figure}, isBeside));
            break;
        }
        case FillPlace::Breakdown: {
            const QStringList division = divisionBelow(result.organization, filling.organization);
            if (division.isEmpty()) return draft;
            figure = static_cast<int>(placeFigure(result, {division, filling.figure}, false));
            break;
        }
        case FillPlace::Quote:
            break;
    }
    if (!filling.quote.isEmpty()) cite(result, filling, source, figure);
    return result;
}

EventDraft takenBack(const EventDraft& now, const EventDraft& before, const EventDraft& after) {
    if (now == after) return before;
    EventDraft result = now;
    const auto restore = [](auto& value, const auto& was, const auto& became) {
        if (was != became && value == became) value = was;
    };
    restore(result.organization, before.organization, after.organization);
    restore(result.event.kind, before.event.kind, after.event.kind);
    restore(result.event.announced, before.event.announced, after.event.announced);
    restore(result.event.effective, before.event.effective, after.event.effective);
    takeBackFigures(result, before, after);
    return result;
}

EventDraft withSource(EventDraft draft, const Source& before, const Source& after) {
    for (CitationDraft& citation : draft.citations) {
        if (isSameSource(citation.source, before)) citation.source = after;
    }
    return draft;
}

}  // namespace cutline
