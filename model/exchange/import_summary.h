// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cutline {

/// What became of the rows of an import. Suspicious rows are taken in with a flag, duplicates and errors are not.
struct ImportSummary {
    qint64 added = 0;  ///< "new" on the command line
    qint64 duplicate = 0;
    qint64 suspicious = 0;
    qint64 error = 0;

    [[nodiscard]] qint64 rows() const { return added + duplicate + suspicious + error; }
    friend bool operator==(const ImportSummary&, const ImportSummary&) = default;
};

}  // namespace cutline
