// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cutline {

/// Opens the window, with a workbook ("sample:" for the built-in sample) where one is named, and gives the exit status
/// when it is closed.
[[nodiscard]] int runWindow(int argc, char** argv, const QString& fileOrEmpty);

}  // namespace cutline
