// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/known_names.h"

#include <vector>

namespace cutline {

/// Where a text names an organization: by its name, another name, a ticker, or a name that nobody knew.
struct OrganizationMention {
    TextSpan span;
    QStringList path;     ///< company, then divisions
    QString ticker;       ///< "AMZN" where it is named by its ticker: "Nasdaq: AMZN"; else empty
    bool isKnown = true;  ///< false: nobody has this name yet, but it looks like a company

    friend bool operator==(const OrganizationMention&, const OrganizationMention&) = default;
};

/// Every mention, in order, without overlaps. Names that are words of the language, too ("Target", "AI"), only where
/// they are plainly the name; divisions with such names only beside their company or a word like "unit". `sentences`
/// are those of the same text.
[[nodiscard]] std::vector<OrganizationMention> organizationsIn(QStringView text, const KnownNames& names,
                                                               const std::vector<TextSpan>& sentences);

}  // namespace cutline
