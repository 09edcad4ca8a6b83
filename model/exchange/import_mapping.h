// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_text.h"
#include "model/exchange/import_profile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace cutline {

/// One column of a table: what it is taken for, why, and what stands in it.
struct MappedColumn {
    QString header;
    ImportField field = ImportField::Ignored;
    QString why;
    QStringList samples;                ///< its first cells that are not empty; none of personal data
    std::optional<qsizetype> sameAs{};  ///< says the same as this column; the whole file is held to it

    friend bool operator==(const MappedColumn&, const MappedColumn&) = default;
};

/// How a table is read: every decision that belongs to a whole file, each with its reason. A value, proposed from the
/// file, shown to a person, changed, and handed back by a person to the import.
struct ImportMapping {
    QString profile;  ///< a name of importProfiles()
    std::vector<MappedColumn> columns;
    std::optional<DayOrder> dayOrder;          ///< none: decided over all rows of the file
    std::optional<PercentScale> percentScale;  ///< none: decided over all rows of the file
    QString dayOrderWhy;
    QString percentScaleWhy;
    QStringList nullWords;       ///< cells that mean "nothing" besides those that always do; capitals do not matter
    bool takesPersonal = false;  ///< personal data is kept with the raw rows
    bool joinsSites = false;     ///< rows of one company and one day are the sites of one notice
    bool isGuessed = false;      ///< by content alone: a person has to look at it before rows are taken in

    // What was found, not decided.
    QString encoding;
    QChar delimiter = u',';
    qint64 headerLine = 1;  ///< 0: the table has no header

    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

/// Proposes a mapping for a table from its header words and its first rows. An empty name takes the first profile that
/// fits. Fails with ErrorKind::Usage where there is no such profile or its columns are missing (naming the headers
/// found and wanted), and where two columns claim one field and differ. Where only the content shows what the columns
/// are, the mapping is marked as guessed.
[[nodiscard]] Result<ImportMapping> proposeMapping(const CsvText& text, const QString& profileName = {});
/// A mapping handed back by a person, on this file or another one. Fails with ErrorKind::Usage where that file has
/// other headers, or the mapping lacks what its profile needs.
[[nodiscard]] Result<ImportMapping> fittedMapping(ImportMapping mapping, const CsvText& text);

/// The columns of a mapping by their fields.
class ImportColumns {
public:
    ImportColumns() { m_first.fill(-1); }
    explicit ImportColumns(const ImportMapping& mapping);

    /// The first column of the field, or -1 where the table has none.
    [[nodiscard]] qsizetype column(ImportField field) const { return m_first[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(ImportField field) const { return column(field) >= 0; }
    [[nodiscard]] ImportField fieldOf(qsizetype column) const {
        return column < static_cast<qsizetype>(m_fields.size()) ? m_fields[static_cast<std::size_t>(column)]
                                                                : ImportField::Ignored;
    }
    [[nodiscard]] bool isPersonal(qsizetype column) const { return fieldOf(column) == ImportField::Personal; }
    [[nodiscard]] const std::vector<qsizetype>& places() const { return m_places; }

private:
    std::vector<ImportField> m_fields;
    std::array<qsizetype, kImportFieldCount> m_first{};
    std::vector<qsizetype> m_places;
};

}  // namespace cutline
