// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/event_rows.h"

#include "model/wording/said_words.h"
#include "model/wording/wording.h"
#include "views/chart/plain_tool_tip.h"

#include <algorithm>

namespace cutline {

namespace {

QString textAt(const Selection& part, EventIndex event, int column) {
    const Dataset& dataset = part.dataset();
    switch (column) {
        case EventRows::Date:
            return spanWords(dataset.firstDay(event), dataset.lastDay(event));
        case EventRows::Organization:
            return dataset.entry(dataset.organization(event)).path;
        case EventRows::Headline: {
            const QString headline = dataset.headline(event).simplified();
            return headline.isEmpty() ? kindWords(dataset.kind(event)) : headline;
        }
        case EventRows::Said:
            return saidWords(part, event);
        default:
            return countedWords(part, event);
    }
}

}  // namespace

QString countedWords(const Selection& part, EventIndex event) {
    if (part.dataset().kind(event) != EventKind::Layoff) return QStringLiteral("–");
    const Share share = part.sum(event);
    return share.hasNumber || share.counted.best != 0 ? numberWords(share.counted.best) : QStringLiteral("–");
}

EventRows::EventRows(std::shared_ptr<const Selection> part, QObject* parent)
    : QAbstractTableModel(parent), m_part(std::move(part)) {}

int EventRows::rowOf(EventIndex event) const {
    const auto events = m_part->events();
    const auto found = std::find(events.begin(), events.end(), event);
    return found == events.end() ? -1 : static_cast<int>(found - events.begin());
}

int EventRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_part->events().size());
}

int EventRows::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QVariant EventRows::data(const QModelIndex& index, int role) const {
    const bool isNumber = index.column() == Said || index.column() == Counted;
    switch (role) {
        case Qt::DisplayRole:
            return textAt(*m_part, eventAt(index.row()), index.column());
        case Qt::ToolTipRole:
            if (index.column() != Headline && index.column() != Organization) return {};
            return plainToolTip(textAt(*m_part, eventAt(index.row()), index.column()));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
        default:
            return {};
    }
}

QVariant EventRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const QStringList names{tr("Date"), tr("Organization"), tr("Headline"), tr("Said"), tr("Counted")};
    if (role == Qt::DisplayRole) return names[section];
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Said || section == Counted;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

}  // namespace cutline
