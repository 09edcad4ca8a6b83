// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/organization_mentions.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// Words that a text quotes, and who said them.
struct QuoteMention {
    TextSpan span;             ///< with its quotation marks
    QString words;             ///< without them
    QString speaker;           ///< a person's name; empty where the text names none
    QStringList organization;  ///< path of the speaker's, or of the one that says so itself; empty: not told
};

/// Quotes in order. One of a few words is only taken where the text says who said it. `organizations` and `sentences`
/// are those of the same text.
[[nodiscard]] std::vector<QuoteMention> quotesIn(QStringView text, const std::vector<TextSpan>& sentences,
                                                 const std::vector<OrganizationMention>& organizations);

}  // namespace cutline
