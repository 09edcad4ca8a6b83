// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QWidget>

#include <memory>

namespace cutline {

class Browser;
class Selection;

/// The bars of what the browser picked, with a line above that names the cut and lets it be changed. Keeps nothing of
/// its own: the cut is the browser's ViewState::bars, and a click narrows the browser's query. Owned by its parent
/// widget.
class BarView : public QWidget {
    Q_OBJECT

public:
    explicit BarView(Browser* browser, QWidget* parent = nullptr);
    ~BarView() override;

    void setThemeKind(ThemeKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to know what a bar counts and why; `title` names the bar.
    void explainAsked(const std::shared_ptr<const cutline::Selection>& part, const QString& title);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace cutline
