// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QWidget>

#include <memory>

namespace cutline {

class Browser;

/// The bars of what the browser picked, with a line above that names the cut and lets it be changed. Keeps nothing of
/// its own: the cut is the browser's ViewState::bars. Owned by its parent widget.
class BarView : public QWidget {
    Q_OBJECT

public:
    explicit BarView(Browser* browser, QWidget* parent = nullptr);
    ~BarView() override;

    void setThemeKind(ThemeKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was clicked: its key as in TotalRow::key. The first event of it is selected besides.
    void barActivated(const QString& key);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace cutline
