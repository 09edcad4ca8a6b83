// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/lanes.h"

#include "model/counting/claim.h"
#include "model/counting/grouping.h"

#include <QSet>

#include <algorithm>
#include <future>
#include <limits>
#include <numeric>

namespace cutline {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
constexpr std::size_t kWorthAThread = 20'000;

/// The organizations of some companies, from one to before another.
struct CompanyRange {
    OrganizationIndex begin = 0;
    OrganizationIndex end = 0;

    [[nodiscard]] bool holds(OrganizationIndex organization) const {
        return organization >= begin && organization < end;
    }
};

/// By organization, how many of the picked events are of those that stand before it.
std::vector<std::size_t> eventsBefore(const Selection& selection) {
    const Dataset& dataset = selection.dataset();
    std::vector<std::size_t> before(static_cast<std::size_t>(dataset.organizationCount()) + 1, 0);
    for (const EventIndex event : selection.events()) {
        ++before[static_cast<std::size_t>(dataset.organization(event)) + 1];
    }
    std::partial_sum(before.begin(), before.end(), before.begin());
    return before;
}

/// Sorts what was picked of some companies into lanes: a tree of lanes as far as companies are opened, a flat list
/// else.
class LaneBuilder {
public:
    LaneBuilder(const Selection& selection, const LaneOptions& options, bool showsGross, CompanyRange companies,
                const std::vector<std::size_t>& eventsBefore)
        : m_selection(selection),
          m_dataset(selection.dataset()),
          m_options(options),
          m_showsGross(showsGross),
          m_companies(companies),
          m_eventsBefore(eventsBefore),
          m_opened(options.opened.begin(), options.opened.end()),
          m_grouping(selection.dataset(), options.by),
          m_ownLane(static_cast<std::size_t>(m_dataset.organizationCount()), kNone),
          m_wholeLane(m_ownLane) {}

    void collect() {
        for (const EventIndex event : m_selection.events()) take(event);
        for (Building& building : m_lanes) sortMarks(building.lane.marks);
    }

    /// Takes over the lanes of other companies.
    void adopt(LaneBuilder& other) {
        const std::size_t moved = m_lanes.size();
        for (Building& building : other.m_lanes) {
            if (building.parent != kNone) building.parent += moved;
            for (std::size_t& child : building.children) child += moved;
            m_lanes.push_back(std::move(building));
        }
    }

    [[nodiscard]] std::vector<Lane> inOrder() {
        std::vector<std::size_t> roots;
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            if (m_lanes[i].parent == kNone) roots.push_back(i);
        }
        std::vector<Lane> lanes;
        lanes.reserve(m_lanes.size());
        append(lanes, std::move(roots));
        return lanes;
    }

private:
    struct Building {
        Lane lane;
        std::size_t parent = kNone;
        std::vector<std::size_t> children;
        bool isOwnPart = false;
        bool isTouched = false;
        Share share;
    };

    void take(EventIndex event) {
        if (m_selection.ledger().breakdown(event).empty()) {
            // Most have none: there is nothing to add up first.
            if (!m_companies.holds(m_dataset.organization(event))) return;
            m_selection.forEachShare(event, [&](const Share& share) {
                for (std::size_t lane = laneOf(event, share); lane != kNone; lane = m_lanes[lane].parent) {
                    finish(m_lanes[lane], event, share);
                }
            });
            return;
        }
        m_touched.clear();
        m_selection.forEachShare(event, [&](const Share& share) {
            if (!m_companies.holds(share.organization)) return;
            for (std::size_t lane = laneOf(event, share); lane != kNone; lane = m_lanes[lane].parent) {
                add(lane, share);
            }
        });
        for (const std::size_t lane : m_touched) {
            m_lanes[lane].isTouched = false;
            finish(m_lanes[lane], event, m_lanes[lane].share);
        }
    }

