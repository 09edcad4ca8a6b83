// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/company_tree.h"

#include "model/wording/wording.h"
#include "views/chart/plain_tool_tip.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace cutline {

namespace {

std::size_t at(OrganizationIndex organization) { return static_cast<std::size_t>(organization); }

}  // namespace

void CompanyTreeModel::setDataset(std::shared_ptr<const Dataset> dataset, std::vector<OrganizationSum> sums) {
    beginResetModel();
    m_dataset = std::move(dataset);
    m_sums = std::move(sums);
    const OrganizationIndex count = m_dataset ? m_dataset->organizationCount() : 0;
    m_children.assign(at(count) + 1, {});
    m_rows.assign(at(count), 0);
    m_states.assign(at(count), Qt::Checked);
    for (OrganizationIndex i = 0; i < count; ++i) m_children[at(m_dataset->entry(i).parent + 1)].push_back(i);
    for (auto& children : m_children) {
        std::stable_sort(children.begin(), children.end(), [&](OrganizationIndex a, OrganizationIndex b) {
            return m_sums[at(a)].net > m_sums[at(b)].net;
        });
        for (std::size_t row = 0; row < children.size(); ++row) m_rows[at(children[row])] = static_cast<int>(row);
    }
    endResetModel();
}

void CompanyTreeModel::setSums(std::vector<OrganizationSum> sums) {
    if (sums == m_sums) return;
    m_sums = std::move(sums);
    announceAll({Qt::DisplayRole});
}

void CompanyTreeModel::setShowsGross(bool showsGross) {
    if (showsGross == m_showsGross) return;
    m_showsGross = showsGross;
    Q_EMIT headerDataChanged(Qt::Horizontal, Sum, Sum);
    announceAll({Qt::DisplayRole});
}

void CompanyTreeModel::setPicked(const std::vector<QStringList>& paths) {
    if (!m_dataset) return;
    const std::vector<Qt::CheckState> before = m_states;
    std::fill(m_states.begin(), m_states.end(), paths.empty() ? Qt::Checked : Qt::Unchecked);
    for (const QStringList& path : paths) {
        const OrganizationIndex organization = m_dataset->at(path);
        if (organization == kNoOrganization) continue;
        setSubtree(organization, Qt::Checked);
        for (auto above = m_dataset->entry(organization).parent; above != kNoOrganization;
             above = m_dataset->entry(above).parent) {
            if (stateOf(above) == Qt::Unchecked) stateOf(above) = Qt::PartiallyChecked;
        }
    }
    if (m_states != before) announceAll({Qt::CheckStateRole, Qt::ForegroundRole});
}

std::vector<QStringList> CompanyTreeModel::picked() const {
    const auto& companies = childrenOf(kNoOrganization);
    const bool isEverything = std::all_of(companies.begin(), companies.end(),
                                          [&](OrganizationIndex company) { return stateOf(company) == Qt::Checked; });
    std::vector<QStringList> paths;
    if (!isEverything) collect(kNoOrganization, paths);
    std::sort(paths.begin(), paths.end());
    return paths;
}

void CompanyTreeModel::collect(OrganizationIndex parent, std::vector<QStringList>& paths) const {
    for (const OrganizationIndex child : childrenOf(parent)) {
        if (stateOf(child) == Qt::Checked) paths.push_back(m_dataset->path(child));
        if (stateOf(child) == Qt::PartiallyChecked) collect(child, paths);
    }
}

void CompanyTreeModel::pickOnly(const QModelIndex& index) {
    if (!index.isValid()) return;
    setPicked({m_dataset->path(organizationAt(index))});
    Q_EMIT pickedChanged();
}

OrganizationIndex CompanyTreeModel::organizationAt(const QModelIndex& index) const {
    return index.isValid() ? static_cast<OrganizationIndex>(index.internalId()) : kNoOrganization;
}

QModelIndex CompanyTreeModel::indexOf(OrganizationIndex organization, int column) const {
    if (organization == kNoOrganization) return {};
    return createIndex(m_rows[at(organization)], column, static_cast<quintptr>(organization));
}

QModelIndex CompanyTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    const OrganizationIndex child = childrenOf(organizationAt(parent))[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(child));
}

