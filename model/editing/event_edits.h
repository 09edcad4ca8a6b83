// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event.h"
#include "model/record/source.h"
#include "model/workbook/transaction.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cutline {

class Workbook;

/// A figure of a draft. Its organization is named, not numbered: the division may not exist yet.
struct FigureDraft {
    QStringList division;  ///< path below the draft's organization; empty: the organization itself
    Figure figure;         ///< its `organization` is ignored

    friend bool operator==(const FigureDraft&, const FigureDraft&) = default;
};

/// A citation of a draft, with its source spelled out.
struct CitationDraft {
    Source source;  ///< its `id` is ignored
    QString quote;
    std::optional<int> figure;  ///< position in EventDraft::figures; none: the event as a whole
    QString called;             ///< as Citation::called

    friend bool operator==(const CitationDraft&, const CitationDraft&) = default;
};

/// What a person fills in about one event, before it is stored: everything by name.
struct EventDraft {
    QStringList organization;  ///< path: company, then divisions
    Event event;               ///< id 0: a new event. Its `organization`, `figures` and `citations` are ignored.
    std::vector<FigureDraft> figures;
    std::vector<CitationDraft> citations;

    friend bool operator==(const EventDraft&, const EventDraft&) = default;
};

/// The draft of a stored event: saving it unchanged changes nothing.
[[nodiscard]] Result<EventDraft> draftOf(const Workbook& workbook, EventId id);

/// Adds the event, or replaces the stored one with the same id. Organizations, divisions and sources that are missing
/// are made; a new event without a uid gets one; sources that nothing cites any more go. Where the draft calls a
/// company by another of its names, its new citations keep that (Citation::called). ErrorKind::Data where the draft
/// breaks a rule.
[[nodiscard]] Result<EventId> saveEvent(Transaction& transaction, const EventDraft& draft);

/// Removes the event, its links, and the sources that nothing else cites.
[[nodiscard]] Result<void> removeEvent(Transaction& transaction, EventId id);

}  // namespace cutline
