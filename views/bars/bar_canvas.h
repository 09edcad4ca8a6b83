// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_chart.h"
#include "views/chart/chart_data.h"

#include <QWidget>

class QHelpEvent;

namespace cutline {

/// The part of a BarView that paints, as high as its bars need, and listens to mouse and keys: it says which bars are
/// meant, the BarView does it. The current bar and the marked ones are steps of a gesture; what comes of them is in the
/// browser.
class BarCanvas : public QWidget, public ChartWidget {
    Q_OBJECT

public:
    explicit BarCanvas(QWidget* parent = nullptr);

    void setThemeKind(ThemeKind kind);
    void setTable(BarTable table, const QString& emptyWords);
    /// The bar of the selected event, and what another view points at.
    void setSelected(std::optional<std::size_t> bar);
    void setPointed(std::optional<std::size_t> bar);

    [[nodiscard]] const BarTable& table() const { return m_chart.table(); }
    [[nodiscard]] const BarLayout& barLayout();
    /// Where a bar stands in the canvas, with its texts.
    [[nodiscard]] QRectF placeOf(std::size_t bar);
    [[nodiscard]] std::optional<std::size_t> current() const { return m_highlights.current; }
    [[nodiscard]] std::optional<std::size_t> pointedAt() const { return m_highlights.pointed; }
    /// The marked bars where `bar` is one of them, else itself.
    [[nodiscard]] std::vector<std::size_t> meantBy(std::size_t bar) const;
    [[nodiscard]] ChartData chartData() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void narrowAsked(const std::vector<std::size_t>& bars);
    /// The bars are none where the menu is asked for beside all bars.
    void menuAsked(const std::vector<std::size_t>& bars, QPoint globalPosition);
    void explainAsked(const std::vector<std::size_t>& bars);
    void copyAsked();
    void pointed(std::optional<std::size_t> bar);
    /// The current bar stands in this part of the canvas: it should be seen.
    void currentMoved(const QRect& part);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] std::optional<std::size_t> barAt(QPointF point);
    void fitHeight();
    void point(std::optional<std::size_t> bar);
    void moveTo(std::optional<std::size_t> bar);
    void tellCurrent();
    void toggleMark(std::size_t bar);
    void show(const BarHighlights& highlights);
    bool step(const QKeyEvent& event);
    bool act(const QKeyEvent& event);
    void showToolTip(const QHelpEvent& event);

    BarChart m_chart;
    BarHighlights m_highlights;
    std::optional<std::size_t> m_pressed;
    std::optional<std::size_t> m_here;  ///< under the mouse
};

}  // namespace cutline
