// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/announcements.h"

#include "model/counting/link_cycles.h"

#include <algorithm>

namespace cutline {

Announcements::Announcements(const Dataset& dataset, const std::vector<Standing>& standings)
    : m_dataset(dataset), m_standings(standings) {
    const auto duplicates = soundLinks(LinkKind::DuplicateOf);
    const auto corrections = soundLinks(LinkKind::Corrects);
    const auto rescissions = soundLinks(LinkKind::Rescinds);
    const auto parts = soundLinks(LinkKind::PartOf);

    joinDuplicates(duplicates);
    for (const auto* links : {&corrections, &rescissions, &parts}) {
        for (const LinkEntry& link : *links) {
            add(representative(link.from));
            add(representative(link.to));
        }
    }
    applyRevisions(between(corrections), between(rescissions));
    tieParts(between(parts));
}

/// The links of one kind among layoffs. Whether a link is on a cycle is a fault of the file, so it is judged before
/// anything is left out as not yet known.
std::vector<LinkEntry> Announcements::soundLinks(LinkKind kind) {
    std::vector<LinkEntry> links;
    for (const LinkEntry& link : m_dataset.links()) {
        const bool isOfLayoffs =
            m_dataset.kind(link.from) == EventKind::Layoff && m_dataset.kind(link.to) == EventKind::Layoff;
        if (link.kind == kind && isOfLayoffs) links.push_back(link);
    }
    links = withoutCycles(links);
    std::erase_if(links, [&](const LinkEntry& link) {
        return m_standings[link.from] != Standing::Counted || m_standings[link.to] != Standing::Counted;
    });
    return links;
}

std::vector<LinkEntry> Announcements::withoutCycles(std::span<const LinkEntry> links) {
    const auto isOnCycle = onCycles(links);
    std::vector<LinkEntry> sound;
    for (std::size_t i = 0; i < links.size(); ++i) (isOnCycle[i] ? m_ignoredLinks : sound).push_back(links[i]);
    return sound;
}

EventIndex Announcements::representative(EventIndex event) const {
    const auto found = m_standsFor.find(event);
    return found == m_standsFor.end() ? event : found->second;
}

std::size_t Announcements::add(EventIndex event) {
    const auto [place, isNew] = m_places.emplace(event, m_announcements.size());
    if (isNew) {
        Announcement announcement;
        announcement.event = announcement.figuresOf = event;
        announcement.claim = claimOf(m_dataset, event);
        m_announcements.push_back(std::move(announcement));
    }
    return place->second;
}

void Announcements::joinDuplicates(std::span<const LinkEntry> links) {
    std::unordered_map<EventIndex, EventIndex> above;
    const auto root = [&](EventIndex event) {
        above.emplace(event, event);
        while (above[event] != event) event = above[event] = above[above[event]];
        return event;
    };
    for (const LinkEntry& link : links) above[root(link.from)] = root(link.to);

    std::unordered_map<EventIndex, std::vector<EventIndex>> groups;
    for (const auto& [event, ignored] : std::unordered_map(above)) groups[root(event)].push_back(event);

    std::unordered_map<EventIndex, bool> pointsOn;
    for (const LinkEntry& link : links) pointsOn[link.from] = true;
    for (auto& [ignored, members] : groups) {
        std::sort(members.begin(), members.end());
        std::vector<EventIndex> pointedTo;
        std::copy_if(members.begin(), members.end(), std::back_inserter(pointedTo),
                     [&](EventIndex event) { return !pointsOn.contains(event); });
        joinGroup(members, pointedTo);
    }
}

/// `members` by day: the first stands for all. The number is that of the one the others point to; where that has none,
/// of the earliest that has one, else the first percentage likewise.
void Announcements::joinGroup(std::vector<EventIndex> members, const std::vector<EventIndex>& pointedTo) {
    const EventIndex first = members.front();
    for (auto member = members.begin() + 1; member != members.end(); ++member) m_standsFor.emplace(*member, first);

    std::vector<EventIndex> order = pointedTo;
    order.insert(order.end(), members.begin(), members.end());
    std::vector<Claim> claims;
    claims.reserve(order.size());
    for (const EventIndex event : order) claims.push_back(claimOf(m_dataset, event));
    const auto firstThat = [&](auto&& holds) {
        const auto found = std::find_if(claims.begin(), claims.end(), holds);
        return found == claims.end() ? std::size_t{0} : static_cast<std::size_t>(found - claims.begin());
    };
    std::size_t source = firstThat([](const Claim& claim) { return claim.hasNumber; });
    if (!claims[source].hasNumber) source = firstThat([](const Claim& s) { return s.hasPercent; });

    Announcement& announcement = m_announcements[add(first)];
    announcement.figuresOf = order[source];
    announcement.claim = claims[source];
    if (announcement.claim.parts.empty()) {
        const std::size_t broken = firstThat([](const Claim& claim) { return !claim.parts.empty(); });
        announcement.claim.parts = claims[broken].parts;
    }
}

std::vector<LinkEntry> Announcements::between(std::span<const LinkEntry> links) {
    std::vector<LinkEntry> joined;
    for (const LinkEntry& link : links) {
        const LinkEntry moved{link.kind, representative(link.from), representative(link.to)};
        if (moved.from != moved.to) joined.push_back(moved);
    }
    // Cycles that only show once duplicates are one.
    return withoutCycles(joined);
}

/// What B said on the as-known-on day: the latest word on it, where a correction without a number is no word.
void Announcements::revise(Announcement& announcement, std::vector<LinkEntry> revisions) const {
    // An index says which of two events is earlier.
    std::sort(revisions.begin(), revisions.end(),
              [](const LinkEntry& a, const LinkEntry& b) { return b.from < a.from; });
    for (const LinkEntry& link : revisions) {
        if (link.kind == LinkKind::Rescinds) {
            announcement.claim = {};
            announcement.isRescinded = true;
            return;
        }
        const Claim& correction = m_announcements[m_places.at(link.from)].claim;
        if (!correction.hasNumber) continue;
        auto parts = correction.parts.empty() ? announcement.claim.parts : correction.parts;
        announcement.claim = correction;
        announcement.claim.parts = std::move(parts);
        announcement.figuresOf = m_announcements[m_places.at(link.from)].figuresOf;
        announcement.isCorrected = true;
        return;
    }
}

void Announcements::applyRevisions(std::span<const LinkEntry> corrections, std::span<const LinkEntry> rescissions) {
    std::vector<LinkEntry> links(corrections.begin(), corrections.end());
    links.insert(links.end(), rescissions.begin(), rescissions.end());
    // A correction of a rescission and the like may close a cycle of mixed kinds.
    links = withoutCycles(links);
    std::unordered_map<EventIndex, std::vector<LinkEntry>> revisionsOf;
    std::unordered_map<EventIndex, std::vector<EventIndex>> revised;
    std::unordered_map<EventIndex, std::size_t> open;  // revisions of it that are not final yet
    for (const LinkEntry& link : links) {
        revisionsOf[link.to].push_back(link);
        revised[link.from].push_back(link.to);
        ++open[link.to];
    }
    // A chain is settled from its newest end: a correction that is itself corrected says what that one said.
    std::vector<EventIndex> ready;
    for (const auto& [event, ignored] : revised) {
        if (!open.contains(event)) ready.push_back(event);
    }
    while (!ready.empty()) {
        const EventIndex event = ready.back();
        ready.pop_back();
        if (const auto own = revisionsOf.find(event); own != revisionsOf.end()) {
            revise(m_announcements[m_places.at(event)], own->second);
        }
        for (const EventIndex target : revised[event]) {
            if (--open[target] == 0) ready.push_back(target);
        }
    }
    for (const auto& [event, targets] : revised) {
        if (targets.empty()) continue;
        Announcement& announcement = m_announcements[m_places.at(event)];
        const auto link = std::find_if(links.begin(), links.end(),
                                       [from = event](const LinkEntry& candidate) { return candidate.from == from; });
        announcement.standing = link->kind == LinkKind::Corrects ? Standing::Correction : Standing::Rescission;
        announcement.related = link->to;
    }
}

void Announcements::tieParts(std::span<const LinkEntry> links) {
    std::vector<LinkEntry> sorted(links.begin(), links.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const LinkEntry& a, const LinkEntry& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    // Duplicates may bring several wholes together; the earliest is the one.
    for (const LinkEntry& link : sorted) {
        auto& whole = m_announcements[m_places.at(link.from)].whole;
        if (!whole) whole = link.to;
    }
}

}  // namespace cutline
