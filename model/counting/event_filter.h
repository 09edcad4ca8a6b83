// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <memory>
#include <vector>

namespace cutline {

/// Says of any event of a ledger whether a query asks for it, whatever it counts. A value.
class EventFilter {
public:
    [[nodiscard]] static Result<EventFilter> of(std::shared_ptr<const Ledger> ledger, const Query& query);

    [[nodiscard]] bool matches(EventIndex event) const;
    /// By organization, whether it is one of those the query names, or stands below one; empty: all are.
    [[nodiscard]] const std::vector<bool>& covered() const { return m_covered; }

private:
    [[nodiscard]] bool covers(OrganizationIndex organization) const {
        return m_covered[static_cast<std::size_t>(organization)];
    }
    [[nodiscard]] bool isCovered(EventIndex event) const;
    [[nodiscard]] bool isFound(EventIndex event) const;
    [[nodiscard]] Result<void> cover(const Query& query);
    [[nodiscard]] Result<void> allow(const Query& query);

    std::shared_ptr<const Ledger> m_ledger;
    std::vector<bool> m_covered;      ///< by organization; empty: all
    std::vector<bool> m_allowed;      ///< by the event's own organization: industry and country; empty: all
    std::vector<bool> m_namesFound;   ///< by organization: the search text is in its path, ticker or other names
    std::vector<bool> m_eventsFound;  ///< by event: it is in the headline, note or a quote
    qint32 m_since;
    qint32 m_until;
    unsigned m_kinds;  ///< a bit for each EventKind
    QString m_search;
};

}  // namespace cutline
