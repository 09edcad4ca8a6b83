// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/explanation.h"

#include "model/wording/value_words.h"

#include <algorithm>
#include <iterator>

namespace cutline {

namespace {

/// "Amazon, 4 January 2023"
QString eventWords(const Dataset& dataset, EventIndex event) {
    return QStringLiteral("%1, %2").arg(dataset.entry(dataset.organization(event)).path,
                                        spanWords(dataset.firstDay(event), dataset.lastDay(event)));
}

QString reasonForNothing(const Ledger& ledger, EventIndex event) {
    const Dataset& dataset = ledger.dataset();
    const auto related = ledger.relatedTo(event);
    const QString other = related ? eventWords(dataset, *related) : QString();
    switch (ledger.standing(event)) {
        case Standing::NotCounted:
            return QStringLiteral("not a layoff: %1 is never counted").arg(kindWords(dataset.kind(event)).toLower());
        case Standing::NotYetKnown:
            return QStringLiteral("not yet announced on that day");
        case Standing::Duplicate:
            return QStringLiteral("the same announcement as %1, which stands for it").arg(other);
        case Standing::Correction:
            return QStringLiteral("corrects %1: its number is counted there").arg(other);
        case Standing::Rescission:
            return QStringLiteral("takes back %1").arg(other);
        case Standing::Counted:
            break;
    }
    if (ledger.isRescinded(event)) return QStringLiteral("taken back by a later announcement");
    if (!ledger.hasNumber(event)) {
        return ledger.hasPercent(event) ? QStringLiteral("only a percentage, no number of people")
                                        : QStringLiteral("no number was given");
    }
    return {};
}

QString reasonForCount(const Ledger& ledger, EventIndex event, const Share& share) {
    const auto related = ledger.relatedTo(event);
    if (share.counted.best == share.said.best) {
        if (ledger.isEstimate(event)) return QStringLiteral("an estimate: the percentage of the known workforce");
        if (ledger.isCorrected(event)) return QStringLiteral("counted in full, with its corrected number");
        return related ? QStringLiteral("counted in full: it became public before %1")
                             .arg(eventWords(ledger.dataset(), *related))
                       : QStringLiteral("counted in full");
    }
    if (share.counted.best > share.said.best) return QStringLiteral("counted with the parts it completes");
    const QString already = numberWords(share.said.best - share.counted.best);
    if (related) {
        return QStringLiteral("part of %1: %2 were already counted")
            .arg(eventWords(ledger.dataset(), *related), already);
    }
    return QStringLiteral("%1 of them were already public in its parts").arg(already);
}

}  // namespace

Explanation explain(const Selection& selection, EventIndex event) {
    const Ledger& ledger = selection.ledger();
    const Share share = selection.sum(event);
    Explanation explanation;
    explanation.event = event;
    if (share.hasNumber) explanation.said = share.said.best;
    explanation.counted = share.counted.best;
    explanation.why = reasonForNothing(ledger, event);
    if (explanation.why.isEmpty() && !share.hasNumber) {
        explanation.why = QStringLiteral("no number was given for this part of the announcement");
    }
    if (explanation.why.isEmpty()) explanation.why = reasonForCount(ledger, event, share);
    if (ledger.isConflict(event)) explanation.why += QStringLiteral(" (conflict: its parts exceed it)");
    return explanation;
}

std::vector<EventIndex> explainedEvents(const Selection& selection) {
    const Ledger& ledger = selection.ledger();
    const Dataset& dataset = selection.dataset();
    // What is counted stands in order already; those that others stand for are few, and are sorted in.
    std::vector<EventIndex> others;
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        const Standing standing = ledger.standing(event);
        const bool isOther =
            standing == Standing::Duplicate || standing == Standing::Correction || standing == Standing::Rescission;
        if (isOther && selection.matches(event)) others.push_back(event);
    }
    std::vector<EventIndex> counted;
    counted.reserve(selection.events().size());
    for (const EventIndex event : selection.events()) {
        if (ledger.stands(event)) counted.push_back(event);
    }
    std::vector<EventIndex> events;
    events.reserve(counted.size() + others.size());
    std::merge(counted.begin(), counted.end(), others.begin(), others.end(), std::back_inserter(events));
    return events;
}

std::vector<Explanation> explain(const Selection& selection) {
    std::vector<Explanation> explanations;
    for (const EventIndex event : explainedEvents(selection)) explanations.push_back(explain(selection, event));
    return explanations;
}

}  // namespace cutline
