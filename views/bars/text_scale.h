// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cutline {

/// How much larger than usual the text of a widget is, where the desktop asks for it. Charts are drawn as much larger:
/// the fonts of the theme stay as they are.
[[nodiscard]] inline double textScaleOf(const QWidget& widget) {
    constexpr double kUsual = 13;  // pixels
    const int pixels = widget.font().pixelSize();
    return pixels > kUsual ? pixels / kUsual : 1;
}

}  // namespace cutline
