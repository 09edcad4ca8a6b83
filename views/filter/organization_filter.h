// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/company_tree.h"

#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

class QLineEdit;

namespace cutline {

/// The tree of companies with a field to find one in it. A name that is found is not yet a filter: only the check boxes
/// are. Owned by the filter panel, which tells it what to show.
class OrganizationFilter : public QWidget {
    Q_OBJECT

public:
    explicit OrganizationFilter(QWidget* parent = nullptr);

    /// Opened companies stay open.
    void setDataset(std::shared_ptr<const Dataset> dataset, std::vector<OrganizationSum> sums);
    void setSums(std::vector<OrganizationSum> sums) { m_tree.setSums(std::move(sums)); }
    void setShowsGross(bool showsGross) { m_tree.setShowsGross(showsGross); }
    void setPicked(const std::vector<QStringList>& paths);

    [[nodiscard]] CompanyTreeModel& tree() { return m_tree; }
    [[nodiscard]] QTreeView& view() { return *m_view; }

Q_SIGNALS:
    /// A union of paths as in Query::organizations; empty: no filter.
    void pickedChanged(const std::vector<QStringList>& paths);
    /// Somebody wants to know how the sum of an organization comes about.
    void explainAsked(cutline::OrganizationIndex organization);

private:
    void find(const QString& text);
    void showMenu(const QPoint& position);
    void pickOnly(const QModelIndex& shown);

    CompanyTreeModel m_tree;
    QSortFilterProxyModel m_found;
    QLineEdit* m_find;
    QToolButton* m_all;
    QTreeView* m_view;
};

}  // namespace cutline
