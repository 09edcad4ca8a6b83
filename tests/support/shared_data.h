// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cutline::test {

/// The path of a file of real data, which is not part of the project: tests that use it skip where it is missing.
[[nodiscard]] QString sharedFile(const QString& name);

}  // namespace cutline::test
