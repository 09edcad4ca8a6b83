// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/edit_list.h"

#include "model/wording/wording.h"
#include "model/workbook/workbook.h"
#include "views/chart/plain_tool_tip.h"
#include "views/detail/history_section.h"

namespace cutline {

namespace {

constexpr int kEditsAtOnce = 100;
/// About a tenth of a second.
constexpr qint64 kLinesAtOnce = 50'000;

}  // namespace

EditList::EditList(const Workbook& workbook, QObject* parent) : QAbstractTableModel(parent), m_workbook(workbook) {}

void EditList::restart(const QString& filter) {
    beginResetModel();
    m_filter = filter.simplified();
    m_edits.clear();
    m_next.reset();
    m_problem.clear();
    m_hasMore = true;
    endResetModel();
    fetchMore({});
}

bool EditList::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_hasMore; }

void EditList::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    auto page = m_workbook.journalPage(m_next, m_filter, kEditsAtOnce, kLinesAtOnce);
    if (!page) {
        m_problem = page.error().oneLine();
        m_hasMore = false;
        return;
    }
    m_next = page->next;
    m_hasMore = page->next.has_value();
    if (page->edits.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page->edits.size()) - 1);
    m_edits.insert(m_edits.end(), page->edits.begin(), page->edits.end());
    endInsertRows();
}

int EditList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_edits.size());
}

int EditList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QVariant EditList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const JournaledEdit& edit = at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Records) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    }
    if (role == Qt::ToolTipRole) return plainToolTip(edit.words);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case When:
            return momentWords(edit.at);
        case What:
            return edit.words;
        case Who:
            return edit.who;
        default:
            return numberWords(edit.records);
    }
}

QVariant EditList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Records ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case When:
            return tr("When");
        case What:
            return tr("What");
        case Who:
            return tr("Who");
        default:
            return tr("Records");
    }
}

}  // namespace cutline