    void add(std::size_t number, const Share& share) {
        Building& building = m_lanes[number];
        if (!building.isTouched) {
            building.isTouched = true;
            building.share = share;
            m_touched.push_back(number);
            return;
        }
        building.share.said = sum(building.share.said, share.said);
        building.share.counted = sum(building.share.counted, share.counted);
        building.share.hasNumber |= share.hasNumber;
        building.share.hasPercent |= share.hasPercent;
    }

    void finish(Building& building, EventIndex event, const Share& share) {
        const Ledger& ledger = m_selection.ledger();
        if (ledger.stands(event)) addTo(building.lane.total, ledger, event, share);
        if (building.lane.isOpen) return;
        building.lane.marks.push_back({.event = event,
                                       .firstDay = m_dataset.firstDay(event),
                                       .lastDay = m_dataset.lastDay(event),
                                       .kind = m_dataset.kind(event),
                                       .status = m_dataset.status(event),
                                       .hasNumber = share.hasNumber,
                                       .isEstimate = ledger.isEstimate(event),
                                       .net = share.counted.best,
                                       .gross = share.said.best});
        const Bounds& said = share.said;
        if (said.low != said.best || said.high != said.best) building.lane.inexact.push_back({event, said});
    }

    std::size_t laneOf(EventIndex event, const Share& share) {
        if (m_options.by == GroupBy::Company) return laneWithin(share.organization);
        const std::size_t group = m_grouping.groupOf(event, share);
        while (m_lanes.size() <= group) {
            const TotalRow& row = m_grouping.row(m_lanes.size());
            Lane lane{.label = row.key, .key = row.key, .organization = row.organization};
            if (lane.label.isEmpty()) lane.label = QStringLiteral("not known");
            m_lanes.push_back({.lane = std::move(lane)});
        }
        return group;
    }

    /// The lane that shows an organization: its own, or that of the nearest closed one above it.
    std::size_t laneWithin(OrganizationIndex organization) {
        std::size_t& known = m_ownLane[static_cast<std::size_t>(organization)];
        if (known != kNone) return known;
        const std::size_t whole = wholeLane(organization);
        std::size_t lane = whole;
        if (m_lanes[whole].lane.isOpen && m_lanes[whole].lane.organization == organization) lane = addOwnPart(whole);
        return m_ownLane[static_cast<std::size_t>(organization)] = lane;
    }

    std::size_t wholeLane(OrganizationIndex organization) {
        if (m_wholeLane[static_cast<std::size_t>(organization)] != kNone) {
            return m_wholeLane[static_cast<std::size_t>(organization)];
        }
        const OrganizationEntry& entry = m_dataset.entry(organization);
        std::size_t lane = entry.parent == kNoOrganization ? kNone : wholeLane(entry.parent);
        const bool isHidden = lane != kNone && !m_lanes[lane].lane.isOpen;
        if (!isHidden) lane = addWhole(organization, lane);
        return m_wholeLane[static_cast<std::size_t>(organization)] = lane;
    }

    std::size_t addWhole(OrganizationIndex organization, std::size_t parent) {
        const OrganizationEntry& entry = m_dataset.entry(organization);
        Lane lane{.label = entry.name, .key = entry.path, .organization = organization, .depth = entry.depth};
        lane.canOpen = entry.subtreeEnd > organization + 1;
        lane.isOpen = lane.canOpen && m_opened.contains(entry.path);
        if (!lane.isOpen) {
            // A lane knows before its first mark how many will come.
            lane.marks.reserve(m_eventsBefore[static_cast<std::size_t>(entry.subtreeEnd)] -
                               m_eventsBefore[static_cast<std::size_t>(organization)]);
        }
        m_lanes.push_back({.lane = std::move(lane), .parent = parent});
        if (parent != kNone) m_lanes[parent].children.push_back(m_lanes.size() - 1);
        return m_lanes.size() - 1;
    }

    std::size_t addOwnPart(std::size_t whole) {
        const Lane& above = m_lanes[whole].lane;
        Lane lane{.label = QStringLiteral("not broken down"),
                  .key = above.key + QStringLiteral(" (own)"),
                  .organization = above.organization,
                  .depth = above.depth + 1};
        m_lanes.push_back({.lane = std::move(lane), .parent = whole, .isOwnPart = true});
        m_lanes[whole].children.push_back(m_lanes.size() - 1);
        return m_lanes.size() - 1;
    }

