// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/data_export.h"

namespace cutline {

/// What a person chose when data was exported, kept for the next time.
struct DataExportChoice {
    ExportFormat format = ExportFormat::Csv;
    bool everything = false;    ///< else what the query shows
    bool guardFormulas = true;  ///< of CSV: what is saved from a window is most often opened in a spreadsheet

    friend bool operator==(const DataExportChoice&, const DataExportChoice&) = default;
};

}  // namespace cutline
