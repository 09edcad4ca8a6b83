// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"

#include <QDate>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace cutline {

/// What an event is to the count, before any filter.
enum class Standing : std::uint8_t {
    Counted,      ///< a layoff that stands for itself
    NotCounted,   ///< a kind that is never counted
    NotYetKnown,  ///< announced after the as-known-on day
    Duplicate,    ///< another event stands for it
    Correction,   ///< its number went to the event it corrects
    Rescission    ///< it took another event's number back
};

/// The part of what an event counts (and said) that falls on one organization.
struct Share {
    OrganizationIndex organization = kNoOrganization;
    Bounds said;
    Bounds counted;
    bool hasNumber = false;  ///< a number was said for it, or it is the rest of an event with a number
    bool hasPercent = false;
};

/// What counting is asked for. The filter comes later (Query).
struct LedgerOptions {
    std::optional<QDate> asOf;  ///< as known on this day; none: everything
    bool estimates = false;     ///< percentages of a known workforce count

    friend bool operator==(const LedgerOptions&, const LedgerOptions&) = default;
};

/// The result of counting a whole Dataset by the rules of DESIGN section 3: what every event said, what it counts, whom
/// that falls on, and why. Immutable; built once for each LedgerOptions.
class Ledger {
public:
    [[nodiscard]] static std::shared_ptr<const Ledger> count(std::shared_ptr<const Dataset> dataset,
                                                             LedgerOptions options = {});

    [[nodiscard]] const Dataset& dataset() const { return *m_dataset; }
    [[nodiscard]] const LedgerOptions& options() const { return m_options; }

    [[nodiscard]] Standing standing(EventIndex event) const { return m_standings[event]; }
    /// A layoff that stands for itself: what Total::events counts.
    [[nodiscard]] bool stands(EventIndex event) const { return m_standings[event] == Standing::Counted; }
    /// False: nobody gave a number (what it said is nothing, not 0).
    [[nodiscard]] bool hasNumber(EventIndex event) const { return (m_flags[event] & kHasNumber) != 0; }
    [[nodiscard]] bool hasPercent(EventIndex event) const { return (m_flags[event] & kHasPercent) != 0; }
    /// A figure that counts has no upper end ("more than 400").
    [[nodiscard]] bool isOpenAbove(EventIndex event) const { return (m_flags[event] & kOpenAbove) != 0; }
    [[nodiscard]] bool isEstimate(EventIndex event) const { return (m_flags[event] & kEstimate) != 0; }
    /// Its breakdown, or its parts, add up to more than it said.
    [[nodiscard]] bool isConflict(EventIndex event) const { return (m_flags[event] & kConflict) != 0; }
    /// Its number was put right by a correction.
    [[nodiscard]] bool isCorrected(EventIndex event) const { return (m_flags[event] & kCorrected) != 0; }
    [[nodiscard]] bool isRescinded(EventIndex event) const { return (m_flags[event] & kRescinded) != 0; }

    /// People; all 0 where hasNumber is false. After corrections, with the number of its duplicates.
    [[nodiscard]] const Bounds& said(EventIndex event) const { return m_said[event]; }
    /// What it adds to its family's total on its day.
    [[nodiscard]] const Bounds& counted(EventIndex event) const { return m_counted[event]; }

    /// Whom said and counted fall on: the divisions of the breakdown in order of path, then the event's own
    /// organization with the rest. Empty only for an event without breakdown: then all of it is its own organization's.
    [[nodiscard]] std::span<const Share> breakdown(EventIndex event) const {
        if ((m_flags[event] & kBrokenDown) == 0) return {};
        return sharesOf(event);
    }
    /// All of it as one share, on its own organization.
    [[nodiscard]] Share whole(EventIndex event) const {
        return {dataset().organization(event), said(event), counted(event), hasNumber(event), hasPercent(event)};
    }
    /// Calls `visit(const Share&)` for every share, also where there is no breakdown.
    template <class Visit>
    void forEachShare(EventIndex event, Visit&& visit) const {
        const auto shares = breakdown(event);
        if (shares.empty()) visit(whole(event));
        for (const Share& share : shares) visit(share);
    }

    /// The event that stands for this one, or has its number: what a duplicate duplicates, a correction corrects, the
    /// whole that a part belongs to. None where it is on its own.
    [[nodiscard]] std::optional<EventIndex> relatedTo(EventIndex event) const;

    /// Links that closed a cycle in the file and were ignored.
    [[nodiscard]] std::span<const LinkEntry> ignoredLinks() const { return m_ignoredLinks; }

    /// A layoff that stands for itself or an event of another kind: what a Query picks from.
    [[nodiscard]] bool isShown(EventIndex event) const {
        return m_standings[event] == Standing::Counted || m_standings[event] == Standing::NotCounted;
    }

private:
    friend class LedgerBuilder;
    static constexpr std::uint8_t kHasNumber = 1, kHasPercent = 2, kOpenAbove = 4, kEstimate = 8, kConflict = 16,
                                  kCorrected = 32, kRescinded = 64, kBrokenDown = 128;

    std::shared_ptr<const Dataset> m_dataset;
    LedgerOptions m_options;
    std::vector<Standing> m_standings;
    std::vector<std::uint8_t> m_flags;
    std::vector<Bounds> m_said;
    std::vector<Bounds> m_counted;
    /// Where the shares of an event with a breakdown stand.
    struct ShareRange {
        EventIndex event = 0;
        std::uint32_t begin = 0;
        std::uint32_t count = 0;
    };
    [[nodiscard]] std::span<const Share> sharesOf(EventIndex event) const;
    std::vector<ShareRange> m_shareRanges;  ///< by event
    std::vector<Share> m_shares;
    std::unordered_map<EventIndex, EventIndex> m_related;
    std::vector<LinkEntry> m_ignoredLinks;
};

}  // namespace cutline
