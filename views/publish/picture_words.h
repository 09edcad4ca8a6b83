// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "views/publish/chart_picture.h"

#include <QString>

namespace cutline {

/// The line below a picture: who said it, as known on which day, net or gross, what has no number. Fails where the
/// workbook cannot be read.
[[nodiscard]] Result<QString> defaultNote(const Workbook& workbook, const Selection& selection, const ViewState& state);

}  // namespace cutline
