// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_cell_delegate.h"

#include "views/chart/label_layout.h"
#include "views/table/event_table_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace cutline {

namespace {

Qt::Alignment alignmentOf(const QModelIndex& index) { return index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(); }

bool holdsNumber(const QModelIndex& index) { return (alignmentOf(index) & Qt::AlignRight) != 0; }

QString textOf(const QModelIndex& index) { return printable(index.data().toString()); }

}  // namespace

EventCellDelegate::EventCellDelegate(std::function<bool(int)> isHovered, QObject* parent)
    : QStyledItemDelegate(parent), m_isHovered(std::move(isHovered)), m_theme(&themeOf(ThemeKind::Light)) {}

int EventCellDelegate::padding(const QFontMetrics& metrics) { return metrics.height() / 2; }
int EventCellDelegate::rowHeight(const QFontMetrics& metrics) { return metrics.height() + padding(metrics) + 2; }

void EventCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    if (isSelected) {
        painter->fillRect(option.rect, m_theme->accentSoft);
    } else if (m_isHovered(index.row())) {
        painter->fillRect(option.rect, m_theme->panel);
    }
    const int space = padding(option.fontMetrics);
    const QRect place = option.rect.adjusted(space, 0, -space, 0);
    const QString text = textOf(index);
    const QString shown = holdsNumber(index) ? cutToWidth(text, option.font, place.width())
                                             : option.fontMetrics.elidedText(text, Qt::ElideRight, place.width());
    painter->setFont(option.font);
    painter->setPen(index.data(EventTableModel::kQuietRole).toBool() && !isSelected ? m_theme->mutedText
                                                                                    : m_theme->text);
    painter->drawText(place, static_cast<int>(alignmentOf(index)) | Qt::TextSingleLine, shown);
}

QSize EventCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics& metrics = option.fontMetrics;
    return {metrics.horizontalAdvance(textOf(index)) + 2 * padding(metrics) + 1, rowHeight(metrics)};
}

bool EventCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) {
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    if (!index.isValid() || (!isCut && !holdsNumber(index))) {
        QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

}  // namespace cutline
