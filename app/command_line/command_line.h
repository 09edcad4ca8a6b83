// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cutline {

/// Does what the arguments of the program ask for and gives its exit status: 0 done, 1 it ran and found problems,
/// 2 the request cannot be understood, 3 a file. What was asked for goes to standard output, errors to standard error,
/// one line each. This is a contract that scripts rely on (DESIGN section 6).
[[nodiscard]] int runCommandLine(int argc, char** argv);

}  // namespace cutline
