// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/commands.h"

namespace cutline {

/// What `cutline --help` prints.
[[nodiscard]] QByteArray programHelp();
/// What `cutline COMMAND --help` prints.
[[nodiscard]] QByteArray commandHelp(const Command& command);

}  // namespace cutline
