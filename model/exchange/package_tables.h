// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// A column of a table of the data package, in the words of Table Schema (Frictionless Data Package v1).
struct PackageField {
    QLatin1String name;
    QLatin1String type;  ///< "string", "integer", "number", "date", "boolean"
    QString description;
    bool isRequired = false;
    bool isUnique = false;
    QStringList codes;  ///< the only values there are; empty: any
    bool isNeverNegative = false;
    QString pattern;
};

/// Columns of a table that name a row of another ("": of the same).
struct PackageForeignKey {
    QStringList fields;
    QString table;
    QStringList columns;
};

struct PackageTable {
    QLatin1String name;
    QString description;
    std::vector<PackageField> fields;
    QStringList primaryKey;
    std::vector<PackageForeignKey> foreignKeys;
};

/// Positions in packageTables().
enum class PackagePart { Organizations, OrganizationNames, Events, Figures, Citations, Sources, Links };
inline constexpr std::size_t kPackagePartCount = 7;

/// The tables of the package with all that is promised about them: the one source of the headers of the files and of
/// the schema beside them.
[[nodiscard]] const std::vector<PackageTable>& packageTables();

}  // namespace cutline
