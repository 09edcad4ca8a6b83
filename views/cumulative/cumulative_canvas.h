// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_data.h"
#include "views/cumulative/cumulative_chart.h"
#include "views/cumulative/cumulative_keys.h"

#include <QWidget>

namespace cutline {

/// The part of a CumulativeView that paints and feels mouse and keys. Says what was asked for; what that means is the
/// view's. Owned by the view.
class CumulativeCanvas : public QWidget, public ChartWidget {
    Q_OBJECT

public:
    explicit CumulativeCanvas(QWidget* parent = nullptr);

    void setThemeKind(ThemeKind kind);
    /// `total`: people that all lines add up to, for the summary.
    void setTable(CumulativeTable table, std::vector<CumulativeLine> ghosts, qint64 total, const QString& emptyWords);
    void setVisibleSpan(std::optional<PlaceSpan> span);
    /// The steps of the selected event, and the line of them that keys are on.
    void setSelectedSteps(std::vector<StepPlace> steps, std::optional<StepPlace> keys);
    /// The lines that another view points at.
    void setHovered(std::vector<bool> lines);

    [[nodiscard]] const CumulativeTable& table() const { return m_chart.table(); }
    /// As it is drawn at the present size.
    [[nodiscard]] const CumulativeLayout& chartLayout();
    [[nodiscard]] bool isInView(const StepPlace& place);
    [[nodiscard]] std::optional<StepPlace> keysAt() const { return m_keys; }
    /// The line that the mouse is on.
    [[nodiscard]] std::optional<std::size_t> pointed() const { return m_pointed; }
    [[nodiscard]] ChartData chartData() const override;

Q_SIGNALS:
    /// The mouse came to another line, or to none.
    void pointedChanged();
    void lineClicked(std::size_t line);
    void menuAsked(std::size_t line, const QPoint& globalPosition);
    void commandGiven(cutline::CumulativeCommand command);
    /// Shows 1/factor of the axis about a place; moves it by a share of what is visible.
    void zoomAsked(double factor, double place);
    void panAsked(double share);
    void resized();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showPointedOut();
    void point(std::optional<std::size_t> line, std::optional<double> readX);
    [[nodiscard]] QString wordsAt(QPointF point);
    CumulativeChart m_chart;
    qint64 m_total = 0;
    std::vector<StepPlace> m_steps;
    std::optional<StepPlace> m_keys;
    std::vector<bool> m_hovered;
    std::optional<std::size_t> m_pointed;
    std::optional<double> m_readX;
};

}  // namespace cutline