    [[nodiscard]] qint32 firstDay(std::size_t number) const {
        const Building& building = m_lanes[number];
        qint32 day = std::numeric_limits<qint32>::max();
        if (!building.lane.marks.empty()) day = building.lane.marks.front().firstDay;
        for (const std::size_t child : building.children) day = std::min(day, firstDay(child));
        return day;
    }

    [[nodiscard]] bool standsBefore(std::size_t a, std::size_t b) const {
        if (m_lanes[a].isOwnPart != m_lanes[b].isOwnPart) return m_lanes[a].isOwnPart;
        const Lane& first = m_lanes[a].lane;
        const Lane& second = m_lanes[b].lane;
        const auto total = [this](const Lane& lane) { return m_showsGross ? lane.total.gross : lane.total.net; };
        if (m_options.order == LaneOrder::Total && total(first) != total(second)) return total(first) > total(second);
        if (m_options.order == LaneOrder::FirstDate && firstDay(a) != firstDay(b)) return firstDay(a) < firstDay(b);
        return first.key < second.key;
    }

    void append(std::vector<Lane>& lanes, std::vector<std::size_t> siblings) {
        std::sort(siblings.begin(), siblings.end(), [&](std::size_t a, std::size_t b) { return standsBefore(a, b); });
        for (const std::size_t number : siblings) {
            lanes.push_back(std::move(m_lanes[number].lane));
            append(lanes, m_lanes[number].children);
        }
    }

    static void sortMarks(std::vector<Mark>& marks) {
        const auto isEarlier = [](const Mark& a, const Mark& b) {
            const qint32 first = a.firstDay + a.lastDay;
            const qint32 second = b.firstDay + b.lastDay;
            return first != second ? first < second : a.event < b.event;
        };
        if (!std::is_sorted(marks.begin(), marks.end(), isEarlier)) std::sort(marks.begin(), marks.end(), isEarlier);
    }

    const Selection& m_selection;
    const Dataset& m_dataset;
    const LaneOptions& m_options;
    bool m_showsGross;
    CompanyRange m_companies;
    const std::vector<std::size_t>& m_eventsBefore;
    QSet<QString> m_opened;
    Grouping m_grouping;
    std::vector<std::size_t> m_ownLane;    ///< by organization: where its own share goes
    std::vector<std::size_t> m_wholeLane;  ///< by organization: the lane of it, or of the closed one above it
    std::vector<Building> m_lanes;
    std::vector<std::size_t> m_touched;
};

}  // namespace

Bounds Lane::saidOf(const Mark& mark) const {
    const auto found = std::lower_bound(inexact.begin(), inexact.end(), mark.event,
                                        [](const InexactMark& one, EventIndex event) { return one.event < event; });
    if (found != inexact.end() && found->event == mark.event) return found->said;
    return {mark.gross, mark.gross, mark.gross};
}

std::vector<Lane> lanesOf(const Selection& selection, const LaneOptions& options, bool showsGross) {
    const Dataset& dataset = selection.dataset();
    const auto before = eventsBefore(selection);
    const CompanyRange all{0, dataset.organizationCount()};
    // Companies share no lane: where there are many events, one half of them is done by a second thread.
    OrganizationIndex middle = all.end;
    if (options.by == GroupBy::Company && selection.events().size() >= kWorthAThread) {
        middle = 0;
        while (before[static_cast<std::size_t>(middle)] < before.back() / 2) middle = dataset.entry(middle).subtreeEnd;
    }
    LaneBuilder first(selection, options, showsGross, {all.begin, middle}, before);
    LaneBuilder second(selection, options, showsGross, {middle, all.end}, before);
    std::future<void> other;
    if (middle < all.end) other = std::async(std::launch::async, [&] { second.collect(); });
    first.collect();
    if (other.valid()) other.get();
    first.adopt(second);
    return first.inOrder();
}

}  // namespace cutline
