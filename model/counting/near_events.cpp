// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/near_events.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace cutline {

namespace {

/// A span that is longer says so little that it is near to nothing.
constexpr qint32 kLongestSpan = 366;

struct Numbers {
    std::optional<double> people;
    std::optional<double> percent;
};

/// What the event says of `organization` where it is its own or one of its breakdown, else of itself.
Numbers numbersOf(const Dataset& dataset, EventIndex event, OrganizationIndex organization) {
    const OrganizationIndex own = dataset.organization(event);
    Numbers said;
    Numbers asked;
    double parts = 0;
    for (const FigureEntry& figure : dataset.figures(event)) {
        if (!figure.best) continue;
        const bool isPeople = figure.measure == Measure::People;
        if (figure.organization == own) (isPeople ? said.people : said.percent) = *figure.best;
        if (figure.organization == organization) (isPeople ? asked.people : asked.percent) = *figure.best;
        if (figure.organization != own && isPeople) parts += *figure.best;
    }
    if (asked.people || (organization != own && asked.percent)) return asked;
    if (parts > said.people.value_or(0)) said.people = parts;
    return said;
}

FigureNearness compared(double typed, double other) {
    if (std::abs(typed - other) < 0.5) return FigureNearness::Equal;
    if (std::abs(typed - other) <= 0.1 * std::max(typed, other)) return FigureNearness::Near;
    return typed < other ? FigureNearness::ThisIsAPart : FigureNearness::ThisIsWhole;
}

FigureNearness nearness(const Dataset& dataset, EventIndex event, const NearSubject& subject) {
    const Numbers other = numbersOf(dataset, event, subject.organization);
    if (subject.people && other.people) {
        const FigureNearness found = compared(*subject.people, *other.people);
        const auto isIt = [&](double part) { return std::abs(part - *other.people) < 0.5; };
        const bool isPart = std::any_of(subject.parts.begin(), subject.parts.end(), isIt);
        return found != FigureNearness::Equal && isPart ? FigureNearness::PartsOfThis : found;
    }
    if (subject.percent && other.percent) {
        const bool isEqual = std::abs(*subject.percent - *other.percent) < 0.05;
        return isEqual ? FigureNearness::Equal : FigureNearness::Unknown;
    }
    return FigureNearness::Unknown;
}

int rankOf(const NearEvent& near) {
    static constexpr int kByFigure[] = {12, 0, 4, 4, 10, 14};
    return kByFigure[static_cast<int>(near.figure)] + std::abs(near.daysLater) + (near.isSameOrganization ? 0 : 5);
}

/// Itself, what it is tied to, and duplicates of others.
std::unordered_set<EventIndex> leftOut(const Dataset& dataset, const NearSubject& subject) {
    std::unordered_set<EventIndex> out;
    const auto self = subject.self ? dataset.find(*subject.self) : std::nullopt;
    if (self) out.insert(*self);
    for (const LinkEntry& link : dataset.links()) {
        if (link.kind == LinkKind::DuplicateOf) out.insert(link.from);
        if (self && link.from == *self) out.insert(link.to);
        if (self && link.to == *self) out.insert(link.from);
    }
    return out;
}

/// The first event that ends on this day or later.
EventIndex firstEndingFrom(const Dataset& dataset, qint32 day) {
    EventIndex first = 0;
    EventIndex count = dataset.eventCount();
    while (count > 0) {
        const EventIndex half = count / 2;
        if (dataset.lastDay(first + half) < day) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

void markPartsThatAddUp(const Dataset& dataset, const NearSubject& subject, std::vector<NearEvent>& found) {
    if (!subject.people || found.size() < 2) return;
    double sum = 0;
    for (const NearEvent& near : found) sum += numbersOf(dataset, near.event, subject.organization).people.value_or(0);
    if (std::abs(sum - *subject.people) >= 0.5) return;
    for (NearEvent& near : found) {
        if (near.figure == FigureNearness::ThisIsWhole) near.figure = FigureNearness::PartsOfThis;
    }
}

}  // namespace

std::vector<NearEvent> nearEvents(const Dataset& dataset, const NearSubject& subject, std::size_t most) {
    std::vector<NearEvent> found;
    if (subject.organization == kNoOrganization) return found;
    const qint32 until = subject.lastDay + kNearDays;
    std::optional<std::unordered_set<EventIndex>> out;
    for (EventIndex event = firstEndingFrom(dataset, subject.firstDay - kNearDays); event < dataset.eventCount();
         ++event) {
        if (dataset.lastDay(event) > until + kLongestSpan) break;
        if (dataset.firstDay(event) > until || dataset.kind(event) != subject.kind) continue;
        const OrganizationIndex own = dataset.organization(event);
        if (!dataset.isWithin(own, subject.organization) && !dataset.isWithin(subject.organization, own)) continue;
        if (!out) out = leftOut(dataset, subject);
        if (out->contains(event)) continue;
        const qint32 later = dataset.firstDay(event) > subject.lastDay   ? dataset.firstDay(event) - subject.lastDay
                             : dataset.lastDay(event) < subject.firstDay ? dataset.lastDay(event) - subject.firstDay
                                                                         : 0;
        found.push_back({event, nearness(dataset, event, subject), later, own == subject.organization});
    }
    markPartsThatAddUp(dataset, subject, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const NearEvent& a, const NearEvent& b) { return rankOf(a) < rankOf(b); });
    if (found.size() > most) found.resize(most);
    return found;
}

}  // namespace cutline
