// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QWidget>

#include <memory>

namespace cutline {

class Browser;

/// The timeline of what the browser picked: lanes of discs, an overview below, mouse and keys. Keeps no query, zoom or
/// selection of its own: it reads them from the browser and reports back. Owned by its parent widget.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(Browser* browser, QWidget* parent = nullptr);
    ~TimelineView() override;

    void setThemeKind(ThemeKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void zoomIn();
    void zoomOut();
    /// Shows everything that is picked.
    void zoomToFit();

Q_SIGNALS:
    /// Return on the selected event, or a double click on a disc.
    void activated(const QString& uid);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace cutline
