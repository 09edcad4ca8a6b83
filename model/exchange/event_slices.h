// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/exchange/export_progress.h"
#include "model/workbook/workbook.h"

#include <functional>
#include <span>

namespace cutline {

/// Calls `visit` with these events of a selection's dataset, whole, in the order given. Reads them in slices, so that a
/// large workbook is not in memory twice, and tells `progress` after each how many of them were visited. Fails with
/// ErrorKind::Cancelled where that answers false.
[[nodiscard]] Result<void> forEachEvent(const Workbook& workbook, const Dataset& dataset,
                                        std::span<const EventIndex> events,
                                        const std::function<void(EventIndex, const Event&)>& visit,
                                        const ExportProgress& progress = {});

}  // namespace cutline
