// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "views/filter/organization_sums.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace cutline {

/// Companies and their divisions as a tree with check boxes and sums, companies with the largest net first. What is
/// checked is a union of subtrees, as in Query::organizations: everything checked, and nothing checked, mean no filter.
class CompanyTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Sum, kColumnCount };
    /// Name, ticker and other names in one text, for finding.
    static constexpr int kFindRole = Qt::UserRole;

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows another dataset, with everything checked.
    void setDataset(std::shared_ptr<const Dataset> dataset, std::vector<OrganizationSum> sums);
    /// Other sums of the same dataset. The order stays, so that rows do not jump away under the mouse.
    void setSums(std::vector<OrganizationSum> sums);
    void setShowsGross(bool showsGross);

    void setPicked(const std::vector<QStringList>& paths);
    [[nodiscard]] std::vector<QStringList> picked() const;
    void pickOnly(const QModelIndex& index);

    [[nodiscard]] OrganizationIndex organizationAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(OrganizationIndex organization, int column = Name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A person checked or unchecked something.
    void pickedChanged();

private:
    [[nodiscard]] const std::vector<OrganizationIndex>& childrenOf(OrganizationIndex organization) const;
    [[nodiscard]] Qt::CheckState& stateOf(OrganizationIndex organization);
    [[nodiscard]] Qt::CheckState stateOf(OrganizationIndex organization) const;
    void setSubtree(OrganizationIndex organization, Qt::CheckState state);
    void settleAncestors(OrganizationIndex organization);
    void collect(OrganizationIndex parent, std::vector<QStringList>& paths) const;
    void announceAll(const QList<int>& roles);
    [[nodiscard]] QString sumText(OrganizationIndex organization) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::vector<OrganizationSum> m_sums;
    std::vector<std::vector<OrganizationIndex>> m_children;  ///< [0]: companies; [i + 1]: divisions of i
    std::vector<int> m_rows;
    std::vector<Qt::CheckState> m_states;
    bool m_showsGross = false;
};

}  // namespace cutline
