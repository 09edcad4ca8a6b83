// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/ledger.h"

#include <algorithm>

namespace cutline {

std::span<const Share> Ledger::sharesOf(EventIndex event) const {
    const auto found =
        std::lower_bound(m_shareRanges.begin(), m_shareRanges.end(), event,
                         [](const ShareRange& range, EventIndex sought) { return range.event < sought; });
    return {m_shares.data() + found->begin, found->count};
}

std::optional<EventIndex> Ledger::relatedTo(EventIndex event) const {
    const auto found = m_related.find(event);
    if (found == m_related.end()) return std::nullopt;
    return found->second;
}

}  // namespace cutline
