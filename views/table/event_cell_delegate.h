// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace cutline {

/// Draws the cells of the table of events in the colours of the theme: numbers as a whole or cut before them, names cut
/// at the end. Owned by the grid.
class EventCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `isHovered` says of a row whether any view points at its event.
    EventCellDelegate(std::function<bool(int row)> isHovered, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = &theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The full text of what is cut, and why a number is what it is.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Free space left and right of a text, and the height of a row: both follow the face.
    [[nodiscard]] static int padding(const QFontMetrics& metrics);
    [[nodiscard]] static int rowHeight(const QFontMetrics& metrics);

private:
    std::function<bool(int)> m_isHovered;
    const Theme* m_theme;
};

}  // namespace cutline
