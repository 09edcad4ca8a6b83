// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/time_bucket.h"
#include "model/counting/totals.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace cutline {

/// Gives each share of an event the number of its group. Groups are numbered as they come.
class Grouping {
public:
    Grouping(const Dataset& dataset, GroupBy by);

    [[nodiscard]] std::size_t groupOf(EventIndex event, const Share& share);
    /// A group as an empty row: its key, and its organization where it has one.
    [[nodiscard]] const TotalRow& row(std::size_t group) const { return m_rows[group]; }
    /// The order in which groups are shown: time ascending, all others by net descending, then key.
    [[nodiscard]] std::vector<std::size_t> order(const std::vector<TotalRow>& rows) const;

private:
    [[nodiscard]] std::size_t newGroupOf(OrganizationIndex organization);
    [[nodiscard]] std::size_t groupOfDays(qint32 firstDay, qint32 lastDay);
    std::size_t numberOf(const QString& name);
    std::size_t add(const QString& key, OrganizationIndex organization = kNoOrganization);

    const Dataset& m_dataset;
    GroupBy m_by;
    std::vector<TotalRow> m_rows;
    std::vector<std::size_t> m_byOrganization;  ///< what was found out once for each
    std::unordered_map<QString, std::size_t> m_byName;
    std::map<TimeBucket, std::size_t> m_byTime;
    qint32 m_latestDay = 0;  ///< events come by day: most stand on the same as the one before
    std::size_t m_groupOfLatestDay = 0;
};

/// Adds one event, or the part of it that one group got, to a total.
inline void addTo(Total& total, const Ledger& ledger, EventIndex event, const Share& share) {
    ++total.events;
    if (!share.hasNumber) {
        ++total.withoutNumber;
        if (share.hasPercent) ++total.percentOnly;
    }
    total.net += share.counted.best;
    total.netLow += share.counted.low;
    total.gross += share.said.best;
    const bool counts = share.counted.best > 0 || share.counted.high > 0;
    if (counts && ledger.isOpenAbove(event)) total.netHigh.reset();
    if (total.netHigh) *total.netHigh += share.counted.high;
}

}  // namespace cutline
