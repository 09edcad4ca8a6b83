// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/article_names.h"

#include "model/counting/workforce_readings.h"

namespace cutline {

namespace {

qint32 lastDayOf(const Dataset& dataset) {
    // Events stand by day.
    return dataset.eventCount() == 0 ? 0 : dataset.lastDay(dataset.eventCount() - 1);
}

}  // namespace

KnownNames knownNamesOf(const Dataset& dataset, std::optional<QDate> day) {
    const WorkforceReadings readings(dataset, std::nullopt);
    const auto julianDay = day ? static_cast<qint32>(day->toJulianDay()) : lastDayOf(dataset);
    std::vector<KnownOrganization> organizations;
    organizations.reserve(static_cast<std::size_t>(dataset.organizationCount()));
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
        const OrganizationEntry& entry = dataset.entry(i);
        KnownOrganization one{dataset.path(i), {}, entry.ticker, std::nullopt};
        for (const QString& name : entry.otherNames) one.otherNames << name;
        if (const auto workforce = readings.on(i, julianDay)) one.workforce = static_cast<double>(*workforce);
        organizations.push_back(std::move(one));
    }
    return KnownNames(std::move(organizations));
}

}  // namespace cutline
