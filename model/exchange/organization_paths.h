// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/organization.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace cutline {

/// The paths of a workbook's organizations by their ids, and back by their own names (never other names: two companies
/// may share those). A value of one export or import.
class OrganizationPaths {
public:
    OrganizationPaths() = default;
    explicit OrganizationPaths(const std::vector<Organization>& organizations);

    /// Empty for an id that is not here.
    [[nodiscard]] QStringList path(OrganizationId id) const;
    [[nodiscard]] std::optional<OrganizationId> find(const QStringList& path) const;
    void insert(const QStringList& path, OrganizationId id);

private:
    std::unordered_map<OrganizationId, QStringList> m_paths;
    std::unordered_map<QString, OrganizationId> m_ids;
};

}  // namespace cutline
