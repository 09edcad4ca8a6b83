// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/announcements.h"

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace cutline {

/// Announcements tied by `part_of`: a tree. Walks it by day and tells what each adds to the family's total (DESIGN
/// section 3: a headcount is counted once, on the day it first became public).
class Family {
public:
    struct Member {
        const Announcement* announcement = nullptr;
        std::optional<std::size_t> whole;  ///< place in the family
        int depth = 0;
        Bounds counted;
        bool isConflict = false;  ///< its parts add up to more than it said
    };

    /// `members` with the whole of each before its parts; places in `whole` refer to the same list.
    Family(const Dataset& dataset, std::vector<Member> members);

    /// In the order of the walk.
    [[nodiscard]] std::vector<const Member*> walk() const;

private:
    void announce(std::size_t place);

    std::vector<Member> m_members;
    std::vector<std::size_t> m_order;
    std::vector<bool> m_isAnnounced;
    std::vector<Bounds> m_known;
    std::vector<Bounds> m_parts;  ///< sum of what is known of the parts
};

/// Every family of at least one announcement, in no particular order.
[[nodiscard]] std::vector<Family> familiesOf(const Dataset& dataset, std::span<const Announcement> announcements);

}  // namespace cutline
