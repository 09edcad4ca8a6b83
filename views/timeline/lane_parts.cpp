// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lane_parts.h"

#include "model/counting/narrowing.h"
#include "views/timeline/lane_names.h"

#include <algorithm>

namespace cutline {

namespace {

/// The organizations whose shares a lane shows; empty where it is not about organizations.
std::vector<bool> organizationsOf(const Dataset& dataset, const Lane& lane, GroupBy by) {
    if (lane.organization == kNoOrganization) return {};
    std::vector<bool> organizations(static_cast<std::size_t>(dataset.organizationCount()));
    const bool isAlone = by == GroupBy::Division || isOwnPart(lane);
    const OrganizationIndex end = isAlone ? lane.organization + 1 : dataset.entry(lane.organization).subtreeEnd;
    std::fill(organizations.begin() + lane.organization, organizations.begin() + end, true);
    return organizations;
}

/// Industries and countries are those of an event's own organization, whatever its divisions are in.
bool isIn(const Dataset& dataset, EventIndex event, const Lane& lane, GroupBy by) {
    const OrganizationEntry& entry = dataset.entry(dataset.organization(event));
    return (by == GroupBy::Industry ? entry.industry : entry.country) == lane.key;
}

}  // namespace

std::shared_ptr<const Selection> partOfLane(const Selection& selection, const Lane& lane, GroupBy by) {
    const Dataset& dataset = selection.dataset();
    const std::vector<bool> organizations = organizationsOf(dataset, lane, by);
    std::vector<EventIndex> events;
    for (const EventIndex event : selection.events()) {
        bool isOf = organizations.empty() && isIn(dataset, event, lane, by);
        if (!organizations.empty()) {
            selection.forEachShare(event, [&](const Share& share) {
                isOf = isOf || organizations[static_cast<std::size_t>(share.organization)];
            });
        }
        if (isOf) events.push_back(event);
    }
    return partOfLane(selection, lane, by, std::move(events));
}

std::shared_ptr<const Selection> partOfLane(const Selection& selection, const Lane& lane, GroupBy by,
                                            std::vector<EventIndex> events) {
    return std::make_shared<const Selection>(
        selection.part(std::move(events), organizationsOf(selection.dataset(), lane, by)));
}

std::optional<Query> onlyLane(const Selection& selection, const Lane& lane, GroupBy by) {
    if (isOwnPart(lane)) return std::nullopt;
    const auto query = narrowedTo(selection, by, {{lane.key, lane.organization, {}}}, {});
    return query ? std::optional(*query) : std::nullopt;
}

std::optional<Query> allButLane(const Selection& selection, const std::vector<Lane>& lanes, const Lane& lane,
                                GroupBy by) {
    if (lane.depth > 0) return std::nullopt;
    std::vector<TotalRow> others;
    for (const Lane& other : lanes) {
        if (other.depth == 0 && other.key != lane.key) others.push_back({other.key, other.organization, {}});
    }
    const auto query = narrowedTo(selection, by, others, {{lane.key, lane.organization, {}}});
    return query ? std::optional(*query) : std::nullopt;
}

}  // namespace cutline
