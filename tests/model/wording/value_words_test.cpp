// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/value_words.h"

#include "model/reading/figure_reader.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

QString dated(const QString& text) { return dateWords(*EventDate::parse(text)); }

TEST(ValueWords, SaysDatesAtTheirPrecision) {
    EXPECT_EQ(dated(u"2023-03-20"_s), u"20 March 2023"_s);
    EXPECT_EQ(dated(u"2023-03"_s), u"March 2023"_s);
    EXPECT_EQ(dated(u"2023-33"_s), u"Q1 2023"_s);
    EXPECT_EQ(dated(u"2023~"_s), u"about 2023"_s);
    EXPECT_EQ(dated(u"2023-04-15/2023-04-30"_s), u"15 – 30 April 2023"_s);
    EXPECT_EQ(dated(u"2023-04-15/2023-05-02"_s), u"15 April – 2 May 2023"_s);
    EXPECT_EQ(dated(u"2022-11/2023-03"_s), u"November 2022 – March 2023"_s);
    EXPECT_EQ(dated(u"2022-12-30/2023-01-02"_s), u"30 December 2022 – 2 January 2023"_s);
}

TEST(ValueWords, ShortensNumbersForDiscs) {
    EXPECT_EQ(shortNumber(9122), u"9,122"_s);
    EXPECT_EQ(shortNumber(10000), u"10k"_s);
    EXPECT_EQ(shortNumber(12500), u"12.5k"_s);
    EXPECT_EQ(shortNumber(154321), u"154k"_s);
    EXPECT_EQ(shortNumber(999'499), u"999k"_s);
    EXPECT_EQ(shortNumber(999'500), u"1M"_s);
    EXPECT_EQ(shortNumber(1'540'000), u"1.5M"_s);
}

TEST(ValueWords, SaysFiguresSoThatTheyReadBackTheSame) {
    for (const QString& words :
         {u"9,000"_s, u"about 10,000"_s, u"more than 400"_s, u"at least 5"_s, u"up to 50"_s, u"fewer than 7"_s,
          u"8,000 to 10,000"_s, u"5.4 %"_s, u"about 13 %"_s, u"no number"_s}) {
        const auto figure = readFigure(words);
        ASSERT_TRUE(figure) << words.toStdString();
        EXPECT_EQ(figureWords(*figure), words);
    }
}

}  // namespace
}  // namespace cutline
