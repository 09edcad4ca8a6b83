// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/ledger_builder.h"

#include "model/counting/family.h"

#include <algorithm>

namespace cutline {

namespace {

std::optional<qint32> julian(const std::optional<QDate>& day) {
    if (!day) return std::nullopt;
    return static_cast<qint32>(day->toJulianDay());
}

}  // namespace

LedgerBuilder::LedgerBuilder(std::shared_ptr<const Dataset> dataset, LedgerOptions options)
    : m_ledger(std::make_shared<Ledger>()), m_dataset(*dataset) {
    m_ledger->m_dataset = std::move(dataset);
    m_ledger->m_options = options;
    if (options.estimates) m_readings.emplace(m_dataset, julian(options.asOf));
}

std::shared_ptr<const Ledger> LedgerBuilder::build() {
    const std::size_t count = m_dataset.eventCount();
    m_ledger->m_standings.resize(count);
    m_ledger->m_flags.resize(count);
    m_ledger->m_said.resize(count);
    m_ledger->m_counted.resize(count);
    classify();

    const Announcements announcements(m_dataset, m_ledger->m_standings);
    m_ledger->m_ignoredLinks = announcements.ignoredLinks();
    std::vector<bool> isLinked(count, false);
    for (const Announcement& announcement : announcements.all()) isLinked[announcement.event] = true;
    for (const auto& [event, standsFor] : announcements.standsFor()) isLinked[event] = true;

    for (EventIndex event = 0; event < count; ++event) {
        if (isLinked[event] || m_ledger->m_standings[event] != Standing::Counted) continue;
        Claim claim = claimOf(m_dataset, event);
        if (m_readings) m_readings->estimate(claim, event, event);
        enter(event, claim, claim.people);
    }
    countLinked(announcements);
    auto& ranges = m_ledger->m_shareRanges;
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.event < b.event; });
    return std::move(m_ledger);
}

void LedgerBuilder::classify() {
    const auto asOf = julian(m_ledger->m_options.asOf);
    for (EventIndex event = 0; event < m_dataset.eventCount(); ++event) {
        const bool isKnown = !asOf || m_dataset.lastDay(event) <= *asOf;
        const bool isLayoff = m_dataset.kind(event) == EventKind::Layoff;
        m_ledger->m_standings[event] = !isKnown   ? Standing::NotYetKnown
                                       : isLayoff ? Standing::Counted
                                                  : Standing::NotCounted;
    }
}

void LedgerBuilder::countLinked(const Announcements& announcements) {
    std::vector<Announcement> estimated(announcements.all().begin(), announcements.all().end());
    for (Announcement& announcement : estimated) {
        m_ledger->m_standings[announcement.event] = announcement.standing;
        if (announcement.related) m_ledger->m_related.emplace(announcement.event, *announcement.related);
        if (announcement.standing != Standing::Counted) {
            // It is shown with what it said, but its number is the other event's now.
            enter(announcement.event, announcement.claim, {});
            announcement.claim = {};
        } else if (m_readings && !announcement.isRescinded) {
            m_readings->estimate(announcement.claim, announcement.event, announcement.figuresOf);
        }
    }
    for (const auto& [event, standsFor] : announcements.standsFor()) {
        m_ledger->m_standings[event] = Standing::Duplicate;
        m_ledger->m_related.insert_or_assign(event, standsFor);
        enter(event, claimOf(m_dataset, event), {});
    }
    countFamily(estimated);
}

void LedgerBuilder::countFamily(const std::vector<Announcement>& announcements) {
    for (const Family& family : familiesOf(m_dataset, announcements)) {
        Given given;
        for (const Family::Member* member : family.walk()) {
            const Announcement& announcement = *member->announcement;
            if (announcement.standing != Standing::Counted) continue;
            enter(announcement.event, announcement.claim, member->counted, &given);
            if (member->isConflict) setFlag(announcement.event, Ledger::kConflict, true);
            setFlag(announcement.event, Ledger::kCorrected, announcement.isCorrected);
            setFlag(announcement.event, Ledger::kRescinded, announcement.isRescinded);
            if (announcement.whole) m_ledger->m_related.emplace(announcement.event, *announcement.whole);
        }
    }
}

void LedgerBuilder::setFlag(EventIndex event, std::uint8_t flag, bool isSet) {
    if (isSet) m_ledger->m_flags[event] |= flag;
}

void LedgerBuilder::enter(EventIndex event, const Claim& claim, const Bounds& counted, Given* given) {
    m_ledger->m_said[event] = claim.people;
    m_ledger->m_counted[event] = counted;
    setFlag(event, Ledger::kHasNumber, claim.hasNumber);
    setFlag(event, Ledger::kHasPercent, claim.hasPercent);
    setFlag(event, Ledger::kOpenAbove, claim.isOpenAbove);
    setFlag(event, Ledger::kEstimate, claim.isEstimate);
    setFlag(event, Ledger::kConflict, claim.isConflict);
    divide(event, claim, counted, given);
}

void LedgerBuilder::divide(EventIndex event, const Claim& claim, const Bounds& counted, Given* given) {
    const OrganizationIndex own = m_dataset.organization(event);
    const auto alreadyGiven = [&](OrganizationIndex o) { return given == nullptr ? Bounds{} : (*given)[o]; };
    const auto give = [&](OrganizationIndex o, const Bounds& people) {
        if (given != nullptr) (*given)[o] = sum((*given)[o], people);
    };
    if (claim.parts.empty()) {
        give(own, counted);
        return;
    }
    auto& shares = m_ledger->m_shares;
    const auto begin = static_cast<std::uint32_t>(shares.size());
    Bounds leftSaid = claim.people;
    Bounds leftCounted = counted;
    for (const Part& part : claim.parts) {
        Share share{.organization = part.organization, .hasNumber = part.hasNumber, .hasPercent = part.hasPercent};
        share.said = smaller(part.people, leftSaid);
        const Bounds notYetGiven = larger(difference(part.people, alreadyGiven(part.organization)), {});
        share.counted = smaller(notYetGiven, leftCounted);
        leftSaid = difference(leftSaid, share.said);
        leftCounted = difference(leftCounted, share.counted);
        give(part.organization, share.counted);
        shares.push_back(share);
    }
    if (claim.hasOwnFigure || leftSaid != Bounds{} || leftCounted != Bounds{}) {
        shares.push_back({own, leftSaid, leftCounted, claim.hasNumber, claim.hasPercent});
        give(own, leftCounted);
    }
    const auto count = static_cast<std::uint32_t>(shares.size()) - begin;
    if (count == 0) return;
    m_ledger->m_shareRanges.push_back({event, begin, count});
    setFlag(event, Ledger::kBrokenDown, true);
}

std::shared_ptr<const Ledger> Ledger::count(std::shared_ptr<const Dataset> dataset, LedgerOptions options) {
    return LedgerBuilder(std::move(dataset), options).build();
}

}  // namespace cutline
