// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/announcements.h"
#include "model/counting/ledger.h"
#include "model/counting/workforce_readings.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace cutline {

/// Counts a dataset into a Ledger. Used once.
class LedgerBuilder {
public:
    LedgerBuilder(std::shared_ptr<const Dataset> dataset, LedgerOptions options);

    [[nodiscard]] std::shared_ptr<const Ledger> build();

private:
    /// What a family gave each organization so far.
    using Given = std::unordered_map<OrganizationIndex, Bounds>;

    void classify();
    void countLinked(const Announcements& announcements);
    void countFamily(const std::vector<Announcement>& announcements);
    /// Writes down what an event said and counts, and divides that among its divisions. `given`: what its family gave
    /// so far; none for an event on its own.
    void enter(EventIndex event, const Claim& claim, const Bounds& counted, Given* given = nullptr);
    void divide(EventIndex event, const Claim& claim, const Bounds& counted, Given* given);
    void setFlag(EventIndex event, std::uint8_t flag, bool isSet);

    std::shared_ptr<Ledger> m_ledger;
    const Dataset& m_dataset;
    std::optional<WorkforceReadings> m_readings;
};

}  // namespace cutline
