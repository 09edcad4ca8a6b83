// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "views/chart/theme.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace cutline {

class Browser;

/// What the browser picked, added up over time, with a line above that names the cut and lets it be changed. Keeps
/// nothing of its own: the cut is the browser's ViewState::cumulative, what is visible its zoom, where keys are its
/// selected event. Owned by its parent widget.
class CumulativeView : public QWidget {
    Q_OBJECT

public:
    explicit CumulativeView(Browser* browser, QWidget* parent = nullptr);
    ~CumulativeView() override;

    void setThemeKind(ThemeKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void explainAsked(const std::shared_ptr<const cutline::Selection>& part, const QString& title);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace cutline
