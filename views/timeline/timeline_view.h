// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/chart/chart_data.h"
#include "views/chart/theme.h"

#include <QWidget>

#include <memory>

namespace cutline {

class Browser;

/// The timeline of what the browser picked: a line of choices, lanes of discs, an overview below, mouse and keys. Keeps
/// no query, zoom or selection of its own: it reads them from the browser and reports back. Owned by its parent widget.
class TimelineView : public QWidget, public ChartWidget {
    Q_OBJECT

public:
    explicit TimelineView(Browser* browser, QWidget* parent = nullptr);
    ~TimelineView() override;

    void setThemeKind(ThemeKind kind);
    [[nodiscard]] ChartData chartData() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void zoomIn();
    void zoomOut();
    /// Shows everything that is picked.
    void zoomToFit();
    /// Shows what is around the selected event; asked for again, all of its lane.
    void zoomToSelection();

Q_SIGNALS:
    /// Somebody wants to edit this event.
    void activated(const QString& uid);
    /// Somebody wants to link this event to another, or take a link away.
    void linkAsked(const QString& uid);
    void removeLinkAsked(const cutline::LinkEntry& link);
    /// Somebody wants to know why this part of the total says what it says.
    void explainAsked(const std::shared_ptr<const cutline::Selection>& part, const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace cutline
