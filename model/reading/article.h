// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/date_reader.h"
#include "model/reading/figure_purpose.h"
#include "model/reading/quote_mentions.h"
#include "model/reading/reading.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cutline {

/// A number of an article, the sentence it stands in, and what it is about.
struct FigureMention {
    FigureReading reading;
    TextSpan sentence;
    FigureSubject subject;
};

/// A date of an article and the sentence it stands in.
struct DateMention {
    DateReading reading;
    TextSpan sentence;
};

/// Everything that an article says and an event may be made of, each with its place in `text` (UTF-16 units), in
/// order. Nothing in it is a decision: what is offered is offered to a person.
struct Article {
    QString text;
    std::vector<TextSpan> sentences;
    std::vector<OrganizationMention> organizations;
    std::vector<DateMention> dates;
    std::vector<FigureMention> figures;
    std::vector<QuoteMention> quotes;
};

/// What is known besides the text.
struct ArticleContext {
    std::optional<QDate> published;  ///< the day from which "last week" and "January" are reckoned
    QString original;                ///< the text in the language it was first printed in; empty: there is none
};

/// Reads a plain text (see articleText). Numbers are checked against what the workbook knows and what their sentence
/// says, and against the original where there is one; `names` are those of the workbook. Takes time linear in the
/// length of the text (with an original besides the product of their numbers, up to a limit). Safe in any thread.
[[nodiscard]] Article readArticle(const QString& text, const KnownNames& names, const ArticleContext& context = {});

}  // namespace cutline
