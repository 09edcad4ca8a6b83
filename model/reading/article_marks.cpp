// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/article_marks.h"

#include <algorithm>

namespace cutline {

std::vector<ArticleMark> marksOf(const Article& article) {
    std::vector<ArticleMark> marks;
    for (std::size_t i = 0; i < article.quotes.size(); ++i) {
        marks.push_back({MarkKind::Quote, i, article.quotes[i].span});
    }
    for (std::size_t i = 0; i < article.organizations.size(); ++i) {
        marks.push_back({MarkKind::Organization, i, article.organizations[i].span});
    }
    for (std::size_t i = 0; i < article.dates.size(); ++i) {
        marks.push_back({MarkKind::Date, i, {article.dates[i].reading.start, article.dates[i].reading.end}});
    }
    for (std::size_t i = 0; i < article.figures.size(); ++i) {
        marks.push_back({MarkKind::Figure, i, {article.figures[i].reading.start, article.figures[i].reading.end}});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const ArticleMark& a, const ArticleMark& b) { return a.span.start < b.span.start; });
    return marks;
}

}  // namespace cutline
