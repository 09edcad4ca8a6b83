// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/exchange/export_progress.h"
#include "model/workbook/workbook.h"

#include <QIODevice>

namespace cutline {

/// A zipped Data Package (Frictionless, version 1) of CSV tables with their schema, for people who do not have Cutline.
/// Of everything where the query asks nothing: then also what stands for nothing in the count (duplicates, corrections,
/// rescissions), every organization and source. Else the picked events with what they name and the links among them.
/// The same content gives the same bytes, whatever order it was entered in.
[[nodiscard]] Result<void> writePackage(QIODevice& device, const Workbook& workbook, const Selection& selection,
                                        const ExportProgress& progress = {});

}  // namespace cutline
