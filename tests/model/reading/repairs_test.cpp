// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_reader.h"
#include "model/reading/figure_scanner.h"
#include "model/wording/value_words.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <ostream>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Broken {
    const char* text;
    ReadingRule rule;
    const char* candidates;
};

void PrintTo(const Broken& broken, std::ostream* out) { *out << broken.text; }

class Repairs : public testing::TestWithParam<Broken> {};

TEST_P(Repairs, AreOfferedInOrderWithReasonsAndNeverTaken) {
    const FigureReading reading = readFigureWords(QString::fromUtf8(GetParam().text));
    ASSERT_EQ(reading.status, ReadingStatus::Malformed);
    ASSERT_EQ(reading.doubts.size(), 1);
    const Doubt& doubt = reading.doubts.front();
    EXPECT_EQ(doubt.rule, GetParam().rule) << toCode(doubt.rule).data();
    EXPECT_FALSE(doubt.why.isEmpty());
    QStringList words;
    for (const Candidate& candidate : doubt.candidates) {
        words << figureWords(candidate.figure);
        EXPECT_FALSE(candidate.why.isEmpty());
        EXPECT_TRUE(candidate.figure.printed.isEmpty());
    }
    EXPECT_EQ(words.join(u" | "_s).toStdString(), GetParam().candidates);
    EXPECT_EQ(reading.figure, Figure());
}

INSTANTIATE_TEST_SUITE_P(
    Rules, Repairs,
    testing::Values(
        Broken{"20,9000 employees", ReadingRule::WrongDigitGroups, "9,000 | 209,000 | 20,900"},
        Broken{"about 1,5000", ReadingRule::WrongDigitGroups, "about 15,000 | about 1,500 | about 5,000"},
        Broken{"1,1000", ReadingRule::WrongDigitGroups, "11,000 | 1,100 | 1,000"},
        Broken{"7,2022", ReadingRule::WrongDigitGroups, "72,022 | 7,202 | 2,022"},
        Broken{"2,7", ReadingRule::WrongDigitGroups, "27,000 | 2,700 | 2,007 | 27"},
        Broken{"80,12", ReadingRule::WrongDigitGroups, "801,200 | 80,120 | 80,012 | 8,012"},
        Broken{"1,234,56", ReadingRule::WrongDigitGroups, "123,456 | 1,234 | 1,234,560"},
        Broken{"8,000,0", ReadingRule::WrongDigitGroups, "80,000 | 8,000 | 8,000,000"},
        Broken{"11..000", ReadingRule::WrongDigitGroups, "11,000"},
        Broken{"5:000", ReadingRule::WrongDigitGroups, "5,000"},
        Broken{"15 000,00", ReadingRule::WrongDigitGroups, "15,000 | 1,500,000"},
        Broken{"1 . 5万", ReadingRule::WrongDigitGroups, "15,000 | 50,000"},
        Broken{"5,000-8,0000", ReadingRule::WrongDigitGroups, "5,000 to 80,000"},
        Broken{"10,000.5", ReadingRule::DecimalOfPeople, "10,000"},
        Broken{"12.00 people", ReadingRule::DecimalOfPeople, "12"},
        Broken{"1300.0", ReadingRule::DecimalOfPeople, "1,300"},
        Broken{"154.1 ten thousand", ReadingRule::StackedMultipliers, "1,541,000"},
        Broken{"12,34,567", ReadingRule::WrongDigitGroups, "1,234,567"},
        Broken{"1.500.000", ReadingRule::WrongDigitGroups, "1,500,000"},
        Broken{"1.234,56", ReadingRule::WrongDigitGroups, "1,234"},
        Broken{"1'500", ReadingRule::WrongDigitGroups, "1,500"},
        Broken{"13,5 %", ReadingRule::WrongDigitGroups, "13.5 %"},
        Broken{"1,54 million", ReadingRule::WrongDigitGroups, "1,540,000"},
        Broken{"1,8万", ReadingRule::WrongDigitGroups, "18,000"},
        Broken{"1万8", ReadingRule::WrongDigitGroups, "18,000 | 10,008"},
        Broken{"4-5,000 people", ReadingRule::WrongDigitGroups, "4,000 to 5,000 | 4 to 5,000"},
        Broken{"1.500 employees", ReadingRule::DecimalOfPeople, "1,500"},
        Broken{"1.8 people", ReadingRule::DecimalOfPeople, "18,000 | 1,800 | 1,800,000"},
        Broken{"1.0000005k", ReadingRule::DecimalOfPeople, "1,000"},
        Broken{"1,,000", ReadingRule::EmptyDigitGroup, "1,000 | 1,000,000"},
        Broken{"9,", ReadingRule::EmptyDigitGroup, "9 | 9,000"},
        Broken{",500 people", ReadingRule::EmptyDigitGroup, "500"}, Broken{"<>,<>", ReadingRule::EmptyDigitGroup, ""},
        Broken{"154.<> million", ReadingRule::SomethingInside, "about 1,540,000 | about 154,000,000"},
        Broken{"1O,500", ReadingRule::SomethingInside, "10,500"},
        Broken{"4,□00", ReadingRule::SomethingInside, "4,000 to 4,900"},
        Broken{"3_000", ReadingRule::SomethingInside, "3,000"}, Broken{"12<>00", ReadingRule::SomethingInside, ""},
        Broken{"0350", ReadingRule::LeadingZero, "350"}, Broken{"0,500", ReadingRule::LeadingZero, "500"},
        Broken{"1900-04-08", ReadingRule::DateForCount, "99"}, Broken{"1900-01-10", ReadingRule::DateForCount, "10"},
        Broken{"12-Oct", ReadingRule::DateForCount, "10 to 12"}, Broken{"3/20/2023", ReadingRule::DateForCount, ""},
        Broken{"2k thousand", ReadingRule::StackedMultipliers, "2,000 | 2,000,000"},
        Broken{"3万千", ReadingRule::StackedMultipliers, "30,000 | 3,000 | 30,000,000"},
        Broken{"140% of staff", ReadingRule::PercentOver100, "14 %"},
        Broken{"10,000-8,000", ReadingRule::BackwardRange, "8,000 to 10,000"},
        Broken{"plenty", ReadingRule::NotANumber, ""}));

TEST(Repairs, OfASpacedNumberAreOneNumberOrItsLastPart) {
    const auto found = findFigures(u"The bank said 1 200 employees would leave."_s);
    ASSERT_EQ(found.size(), 1);
    ASSERT_EQ(found.front().doubts.size(), 1);
    QStringList words;
    for (const Candidate& candidate : found.front().doubts.front().candidates) words << figureWords(candidate.figure);
    EXPECT_EQ(words, (QStringList{u"1,200"_s, u"200"_s}));
}

TEST(ReadingRules, EachHaveACodeAndASentenceOfTheirOwn) {
    QStringList codes;
    QStringList sentences;
    for (int rule = 0; rule < kReadingRuleCount; ++rule) {
        codes << QString(toCode(static_cast<ReadingRule>(rule)));
        sentences << ruleWords(static_cast<ReadingRule>(rule));
    }
    codes.removeDuplicates();
    sentences.removeDuplicates();
    EXPECT_EQ(codes.size(), kReadingRuleCount);
    EXPECT_EQ(sentences.size(), kReadingRuleCount);
}

}  // namespace
}  // namespace cutline
