// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cutline {

class Actions;

/// All keys, of the menus and of the charts.
void showKeys(QWidget* parent, const Actions& actions);
void showAbout(QWidget* parent);

}  // namespace cutline
