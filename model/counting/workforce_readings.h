// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/claim.h"
#include "model/counting/dataset.h"

#include <QDate>

#include <optional>
#include <unordered_map>
#include <vector>

namespace cutline {

/// How many people work where, as the `workforce` events of a dataset say: what percentages are taken of.
class WorkforceReadings {
public:
    /// A reading more than this many days older than an event says nothing about it (DESIGN section 3).
    static constexpr qint32 kOldestDays = 400;

    /// Readings announced after `asOf` (Julian day) are not known.
    WorkforceReadings(const Dataset& dataset, std::optional<qint32> asOf);

    /// The latest reading on `day` (Julian) or at most kOldestDays before it; people.
    [[nodiscard]] std::optional<qint64> on(OrganizationIndex organization, qint32 day) const;

    /// Fills in people where an event gave only percentages, with the percentage figures of `figuresOf` on the day of
    /// `event`; leaves the claim as it is where no reading is near enough. Halves are rounded up.
    void estimate(Claim& claim, EventIndex event, EventIndex figuresOf) const;

private:
    struct Reading {
        qint32 day;
        qint64 people;
    };

    const Dataset& m_dataset;
    std::unordered_map<OrganizationIndex, std::vector<Reading>> m_readings;  ///< by day
};

}  // namespace cutline
