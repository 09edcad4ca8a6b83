// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/article_edits.h"

#include <QString>

namespace cutline {

/// What the card beside an article says of a mark, all plain text.
struct MarkWords {
    QString caption;   ///< "Figure, implausible"
    QString headline;  ///< “more than 4 employees”: more than 4
    QString more;      ///< why, the rule, or what the figure stands with; a paragraph each
    bool isProblem = false;
};

[[nodiscard]] MarkWords wordsOf(const Article& article, const ArticleMark& mark);
/// What one way would fill in: "Figure of Amazon: about 9,000". Why (Filling::why) stands beside it.
[[nodiscard]] QString wordsOf(const Filling& filling, const EventDraft& draft);
/// "12 organizations · 3 dates · 9 figures, 2 to doubt · 5 quotes"; an organization that is named often counts once.
[[nodiscard]] QString countWords(const Article& article);

}  // namespace cutline
