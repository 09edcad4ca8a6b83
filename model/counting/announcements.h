// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/claim.h"
#include "model/counting/dataset.h"
#include "model/counting/ledger.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace cutline {

/// A layoff that has links, after its duplicates were made one with it and its corrections and rescissions were
/// applied.
struct Announcement {
    EventIndex event = 0;      ///< the earliest of the duplicates: it stands for all, on its day
    EventIndex figuresOf = 0;  ///< whose figures it has
    Claim claim;               ///< what it says now; nothing for corrections and rescissions
    Standing standing = Standing::Counted;
    bool isCorrected = false;
    bool isRescinded = false;
    std::optional<EventIndex> whole;    ///< the event it is part of; always the one that stands for its duplicates
    std::optional<EventIndex> related;  ///< what a correction or rescission points to
};

/// The layoffs of a dataset that have links, resolved by the rules for `duplicate_of`, `corrects`, `rescinds` and
/// `part_of` of DESIGN section 3. Links on a cycle are ignored and kept for `check`.
class Announcements {
public:
    /// `standings`: Counted for the layoffs that exist on the as-known-on day.
    Announcements(const Dataset& dataset, const std::vector<Standing>& standings);

    [[nodiscard]] std::span<const Announcement> all() const { return m_announcements; }
    /// Duplicates that another event stands for: which one.
    [[nodiscard]] const std::unordered_map<EventIndex, EventIndex>& standsFor() const { return m_standsFor; }
    [[nodiscard]] const std::vector<LinkEntry>& ignoredLinks() const { return m_ignoredLinks; }

private:
    [[nodiscard]] std::vector<LinkEntry> soundLinks(LinkKind kind);
    [[nodiscard]] std::vector<LinkEntry> withoutCycles(std::span<const LinkEntry> links);
    [[nodiscard]] EventIndex representative(EventIndex event) const;
    std::size_t add(EventIndex event);
    void joinDuplicates(std::span<const LinkEntry> links);
    void joinGroup(std::vector<EventIndex> members, const std::vector<EventIndex>& pointedTo);
    /// The links between different announcements that do not close a cycle.
    [[nodiscard]] std::vector<LinkEntry> between(std::span<const LinkEntry> links);
    void applyRevisions(std::span<const LinkEntry> corrections, std::span<const LinkEntry> rescissions);
    void revise(Announcement& announcement, std::vector<LinkEntry> revisions) const;
    void tieParts(std::span<const LinkEntry> links);

    const Dataset& m_dataset;
    const std::vector<Standing>& m_standings;
    std::vector<Announcement> m_announcements;
    std::unordered_map<EventIndex, std::size_t> m_places;  ///< of the event that stands for it, in m_announcements
    std::unordered_map<EventIndex, EventIndex> m_standsFor;
    std::vector<LinkEntry> m_ignoredLinks;
};

}  // namespace cutline
