// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_header.h"

#include "views/table/event_cell_delegate.h"

#include <QPainter>

namespace cutline {

namespace {

constexpr double kTriangle = 0.55;  ///< its width, in heights of a small letter
constexpr double kNameShare = 12.0 / 13.0;

}  // namespace

EventHeader::EventHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(&themeOf(ThemeKind::Light)) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void EventHeader::setTheme(const Theme& theme) {
    m_theme = &theme;
    viewport()->update();
}

QFont EventHeader::nameFace() const {
    // Not the header's own face: a style sheet of the program may have set that in pixels, for other tables.
    QFont name = parentWidget()->font();
    if (name.pixelSize() > 0) {
        name.setPixelSize(qRound(name.pixelSize() * kNameShare));
    } else {
        name.setPointSizeF(name.pointSizeF() * kNameShare);
    }
    name.setWeight(QFont::DemiBold);
    return name;
}

int EventHeader::widthOf(const QString& words) const {
    const QFontMetrics metrics(nameFace());
    const int space = EventCellDelegate::padding(parentWidget()->fontMetrics());
    return metrics.horizontalAdvance(words) + 2 * space + metrics.height();
}

QSize EventHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), EventCellDelegate::rowHeight(QFontMetrics(nameFace()))};
}

bool EventHeader::isCurrent(int section) const {
    const auto* table = qobject_cast<const QAbstractItemView*>(parentWidget());
    return table != nullptr && table->hasFocus() && table->currentIndex().column() == section;
}

void EventHeader::paintTriangle(QPainter& painter, const QRectF& place) const {
    const double up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
    const QPointF middle = place.center();
    const double half = place.width() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->text);
    painter.drawPolygon(QPolygonF({middle + QPointF(-half, -up * half * 0.6), middle + QPointF(half, -up * half * 0.6),
                                   middle + QPointF(0, up * half * 0.8)}));
}

void EventHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->setFont(nameFace());
    const QFontMetricsF metrics(painter->font());
    const int space = EventCellDelegate::padding(parentWidget()->fontMetrics());
    const auto alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool isRight = (alignment & Qt::AlignRight) != 0;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const double triangle = isSorted ? metrics.height() * kTriangle : 0;
    QRectF place = QRectF(rect).adjusted(space, 0, -space, -1);
    const QString words = metrics.elidedText(model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                                             Qt::ElideRight, place.width() - triangle - (isSorted ? 4 : 0));
    painter->setPen(isSorted ? m_theme->text : m_theme->mutedText);
    painter->drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine, words);
    painter->fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), m_theme->line);
    if (isCurrent(section)) painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2), m_theme->accent);
    if (isSorted) {
        const double width = metrics.horizontalAdvance(words) + 4;
        const double left = isRight ? place.right() - width - triangle : place.left() + width;
        paintTriangle(*painter, {left, place.top(), triangle, place.height()});
    }
    painter->restore();
}

}  // namespace cutline
