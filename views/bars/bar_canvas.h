// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_chart.h"

#include <QWidget>

namespace cutline {

/// The part of a BarView that paints: as high as its bars need, with a tool tip for each.
class BarCanvas : public QWidget {
    Q_OBJECT

public:
    explicit BarCanvas(QWidget* parent = nullptr);

    void setThemeKind(ThemeKind kind);
    void setTable(BarTable table, const QString& emptyWords);
    void setSelected(OrganizationIndex organization);
    [[nodiscard]] const BarTable& table() const { return m_chart.table(); }

Q_SIGNALS:
    void activated(std::size_t bar);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] std::optional<std::size_t> barAt(QPointF point);
    [[nodiscard]] QString wordsFor(std::size_t bar) const;

    BarChart m_chart;
};

}  // namespace cutline
