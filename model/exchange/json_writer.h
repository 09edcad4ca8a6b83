// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/record/error.h"
#include "model/workbook/workbook.h"

#include <QByteArray>
#include <QJsonObject>

namespace cutline {

/// The whole content as our JSON (DESIGN section 6). The same content always gives the same bytes, whatever order it
/// was entered in.
[[nodiscard]] Result<QByteArray> exportJson(const Workbook& workbook);
/// Only the picked events, with the organizations and links among them.
[[nodiscard]] Result<QByteArray> exportJson(const Workbook& workbook, const Selection& selection);
/// One object an event, as in the export, with `first_day`, `last_day`, `said` and `counted` besides (`list`).
[[nodiscard]] Result<QByteArray> listJson(const Workbook& workbook, const Selection& selection);

}  // namespace cutline
