// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/event_edits.h"

#include "model/editing/organization_edits.h"
#include "model/workbook/workbook.h"

#include <algorithm>
#include <unordered_set>

namespace cutline {

namespace {

Result<std::vector<CitationDraft>> citationDrafts(const Workbook& workbook, const Event& event) {
    std::vector<CitationDraft> drafts;
    for (const auto& citation : event.citations) {
        auto source = workbook.source(citation.source);
        if (!source) return tl::unexpected(source.error());
        drafts.push_back({source->value_or(Source()), citation.quote, citation.figure, citation.called});
    }
    return drafts;
}

Result<void> fillFigures(Transaction& transaction, const EventDraft& draft, Event& event) {
    event.figures.clear();
    for (const auto& figureDraft : draft.figures) {
        const auto organization = transaction.organizationAt(draft.organization + figureDraft.division);
        if (!organization) return tl::unexpected(organization.error());
        Figure figure = figureDraft.figure;
        figure.organization = *organization;
        event.figures.push_back(std::move(figure));
    }
    return {};
}

bool isSameSentence(const Citation& one, const Citation& other) {
    return one.source == other.source && one.quote == other.quote && one.figure == other.figure;
}

// A source that calls the organization by another of its names ("Facebook" for Meta) keeps saying so. Citations that
// were there before are not asked: whoever entered them saw what they said.
Result<void> keepNames(Transaction& transaction, const EventDraft& draft, Event& event) {
    const auto called = transaction.calledBy(draft.organization, event.organization);
    if (!called) return tl::unexpected(called.error());
    if (called->isEmpty()) return {};
    std::vector<Citation> known;
    if (event.id.isStored()) {
        const auto before = transaction.event(event.id);
        if (!before) return tl::unexpected(before.error());
        known = before->citations;
    }
    for (Citation& citation : event.citations) {
        const auto isKnown = [&](const Citation& one) { return isSameSentence(one, citation); };
        if (citation.called.isEmpty() && std::none_of(known.begin(), known.end(), isKnown)) citation.called = *called;
    }
    return {};
}

Result<void> fillCitations(Transaction& transaction, const EventDraft& draft, Event& event) {
    event.citations.clear();
    for (const auto& citation : draft.citations) {
        const auto source = transaction.sourceLike(citation.source);
        if (!source) return tl::unexpected(source.error());
        event.citations.push_back({*source, citation.figure, citation.quote, citation.called});
    }
    return {};
}

// Sources are made with the citations that name them, and go with the last of them.
Result<void> removeUncited(Transaction& transaction, const std::vector<Citation>& citations) {
    std::unordered_set<SourceId> seen;
    for (const auto& citation : citations) {
        if (!seen.insert(citation.source).second) continue;
        if (auto removed = transaction.removeIfUncited(citation.source); !removed) return removed;
    }
    return {};
}

Result<EventId> replaceStored(Transaction& transaction, const Event& event) {
    const auto before = transaction.event(event.id);
    if (!before) return tl::unexpected(before.error());
    if (auto updated = transaction.update(event); !updated) return tl::unexpected(updated.error());
    if (auto cleaned = removeUncited(transaction, before->citations); !cleaned) return tl::unexpected(cleaned.error());
    return event.id;
}

}  // namespace

Result<EventDraft> draftOf(const Workbook& workbook, EventId id) {
    const auto event = workbook.event(id);
    if (!event) return tl::unexpected(event.error());
    auto path = pathOf(workbook, event->organization);
    if (!path) return tl::unexpected(path.error());
    auto citations = citationDrafts(workbook, *event);
    if (!citations) return tl::unexpected(citations.error());

    EventDraft draft;
    draft.organization = *std::move(path);
    draft.event = *event;
    for (const auto& figure : event->figures) {
        auto division = pathBelow(workbook, event->organization, figure.organization);
        if (!division) return tl::unexpected(division.error());
        draft.figures.push_back({*std::move(division), figure});
    }
    draft.citations = *std::move(citations);
    return draft;
}

Result<EventId> saveEvent(Transaction& transaction, const EventDraft& draft) {
    Event event = draft.event;
    const auto organization = transaction.organizationAt(draft.organization);
    if (!organization) return tl::unexpected(organization.error());
    event.organization = *organization;
    if (auto filled = fillFigures(transaction, draft, event); !filled) return tl::unexpected(filled.error());
    if (auto filled = fillCitations(transaction, draft, event); !filled) return tl::unexpected(filled.error());
    if (auto kept = keepNames(transaction, draft, event); !kept) return tl::unexpected(kept.error());
    if (event.id.isStored()) return replaceStored(transaction, event);
    if (event.uid.isEmpty()) event.uid = newUid();
    return transaction.add(std::move(event));
}

Result<void> removeEvent(Transaction& transaction, EventId id) {
    const auto before = transaction.event(id);
    if (!before) return tl::unexpected(before.error());
    if (auto removed = transaction.remove(id); !removed) return removed;
    return removeUncited(transaction, before->citations);
}

}  // namespace cutline
