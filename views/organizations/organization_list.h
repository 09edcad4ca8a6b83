// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/company_tree.h"

#include <vector>

namespace cutline {

/// Companies and divisions by name, with how many announcements each has, divisions included.
class OrganizationList : public CompanyTreeModel {
    Q_OBJECT

public:
    using CompanyTreeModel::CompanyTreeModel;

    void show(std::shared_ptr<const Dataset> dataset);
    /// Announcements of an organization and everything below it.
    [[nodiscard]] qint64 eventCount(OrganizationIndex organization) const {
        return m_counts[static_cast<std::size_t>(organization)];
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<qint64> m_counts;
};

}  // namespace cutline