QModelIndex CompanyTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    return indexOf(m_dataset->entry(organizationAt(child)).parent);
}

int CompanyTreeModel::rowCount(const QModelIndex& parent) const {
    if (!m_dataset || parent.column() > 0) return 0;
    return static_cast<int>(childrenOf(organizationAt(parent)).size());
}

int CompanyTreeModel::columnCount(const QModelIndex&) const { return kColumnCount; }

QVariant CompanyTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const OrganizationIndex organization = organizationAt(index);
    const OrganizationEntry& entry = m_dataset->entry(organization);
    const bool isName = index.column() == Name;
    switch (role) {
        case Qt::DisplayRole:
            return isName ? entry.name : sumText(organization);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight)));
        case Qt::CheckStateRole:
            return isName ? QVariant(stateOf(organization)) : QVariant();
        case Qt::ForegroundRole:
            if (stateOf(organization) != Qt::Unchecked && (isName || m_sums[at(organization)].hasNumber)) return {};
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        case Qt::ToolTipRole:
            return plainToolTip(entry.path);
        case Qt::AccessibleTextRole:
            return isName ? QString(entry.name % u", " % sumText(organization)) : QVariant();
        case kFindRole:
            return QString(entry.name % u' ' % entry.ticker % u' ' %
                           QStringList(entry.otherNames.begin(), entry.otherNames.end()).join(u' '));
        default:
            return {};
    }
}

QVariant CompanyTreeModel::headerData(int section, Qt::Orientation, int role) const {
    if (role == Qt::DisplayRole) {
        if (section == Name) return tr("Companies");
        return m_showsGross ? tr("announced") : tr("net");
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight)));
    }
    return {};
}

bool CompanyTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name) return false;
    const OrganizationIndex organization = organizationAt(index);
    setSubtree(organization, value.toInt() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked);
    settleAncestors(organization);
    announceAll({Qt::CheckStateRole, Qt::ForegroundRole});
    Q_EMIT pickedChanged();
    return true;
}

Qt::ItemFlags CompanyTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

const std::vector<OrganizationIndex>& CompanyTreeModel::childrenOf(OrganizationIndex organization) const {
    static const std::vector<OrganizationIndex> none;
    return m_children.empty() ? none : m_children[at(organization + 1)];
}

Qt::CheckState& CompanyTreeModel::stateOf(OrganizationIndex organization) { return m_states[at(organization)]; }
Qt::CheckState CompanyTreeModel::stateOf(OrganizationIndex organization) const { return m_states[at(organization)]; }

void CompanyTreeModel::setSubtree(OrganizationIndex organization, Qt::CheckState state) {
    const auto begin = m_states.begin() + organization;
    std::fill(begin, m_states.begin() + m_dataset->entry(organization).subtreeEnd, state);
}

void CompanyTreeModel::settleAncestors(OrganizationIndex organization) {
    for (auto above = m_dataset->entry(organization).parent; above != kNoOrganization;
         above = m_dataset->entry(above).parent) {
        const auto& children = childrenOf(above);
        const auto allAre = [&](Qt::CheckState state) {
            return std::all_of(children.begin(), children.end(), [&](auto child) { return stateOf(child) == state; });
        };
        stateOf(above) = allAre(Qt::Checked)     ? Qt::Checked
                         : allAre(Qt::Unchecked) ? Qt::Unchecked
                                                 : Qt::PartiallyChecked;
    }
}

void CompanyTreeModel::announceAll(const QList<int>& roles) {
    if (!m_dataset) return;
    for (std::size_t parent = 0; parent < m_children.size(); ++parent) {
        const auto& children = m_children[parent];
        if (children.empty()) continue;
        Q_EMIT dataChanged(indexOf(children.front(), Name), indexOf(children.back(), Sum), roles);
    }
}

QString CompanyTreeModel::sumText(OrganizationIndex organization) const {
    const OrganizationSum& sum = m_sums[at(organization)];
    if (!sum.hasNumber) return QStringLiteral("—");
    return numberWords(m_showsGross ? sum.gross : sum.net);
}

}  // namespace cutline
