// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QString>

#include <vector>

namespace cutline {

class Connection;

/// One step of the schema: from version N - 1 to N, where N is its place in the list.
struct Migration {
    QString name;
    QString script;
};

/// The files of resources/schema by number; how many there are is the version this program writes.
[[nodiscard]] const std::vector<Migration>& builtInMigrations();

/// Makes the steps that are missing, each in one transaction with the version it leads to. A step that fails leaves
/// the file as the step before left it.
[[nodiscard]] Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations);

/// Fails with ErrorKind::File where the file holds tables, triggers, views or anything else that the schema of its
/// version does not, or holds ours in another form: such a file was not made by Cutline. Of a file that is newer than
/// `migrations` only triggers, views and virtual tables are refused.
[[nodiscard]] Result<void> checkSchema(Connection& connection, int version, const std::vector<Migration>& migrations);

}  // namespace cutline
