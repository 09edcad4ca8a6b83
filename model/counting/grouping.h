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
    std::size_t numberOf(OrganizationIndex organization);
    std::size_t numberOf(const QString& name);
    std::size_t numberOf(const TimeBucket& bucket);
    std::size_t add(const QString& key, OrganizationIndex organization = kNoOrganization);

    const Dataset& m_dataset;
    GroupBy m_by;
    std::vector<TotalRow> m_rows;
    std::vector<std::size_t> m_byOrganization;
    std::unordered_map<QString, std::size_t> m_byName;
    std::map<TimeBucket, std::size_t> m_byTime;
};

/// Adds one event, or the part of it that one group got, to a total.
void addTo(Total& total, const Ledger& ledger, EventIndex event, const Share& share);

}  // namespace cutline
