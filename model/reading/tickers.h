// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/organization_mentions.h"

namespace cutline {

/// Tickers as news print them: behind their exchange ("Nasdaq: AMZN", "NYSE：X", "0700.HK"), or alone in brackets or
/// behind "$" where it is a known one. Of one that is not known the path is empty.
[[nodiscard]] std::vector<OrganizationMention> tickersIn(QStringView text, const KnownNames& names);

}  // namespace cutline
