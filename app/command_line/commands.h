// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/arguments.h"
#include "app/command_line/output.h"

#include <vector>

namespace cutline {

/// One command: its syntax, and what it does. It prints what was asked for and gives the exit status.
struct Command {
    CommandSyntax syntax;
    QLatin1String summary;
    bool draws = false;  ///< needs a QApplication
    Result<ExitStatus> (*run)(const Arguments& arguments);
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command totalsCommand();
[[nodiscard]] Command explainCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command readCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command exportCommand();

/// All of them, in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();

/// An Error for what the contract has but this version does not.
[[nodiscard]] tl::unexpected<Error> notYet(const QString& what);

}  // namespace cutline
