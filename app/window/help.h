// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cutline {

void showAbout(QWidget* parent);

}  // namespace cutline
