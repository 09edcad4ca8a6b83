// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QSplitter;

namespace cutline {

// Screen readers read the children of a widget from back to front, which Qt decides by when they were made. These make
// it the order in which people see them. To be called once all are in place; on the screen nothing changes.

void putInReadingOrder(const QLayout& layout);
void putInReadingOrder(const QSplitter& splitter);

}  // namespace cutline
