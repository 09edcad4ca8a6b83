// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/organization_sums.h"

namespace cutline {

std::vector<OrganizationSum> sumsByOrganization(const Selection& selection) {
    const Dataset& dataset = selection.dataset();
    std::vector<OrganizationSum> sums(static_cast<std::size_t>(dataset.organizationCount()));
    const Ledger& ledger = selection.ledger();
    for (const EventIndex event : selection.events()) {
        if (!ledger.stands(event)) continue;
        selection.forEachShare(event, [&](const Share& share) {
            OrganizationSum& sum = sums[static_cast<std::size_t>(share.organization)];
            sum.net += share.counted.best;
            sum.gross += share.said.best;
            sum.hasNumber = sum.hasNumber || share.hasNumber;
        });
    }
    // Organizations stand in order of their path, so from behind every child is complete before its parent takes it.
    for (OrganizationIndex i = dataset.organizationCount() - 1; i >= 0; --i) {
        const OrganizationIndex parent = dataset.entry(i).parent;
        if (parent == kNoOrganization) continue;
        const OrganizationSum& part = sums[static_cast<std::size_t>(i)];
        OrganizationSum& whole = sums[static_cast<std::size_t>(parent)];
        whole.net += part.net;
        whole.gross += part.gross;
        whole.hasNumber = whole.hasNumber || part.hasNumber;
    }
    return sums;
}

}  // namespace cutline
