// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/near_events.h"

#include <QString>

namespace cutline {

/// Why an event may be the one that is typed: "same day, same number", "2 days earlier, a larger number".
[[nodiscard]] QString nearWords(const NearEvent& near);

}  // namespace cutline
