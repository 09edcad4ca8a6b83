// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QProxyStyle>

class QApplication;

namespace cutline {

/// How standard widgets look: Fusion, with check boxes, branches and focus drawn from the palette so that light and
/// dark agree with the charts. The rest is one style sheet made from the same Theme.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* result) const override;
};

/// Style and face of the whole program, and what it is to screen readers. Before the first widget: those that are there
/// keep their face.
void prepareHouseStyle();
/// How much larger than usual the text of the program is: 1, or more where the desktop asks for it.
[[nodiscard]] double textScale();
/// Palette and style sheet of the whole program; at any time.
void applyTheme(QApplication& application, const Theme& theme);

}  // namespace cutline
