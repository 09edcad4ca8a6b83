// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_text.h"
#include "model/exchange/import_profile.h"
#include "model/record/event.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace cutline {

/// What a row of a table says, before it has a place in a workbook.
struct ImportedRow {
    QStringList path;  ///< company, then divisions
    QString industry;
    QString country;
    Event event;  ///< without ids, and without uid where the table has none
    std::optional<Source> source;
    bool isSuspicious = false;
};

/// Decided for a whole file: how its rows are read.
struct RowRules {
    const ImportProfile* profile = nullptr;
    ImportColumns columns;
    qsizetype width = 0;  ///< columns of the header
    DayOrder dayOrder = DayOrder::Undecided;
    PercentScale percentScale = PercentScale::Hundred;
};

/// Reads a row, or says why it is not taken in.
[[nodiscard]] tl::expected<ImportedRow, QString> readRow(const CsvRow& row, const RowRules& rules);

}  // namespace cutline
