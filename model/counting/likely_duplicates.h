// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"

#include <QString>

#include <vector>

namespace cutline {

/// Two siblings that may be one organization, and why somebody might think so. Only ever proposed (DESIGN section 2).
struct LikelyDuplicate {
    OrganizationIndex from = kNoOrganization;  ///< the one with fewer events
    OrganizationIndex into = kNoOrganization;
    QString why;

    friend bool operator==(const LikelyDuplicate&, const LikelyDuplicate&) = default;
};

/// Siblings whose names are the same but for legal forms ("Inc.", "GmbH"), "The", "&", accents, signs and blanks, or
/// one of which has the other's name or ticker among its own. In order of path. `eventCounts` by organization.
[[nodiscard]] std::vector<LikelyDuplicate> likelyDuplicates(const Dataset& dataset,
                                                            const std::vector<qint64>& eventCounts);

/// Announcements of each organization and everything below it, by organization.
[[nodiscard]] std::vector<qint64> eventCountsOf(const Dataset& dataset);

/// What is left of a name without legal forms and signs; never empty.
[[nodiscard]] QString looseName(const QString& name);

}  // namespace cutline
