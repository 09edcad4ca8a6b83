// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/command_palette.h"

namespace cutline {

class Actions;
class Browser;
class ViewCommands;

/// What the palette offers now: every action that can be used, the saved views, and each company on its own.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const Actions& actions, Browser& browser,
                                                       ViewCommands& commands);

}  // namespace cutline
