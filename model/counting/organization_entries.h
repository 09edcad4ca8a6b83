// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset_columns.h"
#include "model/record/organization.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace cutline {

/// An organization with what follows from its place in the tree.
struct OrganizationEntry {
    OrganizationId id;
    QString name;
    QString path;      ///< "Amazon > Twitch"
    QString industry;  ///< its own, else that of the nearest organization above that has one
    QString country;   ///< likewise
    OrganizationIndex parent = kNoOrganization;
    OrganizationIndex root = kNoOrganization;
    OrganizationIndex subtreeEnd = 0;  ///< one past the last organization below it
    int depth = 0;                     ///< 0 for a company
    std::vector<QString> otherNames;
    QString ticker;
};

/// All organizations of a workbook in order of their path. Immutable; shared by the snapshots that have the same.
class OrganizationEntries {
public:
    OrganizationEntries() = default;
    /// In any order; one whose parent does not exist, or that is its own ancestor, is left out.
    explicit OrganizationEntries(std::vector<Organization> organizations);

    [[nodiscard]] OrganizationIndex count() const { return static_cast<OrganizationIndex>(m_entries.size()); }
    [[nodiscard]] const OrganizationEntry& at(OrganizationIndex organization) const {
        return m_entries[static_cast<std::size_t>(organization)];
    }
    [[nodiscard]] std::optional<OrganizationIndex> find(OrganizationId id) const;

private:
    void add(Organization& organization, OrganizationIndex parent);
    void closeSubtrees();

    std::vector<OrganizationEntry> m_entries;
    std::unordered_map<OrganizationId, OrganizationIndex> m_byId;
};

}  // namespace cutline
