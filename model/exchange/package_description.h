// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/exchange/package_tables.h"

#include <QByteArray>

#include <array>

namespace cutline {

/// What became of a table when it was written.
struct PackageFile {
    qint64 rows = 0;
    qint64 bytes = 0;
    QByteArray sha256;  ///< in hexadecimal digits
};
using PackageFiles = std::array<PackageFile, kPackagePartCount>;

/// "events.csv"
[[nodiscard]] QString packageFileName(const PackageTable& table);

/// The datapackage.json of Frictionless Data Package v1 with a Table Schema of every table. It bears no date, so that
/// the same content gives the same bytes.
[[nodiscard]] QByteArray packageDescriptor(const Selection& selection, const PackageFiles& files);
/// The README.md for people who have never heard of Cutline.
[[nodiscard]] QByteArray packageReadme(const Selection& selection, const PackageFiles& files);

}  // namespace cutline
