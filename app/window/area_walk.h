// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace cutline {

/// F6: the next area that is shown gets the focus. `areas` in the order they are walked; each gives the focus to its
/// focus proxy.
void walkAreas(const QList<QWidget*>& areas, int step);

}  // namespace cutline
