// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cutline {

/// Does what the arguments of the program ask for and gives its exit status: 0 done, 1 it ran and found problems,
/// 2 the request cannot be understood, 3 a file. What was asked for goes to standard output, errors to standard error,
/// one line each. This is a contract that scripts rely on (DESIGN section 6). Gives nothing where the window is asked
/// for; `windowFile` is then the workbook to open in it, or empty.
[[nodiscard]] std::optional<int> runCommandLine(int argc, char** argv, QString& windowFile);

}  // namespace cutline
