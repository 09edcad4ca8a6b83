// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_cells.h"
#include "model/record/error.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <array>
#include <vector>

namespace cutline {

/// What a column of a table can hold. `Personal` data (lists of dismissed people) is recognized in order to be left
/// out everywhere.
enum class ImportField {
    Company,
    Division,
    Location,
    Industry,
    People,
    PeopleLow,
    PeopleHigh,
    Qualifier,
    Percent,
    Date,
    Stage,
    Country,
    Funds,
    Url,
    Publisher,
    Headline,
    Note,
    Uid,
    Kind,
    Status,
    Printed,
    Personal
};
inline constexpr std::size_t kImportFieldCount = 22;

/// A way to read tables of one origin: which columns it needs, and what its numbers and dates mean where the file does
/// not show it.
struct ImportProfile {
    QLatin1String name;
    std::vector<ImportField> needed;
    std::vector<ImportField> neededOneOf;  ///< at least one of these; empty: none
    DayOrder ambiguousDays = DayOrder::Undecided;
    bool isOurs = false;  ///< written by Cutline: percentages run to 100 and text is meant as it stands
};

/// Which column of one table holds which field, by the header words.
class ImportColumns {
public:
    /// Fails with ErrorKind::Usage where two columns claim one field.
    [[nodiscard]] static Result<ImportColumns> match(const std::vector<QByteArray>& header);

    /// The column, or -1 where the table has none.
    [[nodiscard]] qsizetype column(ImportField field) const { return m_columns[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(ImportField field) const { return column(field) >= 0; }

private:
    std::array<qsizetype, kImportFieldCount> m_columns{};
};

/// The profile of that name, or (an empty name) the first that has all columns it needs: our own CSV, the layoffs.fyi
/// family, any table with recognizable headers. Fails with ErrorKind::Usage, naming the headers found and wanted.
[[nodiscard]] Result<const ImportProfile*> chooseProfile(const QString& name, const ImportColumns& columns,
                                                         const std::vector<QByteArray>& header);

}  // namespace cutline
