// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"
#include "views/chart/time_scale.h"
#include "views/timeline/timeline_content.h"

#include <QWidget>

class QPainter;

namespace cutline {

/// The whole of time below a timeline: people by month, and a frame around what is visible that can be dragged, or
/// widened by its edges, drawn anew beside it, or moved with keys. Keeps nothing: the timeline tells it what to show
/// and hears what is asked for.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget* parent = nullptr);

    void setTheme(const Theme* theme);
    /// Months to draw, over the days from `first` to `last`.
    void setMonths(MonthSums months, double first, double last);
    /// Where the timeline's plot is, in pixels of this widget.
    void setPlot(double left, double width);
    void setVisibleDays(double first, double last);

Q_SIGNALS:
    /// Somebody wants to see these Julian days.
    void rangeAsked(double first, double last);
    void fitAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Grip { None, First, Last, Whole, New };
    [[nodiscard]] Grip gripAt(double x) const;
    [[nodiscard]] QRectF track() const;
    /// The frame around what is visible.
    [[nodiscard]] QRectF brush() const;
    [[nodiscard]] bool showsAll() const;
    void paintTicks(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintBrush(QPainter& painter) const;
    [[nodiscard]] TimeScale scale() const;

    const Theme* m_theme;
    MonthSums m_months;
    double m_first = 0;
    double m_last = 1;
    double m_visibleFirst = 0;
    double m_visibleLast = 1;
    double m_left = 16;
    double m_width = 100;
    Grip m_grip = Grip::None;
    double m_gripDay = 0;  ///< where the drag last was; of a new range where it began
    double m_pressedX = 0;
};

}  // namespace cutline
