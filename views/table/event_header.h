// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QHeaderView>

namespace cutline {

/// The line of column names above the table of events, as large as the face of the table asks for, with a triangle
/// beside the name that it is sorted by and a line below the one that the keys act on. Owned by the grid.
class EventHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit EventHeader(QWidget* parent);

    void setTheme(const Theme& theme);
    /// What the name of a column needs, with its triangle.
    [[nodiscard]] int widthOf(const QString& words) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QFont nameFace() const;
    /// Whether the keys of the table act on this column.
    [[nodiscard]] bool isCurrent(int section) const;
    void paintTriangle(QPainter& painter, const QRectF& place) const;

    const Theme* m_theme;
};

}  // namespace cutline
