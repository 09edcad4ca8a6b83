// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/edit.h"
#include "model/workbook/workbook.h"

#include <vector>

namespace cutline {

class Connection;
class Ids;

/// An import as one line of the journal.
struct JournaledImport {
    ImportId id;
    QString fileName;
    QString sha256;
    QString profile;
};

/// Writes one line a change, and one for each import, into the transaction that is open.
[[nodiscard]] Result<void> writeJournal(Connection& connection, Ids& ids, const Edit& edit,
                                        const std::vector<JournaledImport>& imports);

}  // namespace cutline
