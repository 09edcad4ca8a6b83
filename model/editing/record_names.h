// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event.h"
#include "model/record/organization.h"
#include "model/record/source.h"

#include <QString>

#include <unordered_map>

namespace cutline {

class Workbook;

/// What people call the records that a history names by number: also those that are gone. Remembers what it looked up;
/// lives as long as one look at a history.
class RecordNames {
public:
    explicit RecordNames(const Workbook& workbook) : m_workbook(workbook) {}

    /// "Amazon > Twitch"
    [[nodiscard]] QString path(OrganizationId id);
    /// "Twitch"
    [[nodiscard]] QString name(OrganizationId id);
    /// "CNBC, 20 March 2023"
    [[nodiscard]] QString source(SourceId id);
    /// "Amazon, 20 March 2023"
    [[nodiscard]] QString event(EventId id);
    [[nodiscard]] QString event(const Event& event);

private:
    const Workbook& m_workbook;
    std::unordered_map<OrganizationId, std::optional<Organization>> m_organizations;
    std::unordered_map<SourceId, QString> m_sources;
    std::unordered_map<EventId, QString> m_events;

    const std::optional<Organization>& organization(OrganizationId id);
};

}  // namespace cutline
