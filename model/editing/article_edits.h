// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/event_edits.h"
#include "model/reading/article_marks.h"

#include <QString>

#include <optional>
#include <vector>

namespace cutline {

/// Where in a draft a mark of an article goes.
enum class FillPlace {
    Organization,   ///< the event is about it
    Announced,      ///< the day
    Effective,      ///< likewise
    Figure,         ///< people, of the event's own organization
    AnotherFigure,  ///< likewise, beside one that is there and stays preferred
    Percentage,     ///< the share of the staff of the event's own organization
    Breakdown,      ///< people, or the share of the staff, of a division; or that it is named without a number
    Quote,          ///< the words, as a citation of the event
    Statement       ///< an event of its own: who says so, and the words
};

/// One way to accept a mark. A value that says all of what will be filled in.
struct Filling {
    FillPlace place = FillPlace::Figure;
    QStringList organization;       ///< path, where it goes: the event's, or with Breakdown the division's whole path
    std::optional<EventKind> kind;  ///< what the event becomes; none: stays what it is
    Figure figure;                  ///< of the places that take one
    EventDate date;                 ///< likewise
    QString quote;                  ///< the sentence, or the words that are quoted: the citation
    QString why;                    ///< what speaks for a candidate; empty for what the article says itself
    /// False: only when a person picks it by its number. Never true for a number that is malformed or implausible, nor
    /// where it would change what the draft is about.
    bool isPlain = true;

    friend bool operator==(const Filling&, const Filling&) = default;
};

/// What a mark may fill in, the likeliest first. None where nothing in it belongs into this draft; `whyNot` then says
/// why, a sentence.
struct Fillings {
    std::vector<Filling> ways;
    QString whyNot;
};
[[nodiscard]] Fillings fillingsOf(const Article& article, const ArticleMark& mark, const EventDraft& draft);

/// The draft with the value in its place and the sentence as a citation of `source`, tied to its figure. Accepting the
/// same twice changes nothing more.
[[nodiscard]] EventDraft filled(const EventDraft& draft, const Filling& filling, const Source& source);

/// Takes back what made `after` of `before`, and keeps what was changed since in `now`.
[[nodiscard]] EventDraft takenBack(const EventDraft& now, const EventDraft& before, const EventDraft& after);

/// The draft with every citation of `before` citing `after`: the fields of the article's source were edited.
[[nodiscard]] EventDraft withSource(EventDraft draft, const Source& before, const Source& after);

/// Nothing is in it yet that says what it is about.
[[nodiscard]] bool isBlank(const EventDraft& draft);

}  // namespace cutline
