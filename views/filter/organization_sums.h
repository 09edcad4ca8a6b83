// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <vector>

namespace cutline {

/// What falls on one organization and everything below it.
struct OrganizationSum {
    qint64 net = 0;
    qint64 gross = 0;
    bool hasNumber = false;  ///< false: nothing is known, which is not 0

    friend bool operator==(const OrganizationSum&, const OrganizationSum&) = default;
};

/// Sums for every organization of the dataset, by OrganizationIndex.
[[nodiscard]] std::vector<OrganizationSum> sumsByOrganization(const Selection& selection);

}  // namespace cutline
