// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/family.h"

#include <algorithm>
#include <numeric>

namespace cutline {

Family::Family(const Dataset& dataset, std::vector<Member> members)
    : m_members(std::move(members)),
      m_order(m_members.size()),
      m_isAnnounced(m_members.size(), false),
      m_known(m_members.size()),
      m_parts(m_members.size()) {
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const EventIndex first = m_members[a].announcement->event;
        const EventIndex second = m_members[b].announcement->event;
        if (dataset.lastDay(first) != dataset.lastDay(second)) return dataset.lastDay(first) < dataset.lastDay(second);
        // On one day parts before their whole, so that each part counts and the whole adds the rest.
        if (m_members[a].depth != m_members[b].depth) return m_members[a].depth > m_members[b].depth;
        return first < second;
    });
    for (const std::size_t place : m_order) announce(place);
    for (std::size_t place = 0; place < m_members.size(); ++place) {
        const Claim& claim = m_members[place].announcement->claim;
        m_members[place].isConflict = claim.hasNumber && m_parts[place].best > claim.people.best;
    }
}

void Family::announce(std::size_t place) {
    m_isAnnounced[place] = true;
    const Bounds before = m_known.front();
    for (std::optional<std::size_t> at = place; at; at = m_members[*at].whole) {
        const Bounds said = m_isAnnounced[*at] ? m_members[*at].announcement->claim.people : Bounds{};
        const Bounds known = larger(said, m_parts[*at]);
        const Bounds added = difference(known, m_known[*at]);
        if (added == Bounds{}) break;
        m_known[*at] = known;
        if (const auto whole = m_members[*at].whole) m_parts[*whole] = sum(m_parts[*whole], added);
    }
    m_members[place].counted = difference(m_known.front(), before);
}

std::vector<const Family::Member*> Family::walk() const {
    std::vector<const Member*> members;
    members.reserve(m_order.size());
    for (const std::size_t place : m_order) members.push_back(&m_members[place]);
    return members;
}

std::vector<Family> familiesOf(const Dataset& dataset, std::span<const Announcement> announcements) {
    std::unordered_map<EventIndex, std::vector<const Announcement*>> parts;
    for (const Announcement& announcement : announcements) {
        if (announcement.whole) parts[*announcement.whole].push_back(&announcement);
    }
    std::vector<Family> families;
    for (const Announcement& root : announcements) {
        if (root.whole) continue;
        std::vector<Family::Member> members{{.announcement = &root}};
        for (std::size_t place = 0; place < members.size(); ++place) {
            const auto below = parts.find(members[place].announcement->event);
            if (below == parts.end()) continue;
            for (const Announcement* part : below->second) {
                members.push_back({.announcement = part, .whole = place, .depth = members[place].depth + 1});
            }
        }
        families.emplace_back(dataset, std::move(members));
    }
    return families;
}

}  // namespace cutline
