// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QFrame>

namespace cutline {

/// What the marks of a timeline mean, as a pop-up: each drawn as it is drawn there, beside its words. Deletes itself
/// when it closes.
class MarkKey : public QFrame {
    Q_OBJECT

public:
    MarkKey(const Theme& theme, QWidget* parent);

    /// Shows it below a button, within the screen.
    void showBelow(const QWidget& button);
};

}  // namespace cutline
