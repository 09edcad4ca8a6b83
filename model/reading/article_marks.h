// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"

#include <cstddef>
#include <vector>

namespace cutline {

enum class MarkKind { Organization, Date, Figure, Quote };

/// One thing that is marked in the text of an article, whatever it is.
struct ArticleMark {
    MarkKind kind = MarkKind::Figure;
    std::size_t index = 0;  ///< in the article's list of that kind
    TextSpan span;

    friend bool operator==(const ArticleMark&, const ArticleMark&) = default;
};

/// All of them by their beginning; a quote stands before what is in it.
[[nodiscard]] std::vector<ArticleMark> marksOf(const Article& article);

}  // namespace cutline
