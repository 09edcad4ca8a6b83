// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/browsing.h"

namespace cutline::bench {

/// What a fresh process of the window tells of itself once its timeline was painted with something on it.
struct Opened {
    double milliseconds = 0;   ///< since the process was started
    double megabytes = 0;      ///< that it holds then
    double mostMegabytes = 0;  ///< that it held at any time
};

/// Opens a workbook in fresh processes of this program; medians.
[[nodiscard]] Opened openedAnew(const QString& path);
/// What the fresh process does: `cutline_bench --open FILE STARTED`.
[[nodiscard]] int openAndTell(int argc, char** argv);

}  // namespace cutline::bench
