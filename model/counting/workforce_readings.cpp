// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/workforce_readings.h"

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

qint64 share(double percent, qint64 workforce) {
    return static_cast<qint64>(std::floor(percent * static_cast<double>(workforce) / 100 + 0.5));
}

Bounds shares(const FigureEntry& percentage, qint64 workforce) {
    const double best = percentage.best.value_or(0);
    return {share(percentage.low.value_or(0), workforce), share(best, workforce),
            share(percentage.high.value_or(best), workforce)};
}

}  // namespace

WorkforceReadings::WorkforceReadings(const Dataset& dataset, std::optional<qint32> asOf) : m_dataset(dataset) {
    // Events stand by day, so do the readings of each organization.
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        const bool isKnown = !asOf || dataset.lastDay(event) <= *asOf;
        if (!isKnown || dataset.kind(event) != EventKind::Workforce) continue;
        for (const FigureEntry& figure : dataset.figures(event)) {
            if (figure.measure != Measure::People || !figure.best) continue;
            m_readings[figure.organization].push_back({dataset.lastDay(event), static_cast<qint64>(*figure.best)});
        }
    }
}

std::optional<qint64> WorkforceReadings::on(OrganizationIndex organization, qint32 day) const {
    const auto found = m_readings.find(organization);
    if (found == m_readings.end()) return std::nullopt;
    const auto& readings = found->second;
    const auto after = std::upper_bound(readings.begin(), readings.end(), day,
                                        [](qint32 wanted, const Reading& reading) { return wanted < reading.day; });
    if (after == readings.begin()) return std::nullopt;
    const Reading& latest = *std::prev(after);
    if (day - latest.day > kOldestDays) return std::nullopt;
    return latest.people;
}

void WorkforceReadings::estimate(Claim& claim, EventIndex event, EventIndex figuresOf) const {
    if (claim.hasNumber || !claim.hasPercent) return;
    Bounds own;
    Bounds parts;
    for (const FigureEntry& figure : m_dataset.figures(figuresOf)) {
        if (figure.measure != Measure::Percent || !figure.best) continue;
        const auto workforce = on(figure.organization, m_dataset.lastDay(event));
        if (!workforce) continue;
        const Bounds people = shares(figure, *workforce);
        claim.hasNumber = claim.isEstimate = true;
        claim.isOpenAbove |= !figure.high;
        const auto part = std::find_if(claim.parts.begin(), claim.parts.end(),
                                       [&](const Part& p) { return p.organization == figure.organization; });
        if (part == claim.parts.end()) {
            own = people;
            continue;
        }
        part->people = people;
        part->hasNumber = true;
        parts = sum(parts, people);
    }
    claim.people = larger(own, parts);
}

}  // namespace cutline
