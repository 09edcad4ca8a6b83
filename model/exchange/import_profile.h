// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_cells.h"
#include "model/exchange/csv_dates.h"
#include "model/exchange/import_field.h"
#include "model/record/error.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// A way to read tables of one origin: which columns it needs, and what its numbers and dates mean where the file does
/// not show it.
struct ImportProfile {
    QLatin1String name;
    std::vector<ImportField> needed;
    std::vector<ImportField> neededOneOf;  ///< at least one of these; empty: none
    DayOrder ambiguousDays = DayOrder::Undecided;
    bool isOurs = false;     ///< written by Cutline: percentages run to 100 and text is meant as it stands
    bool isNotices = false;  ///< a list of WARN notices: rows of a company and a day are the sites of one notice
};

/// Our own CSV, the layoffs.fyi family, lists of WARN notices, any table with recognizable headers; in that order the
/// first that fits is taken.
[[nodiscard]] const std::vector<ImportProfile>& importProfiles();
/// The profile of that name; capitals and signs do not matter. Fails with ErrorKind::Usage, naming those there are.
[[nodiscard]] Result<const ImportProfile*> importProfileNamed(const QString& name);
/// True where a table with these fields has all the profile needs; `isWarn`: its headers use words of WARN notices.
[[nodiscard]] bool fits(const ImportProfile& profile, const std::vector<ImportField>& fields, bool isWarn);
/// "company, date, and total_laid_off or percentage_laid_off", for messages.
[[nodiscard]] QString wantedBy(const ImportProfile& profile);

}  // namespace cutline
