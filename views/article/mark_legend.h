// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/article/mark_look.h"

#include <QWidget>

namespace cutline {

/// One line that shows how each kind of mark is drawn.
class MarkLegend : public QWidget {
    Q_OBJECT

public:
    explicit MarkLegend(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace cutline
