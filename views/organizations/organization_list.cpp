// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/organization_list.h"

#include "model/counting/likely_duplicates.h"
#include "model/wording/wording.h"

#include <QGuiApplication>
#include <QPalette>

namespace cutline {

void OrganizationList::show(std::shared_ptr<const Dataset> dataset) {
    m_counts = eventCountsOf(*dataset);
    // All sums alike: the tree stands in order of names.
    std::vector<OrganizationSum> sums(m_counts.size());
    setDataset(std::move(dataset), std::move(sums));
}

QVariant OrganizationList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role == Qt::CheckStateRole) return {};
    const qint64 count = eventCount(organizationAt(index));
    const bool isName = index.column() == Name;
    if (role == Qt::DisplayRole && !isName) return numberWords(count);
    if (role == Qt::ForegroundRole) {
        return isName || count > 0 ? QVariant() : QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText));
    }
    if (role == Qt::AccessibleTextRole) {
        return isName ? tr("%1, %2 announcements")
                            .arg(CompanyTreeModel::data(index, Qt::DisplayRole).toString(), numberWords(count))
                      : QVariant();
    }
    return CompanyTreeModel::data(index, role);
}

QVariant OrganizationList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::DisplayRole && section == Sum) return tr("announcements");
    return CompanyTreeModel::headerData(section, orientation, role);
}

Qt::ItemFlags OrganizationList::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace cutline
