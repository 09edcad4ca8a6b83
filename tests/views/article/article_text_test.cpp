// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/article_text.h"

#include "tests/model/reading/written_article.h"
#include "views/article/article_words.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <set>

namespace cutline {
namespace {

std::vector<MarkHighlighter::Shown> shownOf(const Article& article, bool isAccepted) {
    std::vector<MarkHighlighter::Shown> shown;
    for (const ArticleMark& mark : marksOf(article)) shown.push_back({mark.span, lookOf(article, mark), isAccepted});
    return shown;
}

/// The format of the character at a place.
QTextCharFormat formatAt(const ArticleText& text, qsizetype place) {
    const QTextBlock block = text.document()->findBlock(static_cast<int>(place));
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        const qsizetype start = block.position() + range.start;
        if (place >= start && place < start + range.length) return range.format;
    }
    return {};
}

}  // namespace

TEST(ArticleText, EveryMarkIsDrawnAndEveryKindHasALineOfItsOwn) {
    ArticleText text;
    const Article article = test::read(test::kWrittenArticle);
    text.setArticle(article.text);
    text.show(shownOf(article, false));
    for (const ArticleMark& mark : marksOf(article)) {
        const QTextCharFormat format = formatAt(text, mark.span.start);
        EXPECT_TRUE(format.underlineStyle() != QTextCharFormat::NoUnderline || format.fontItalic())
            << mark.span.in(article.text).toString().toStdString();
    }
}

TEST(ArticleText, NobodyNeedsToTellColoursApart) {
    const Theme& theme = themeOf(ThemeKind::Light);
    std::set<std::tuple<int, bool, int>> looks;
    for (const MarkLook look :
         {MarkLook::Organization, MarkLook::NewOrganization, MarkLook::Date, MarkLook::UnclearDate, MarkLook::Figure,
          MarkLook::NotOffered, MarkLook::Quote, MarkLook::Broken}) {
        for (const bool isAccepted : {false, true}) {
            const QTextCharFormat format = formatOf(look, isAccepted, theme);
            EXPECT_EQ(format.fontOverline(), isAccepted);
            if (!isAccepted) looks.insert({format.underlineStyle(), format.fontItalic(), format.fontWeight()});
        }
    }
    EXPECT_EQ(looks.size(), 8u);
}

TEST(ArticleText, FormatsAreNoEdit) {
    ArticleText text;
    const Article article = test::read(test::kWrittenArticle);
    text.setArticle(article.text);
    int edits = 0;
    QObject::connect(&text, &QPlainTextEdit::textChanged, [&edits] { ++edits; });
    text.show(shownOf(article, false));
    text.show(shownOf(article, true));
    EXPECT_EQ(edits, 0);
    EXPECT_TRUE(formatAt(text, article.organizations.front().span.start).fontOverline());
}

TEST(ArticleText, WhatIsDroppedIsPlain) {
    QMimeData data;
    data.setText(QStringLiteral("close <>,<> open jobs"));
    EXPECT_EQ(articleIn(data), QStringLiteral("close <>,<> open jobs"));
    data.setHtml(QStringLiteral("<p>9,000&nbsp;jobs</p><img src='file:///etc/passwd'>"));
    EXPECT_EQ(articleIn(data), QStringLiteral("9,000\u00a0jobs"));
    QMimeData picture;
    picture.setData(QStringLiteral("image/png"), "x");
    EXPECT_TRUE(articleIn(picture).isEmpty());
}

TEST(ArticleText, WordsOfAMarkSayWhatItIs) {
    const Article article = test::read(QStringLiteral("Twitch will say goodbye to more than 4 employees."));
    const auto marks = marksOf(article);
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(wordsOf(article, marks[0]).caption, QStringLiteral("Division"));
    EXPECT_EQ(wordsOf(article, marks[0]).headline, QStringLiteral("“Twitch”: Amazon > Twitch"));
    const MarkWords figure = wordsOf(article, marks[1]);
    EXPECT_TRUE(figure.isProblem);
    EXPECT_TRUE(figure.headline.contains(QStringLiteral("more than 4")));
    EXPECT_TRUE(figure.more.contains(QStringLiteral("Amazon > Twitch")));
}

}  // namespace cutline
