// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QString>

#include <vector>

namespace cutline {

class Connection;

/// What is wrong with a file: its pages, the CHECKs and foreign keys of the schema, and the rules that the schema
/// cannot say. One sentence each.
[[nodiscard]] Result<std::vector<QString>> problemsOf(Connection& connection);

}  // namespace cutline
