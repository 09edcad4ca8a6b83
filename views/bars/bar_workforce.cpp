// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_workforce.h"

#include "model/counting/workforce_readings.h"

#include <algorithm>

namespace cutline {

BarWorkforce::BarWorkforce(const Selection& selection, GroupBy by) {
    const Dataset& dataset = selection.dataset();
    std::unordered_map<OrganizationIndex, qint32> lastDays;
    for (const EventIndex event : selection.events()) {
        if (!selection.ledger().stands(event)) continue;
        selection.forEachShare(event, [&](const Share& share) {
            const OrganizationIndex organization =
                by == GroupBy::Company ? dataset.entry(share.organization).root : share.organization;
            const auto place = lastDays.try_emplace(organization, dataset.lastDay(event)).first;
            place->second = std::max(place->second, dataset.lastDay(event));
        });
    }
    const auto& asOf = selection.query().asOf;
    const WorkforceReadings readings(dataset,
                                     asOf ? std::optional(static_cast<qint32>(asOf->toJulianDay())) : std::nullopt);
    for (const auto& [organization, day] : lastDays) {
        const auto people = readings.on(organization, day);
        if (people && *people > 0) m_people.emplace(organization, *people);
    }
}

std::optional<qint64> BarWorkforce::of(OrganizationIndex organization) const {
    const auto found = m_people.find(organization);
    return found == m_people.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace cutline
