// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/organization_list.h"

#include "model/wording/wording.h"

#include <QGuiApplication>
#include <QPalette>

namespace cutline {

std::vector<qint64> eventCountsOf(const Dataset& dataset) {
    std::vector<qint64> counts(static_cast<std::size_t>(dataset.organizationCount()), 0);
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        ++counts[static_cast<std::size_t>(dataset.organization(event))];
    }
    // Divisions stand behind what they belong to.
    for (OrganizationIndex i = dataset.organizationCount(); i-- > 0;) {
        const OrganizationIndex parent = dataset.entry(i).parent;
        if (parent != kNoOrganization) counts[static_cast<std::size_t>(parent)] += counts[static_cast<std::size_t>(i)];
    }
    return counts;
}

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
