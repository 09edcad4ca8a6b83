// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_mapping.h"

#include <QByteArray>

namespace cutline {

/// A mapping as JSON that people read, change and keep: `profile`, `day_order` ("month_first", "day_first", "auto"),
/// `percent_scale` ("hundred", "fraction", "auto"), `null_words`, `personal`, `join_sites`, and for each of `columns`
/// its `header` and `field`. Reasons, samples and what was found of the file are told besides, and not read.
[[nodiscard]] QByteArray toJson(const ImportMapping& mapping);

/// Reads the above, also where it is the member `mapping` of an object. Fails with ErrorKind::File where it is no JSON,
/// and with ErrorKind::Usage where a word in it is not known.
[[nodiscard]] Result<ImportMapping> mappingFromJson(const QByteArray& json);

}  // namespace cutline
