// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/record/error.h"

#include <QStringList>

#include <vector>

namespace cutline {

/// The paths that names on the command line mean. Companies: by name, else by another name or ticker. Divisions: by
/// name or other name wherever they stand, or by whole path; where companies are named too, only below those. No names
/// give no paths. Fails with ErrorKind::Usage and near names on a name that nobody has.
[[nodiscard]] Result<std::vector<QStringList>> organizationsNamed(const Dataset& dataset, const QStringList& companies,
                                                                  const QStringList& divisions);

}  // namespace cutline
