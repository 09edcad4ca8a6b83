// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <functional>

namespace cutline {

/// Told now and then how far an export has come, in steps of its own; answers false to stop it. Called in the thread
/// that exports.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// What an export that was stopped fails with.
[[nodiscard]] inline tl::unexpected<Error> exportStopped() {
    return failure(ErrorKind::Cancelled, QStringLiteral("The export was stopped"));
}

}  // namespace cutline
