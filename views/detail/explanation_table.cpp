// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/explanation_table.h"

#include "model/record/name_key.h"
#include "model/wording/said_words.h"
#include "model/wording/wording.h"
#include "views/chart/plain_tool_tip.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPalette>

namespace cutline {

namespace {

bool holdsNumbers(int column) { return column == ExplanationTable::Said || column == ExplanationTable::Counted; }

}  // namespace

ExplanationTable::ExplanationTable(std::shared_ptr<const Selection> selection, QObject* parent)
    : QAbstractTableModel(parent), m_selection(std::move(selection)), m_events(explainedEvents(*m_selection)) {
    // Of kinds that are never counted it can still be said that they are not.
    const auto picked = m_selection->events();
    if (m_events.empty()) m_events.assign(picked.begin(), picked.end());
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ExplanationTable::filterSlice);
}

EventIndex ExplanationTable::eventAt(int row) const {
    return (m_filter.isEmpty() ? m_events : m_found)[static_cast<std::size_t>(row)];
}

int ExplanationTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>((m_filter.isEmpty() ? m_events : m_found).size());
}

int ExplanationTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

void ExplanationTable::setFilter(const QString& text) {
    const QString filter = nameKey(text);
    if (filter == m_filter) return;
    beginResetModel();
    m_filter = filter;
    m_found.clear();
    m_filteredTo = 0;
    endResetModel();
    if (m_filter.isEmpty()) {
        m_slices.stop();
        Q_EMIT filtered();
        return;
    }
    m_slices.start();
    filterSlice();
}

void ExplanationTable::filterSlice() {
    constexpr qint64 kSliceMilliseconds = 10;
    QElapsedTimer timer;
    timer.start();
    std::vector<EventIndex> found;
    while (m_filteredTo < m_events.size() && timer.elapsed() < kSliceMilliseconds) {
        const EventIndex event = m_events[m_filteredTo++];
        if (isFound(event)) found.push_back(event);
    }
    if (!found.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_found.insert(m_found.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (m_filteredTo == m_events.size()) m_slices.stop();
    Q_EMIT filtered();
}

bool ExplanationTable::isFound(EventIndex event) const {
    for (int column = 0; column < kColumnCount; ++column) {
        if (nameKey(textAt(event, column)).contains(m_filter)) return true;
    }
    return false;
}

const Explanation& ExplanationTable::lineOf(EventIndex event) const {
    if (!m_line || m_line->event != event) m_line = explain(*m_selection, event);
    return *m_line;
}

QString ExplanationTable::textAt(EventIndex event, int column) const {
    const Dataset& dataset = m_selection->dataset();
    switch (column) {
        case Date:
            return spanWords(dataset.firstDay(event), dataset.lastDay(event));
        case Organization:
            return dataset.entry(dataset.organization(event)).path;
        case Said: {
            const QString said = saidFigure(*m_selection, event) ? saidWords(*m_selection, event) : QString();
            return said.isEmpty() ? tr("no number") : said;
        }
        case Counted:
            return numberWords(lineOf(event).counted);
        default:
            return lineOf(event).why;
    }
}

QVariant ExplanationTable::data(const QModelIndex& index, int role) const {
    const EventIndex event = eventAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return textAt(event, index.column());
        case Qt::ToolTipRole:
            // As rich text it wraps; what it says stays plain, whatever a file holds.
            return holdsNumbers(index.column()) ? QVariant() : QVariant(plainToolTip(textAt(event, index.column())));
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case Qt::ForegroundRole:
            if (!holdsNumbers(index.column()) || lineOf(event).counted != 0) return {};
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        default:
            return {};
    }
}

QVariant ExplanationTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        // Not seen: what a line is called where it is read aloud.
        return role == Qt::DisplayRole ? QVariant(textAt(eventAt(section), Organization)) : QVariant();
    }
    const QStringList names{tr("Date"), tr("Organization"), tr("Said"), tr("Counted"), tr("Why")};
    if (role == Qt::DisplayRole) return names[section];
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (holdsNumbers(section) ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

}  // namespace cutline
