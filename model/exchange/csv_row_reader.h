// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_people.h"
#include "model/exchange/csv_text.h"
#include "model/exchange/import_mapping.h"
#include "model/record/event.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cutline {

/// What a row says instead of its own number, as announced later.
struct RowRevision {
    EventDate announced;
    Figure people;
};

/// What a row of a table says, before it has a place in a workbook.
struct ImportedRow {
    QStringList path;  ///< company, then divisions
    QString industry;
    QString country;
    Event event;  ///< without ids, and without uid where the table has none
    std::optional<Source> source;
    std::vector<RowFlag> flags;  ///< any: the row is suspicious
    QString site;                ///< of a notice: the place it is given for; may be empty
    bool isTotal = false;        ///< its number is that of the whole notice
    std::optional<RowRevision> revision;
};

/// Decided for a whole file: how its rows are read.
struct RowRules {
    const ImportProfile* profile = nullptr;
    ImportColumns columns;
    qsizetype width = 0;  ///< columns of the header
    DayOrder dayOrder = DayOrder::Undecided;
    PercentScale percentScale = PercentScale::Hundred;
    std::vector<QByteArray> nullWords;  ///< besides those that always say nothing
    bool takesPersonal = false;
    bool joinsSites = false;
    QByteArray companyHeader;  ///< a row that has it for its company is the header again
    QDate today;
};

/// Reads a row, or says why it is not taken in.
[[nodiscard]] tl::expected<ImportedRow, QString> readRow(const CsvRow& row, const RowRules& rules);

/// What the notices of a file are told apart by: company and day. Rows with equal keys are sites of one notice.
[[nodiscard]] QByteArray noticeKey(const CsvRow& row, const ImportColumns& columns);

}  // namespace cutline
