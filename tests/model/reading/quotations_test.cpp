// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/quotations.h"

#include "model/reading/sentences.h"

#include <QElapsedTimer>
#include <QStringList>

#include <gtest/gtest.h>

namespace cutline {
namespace {

QStringList wordsOf(const std::vector<TextSpan>& spans, const QString& text) {
    QStringList words;
    for (const TextSpan& span : spans) words << span.in(text).toString();
    return words;
}

QStringList quotes(const char* utf8) {
    const QString text = QString::fromUtf8(utf8);
    return wordsOf(quotationsIn(text), text);
}

QStringList sentences(const char* utf8) {
    const QString text = QString::fromUtf8(utf8);
    return wordsOf(sentencesOf(text), text);
}

QStringList list(std::initializer_list<const char*> words) {
    QStringList texts;
    for (const char* word : words) texts << QString::fromUtf8(word);
    return texts;
}

}  // namespace

TEST(Quotations, MarksOfAllKindsAreFound) {
    EXPECT_EQ(quotes("He said “yes” and \"no\", „ja“, «oui», 「是」, 『否』."),
              list({"“yes”", "\"no\"", "„ja“", "«oui»", "「是」", "『否』"}));
}

TEST(Quotations, OfNestedQuotesTheOuterOneIsTaken) {
    EXPECT_EQ(quotes("“they called it “restructuring” again”"), list({"“they called it “restructuring” again”"}));
    EXPECT_EQ(quotes("他说「所谓『优化』就是裁员」。"), list({"「所谓『优化』就是裁员」"}));
}

TEST(Quotations, AStrayMarkQuotesNothing) {
    EXPECT_EQ(quotes("\"We chose to streamline again.\" ”\n\nHe also “said that.\n\nAnd “this” was it."),
              list({"\"We chose to streamline again.\"", "“this”"}));
    EXPECT_EQ(quotes("a 27\" screen, 5' 11\" tall"), list({}));
    EXPECT_EQ(quotes("” ” “ \" 」"), list({}));
}

TEST(Quotations, ThousandsOfOpeningMarksTakeNoLonger) {
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(quotationsIn(QStringLiteral("“a ").repeated(1'000'000)).empty());
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(Sentences, AbbreviationsAndNumbersEndNone) {
    EXPECT_EQ(sentences("Foo Inc. said so. The U.S. tech firm cut 1.5 million jobs. Mr. J. Doe left!"),
              list({"Foo Inc. said so.", "The U.S. tech firm cut 1.5 million jobs.", "Mr. J. Doe left!"}));
}

TEST(Sentences, AClosingMarkBelongsToItsSentence) {
    EXPECT_EQ(sentences("He said “we go.” She stayed."), list({"He said “we go.”", "She stayed."}));
    EXPECT_EQ(sentences("他说：“走吧。”她留下。第二句！"), list({"他说：“走吧。”", "她留下。", "第二句！"}));
}

TEST(Sentences, AHeadlineIsOneAndABrokenLineIsNone) {
    EXPECT_EQ(
        sentences("Big cuts\nThe company said on Monday that it would lay off a third\nof its staff. Then it did."),
        list({"Big cuts", "The company said on Monday that it would lay off a third\nof its staff.", "Then it did."}));
}

}  // namespace cutline
