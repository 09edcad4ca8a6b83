// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_table.h"

#include "model/wording/wording.h"
#include "views/chart/plain_tool_tip.h"

#include <algorithm>

namespace cutline {

void SourceTable::show(std::vector<Source> sources, const std::unordered_map<SourceId, qint64>& eventCounts) {
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(sources.size());
    for (Source& source : sources) {
        const auto count = eventCounts.find(source.id);
        m_rows.push_back({std::move(source), count == eventCounts.end() ? 0 : count->second});
    }
    endResetModel();
}

int SourceTable::rowOf(SourceId id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.source.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool SourceTable::says(int column) const {
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return !textOf(row, column).isEmpty(); });
}

int SourceTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QString SourceTable::textOf(const Row& row, int column) {
    switch (column) {
        case Publisher:
            return row.source.publisher;
        case Title:
            return row.source.title;
        case Published:
            return row.source.published ? dateWords(*row.source.published) : QString();
        case Address:
            return row.source.url;
        default:
            return numberWords(row.events);
    }
}

QVariant SourceTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return textOf(row, index.column());
        case Qt::ToolTipRole:
            return plainToolTip(textOf(row, index.column()));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::Alignment(Qt::AlignVCenter | (index.column() == Events ? Qt::AlignRight : Qt::AlignLeft)));
        case kSortRole:
            if (index.column() == Events) return row.events;
            if (index.column() == Published) {
                return row.source.published ? row.source.published->lastDay().toJulianDay() : qint64{0};
            }
            return textOf(row, index.column());
        case kFindRole:
            return QStringList{row.source.publisher, row.source.title, row.source.url, textOf(row, Published)}.join(
                u' ');
        default:
            return {};
    }
}

QVariant SourceTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Events ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Publisher:
            return tr("Publisher");
        case Title:
            return tr("Title");
        case Published:
            return tr("Published");
        case Address:
            return tr("Address");
        default:
            return tr("Cited by");
    }
}

}  // namespace cutline
