// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace cutline {

/// What a column of a table can hold. `Personal` data (lists of dismissed people, contacts, phones) is recognized in
/// order to be left out everywhere. `Ignored` is kept with the raw row and not read.
enum class ImportField {
    Company,
    Division,
    Location,  ///< may be several columns: address, town, county
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
    Personal,
    Effective,
    RevisedPeople,  ///< what a later notice says instead of People
    RevisedDate,    ///< the day of that later notice
    NoticeId,       ///< the number under which an office files a notice
    Ignored
};
inline constexpr std::size_t kImportFieldCount = 27;

/// "company", "date_effective": what stands in a mapping, and on the command line.
[[nodiscard]] QLatin1String toCode(ImportField field);
[[nodiscard]] std::optional<ImportField> importFieldFromCode(QStringView code);

/// What a header says its column holds.
struct HeaderMeaning {
    ImportField field = ImportField::Ignored;
    /// How sure it is: of two columns for one field the lower rank wins, and equal ranks are a conflict.
    int rank = 0;
    bool isWarn = false;  ///< a word that only lists of WARN notices use
};

/// The meaning of a header by its words, nothing where they say nothing.
[[nodiscard]] std::optional<HeaderMeaning> meaningOf(QByteArrayView header);
/// A header in lower case, everything but letters, digits, # % $ as one _.
[[nodiscard]] QString headerWord(QByteArrayView header);
/// The header word of a field that messages name.
[[nodiscard]] QLatin1String firstHeaderWord(ImportField field);

}  // namespace cutline
