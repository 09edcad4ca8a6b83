// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_reader.h"

#include "model/reading/figure_scanner.h"
#include "tests/model/reading/expression_table.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Typed {
    const char* text;
    Measure measure;
    Qualifier qualifier;
    double best;
};

class TypedFigures : public testing::TestWithParam<Typed> {};

TEST_P(TypedFigures, AreReadAsTheyWereSaid) {
    const QString text = QString::fromUtf8(GetParam().text);
    const auto figure = readFigure(text);
    ASSERT_TRUE(figure) << figure.error().oneLine().toStdString();
    EXPECT_EQ(figure->measure, GetParam().measure);
    EXPECT_EQ(figure->qualifier, GetParam().qualifier);
    EXPECT_EQ(figure->best, GetParam().best);
    EXPECT_EQ(figure->printed, text.simplified());
    EXPECT_TRUE(inconsistency(*figure).isEmpty());
}

constexpr auto kPeople = Measure::People;
constexpr auto kPercent = Measure::Percent;

INSTANTIATE_TEST_SUITE_P(
    Forms, TypedFigures,
    testing::Values(
        Typed{"9000", kPeople, Qualifier::Exact, 9000}, Typed{"9,000", kPeople, Qualifier::Exact, 9000},
        Typed{"1,234,567 employees", kPeople, Qualifier::Exact, 1234567},
        Typed{"9 000", kPeople, Qualifier::Exact, 9000}, Typed{"10k", kPeople, Qualifier::Exact, 10000},
        Typed{"1.54 million", kPeople, Qualifier::Exact, 1540000},
        Typed{"about 10,000", kPeople, Qualifier::About, 10000}, Typed{"~ 500", kPeople, Qualifier::About, 500},
        Typed{"Nearly 200", kPeople, Qualifier::About, 200}, Typed{"more than 400", kPeople, Qualifier::MoreThan, 400},
        Typed{"just over 18,000 people", kPeople, Qualifier::MoreThan, 18000},
        Typed{"at least 30", kPeople, Qualifier::AtLeast, 30}, Typed{"300+", kPeople, Qualifier::AtLeast, 300},
        Typed{"up to 50", kPeople, Qualifier::UpTo, 50}, Typed{"fewer than 10", kPeople, Qualifier::FewerThan, 10},
        Typed{"8,000-10,000", kPeople, Qualifier::Range, 9000},
        Typed{"8,000 to 10,000", kPeople, Qualifier::Range, 9000},
        Typed{"between 40 and 50", kPeople, Qualifier::Range, 45},
        Typed{"about 8,000 – 10,000", kPeople, Qualifier::Range, 9000}, Typed{"13%", kPercent, Qualifier::Exact, 13},
        Typed{"13 per cent", kPercent, Qualifier::Exact, 13},
        Typed{"about 5 % of staff", kPercent, Qualifier::About, 5}, Typed{"5 to 6 %", kPercent, Qualifier::Range, 5.5},
        Typed{"５０００", kPeople, Qualifier::Exact, 5000}, Typed{"0", kPeople, Qualifier::Exact, 0}));

struct Broken {
    const char* text;
    const char* why;
};

class BrokenNumbers : public testing::TestWithParam<Broken> {};

TEST_P(BrokenNumbers, AreNeverRead) {
    const auto figure = readFigure(QString::fromUtf8(GetParam().text));
    ASSERT_FALSE(figure);
    EXPECT_TRUE(figure.error().why.contains(QString::fromUtf8(GetParam().why)))
        << figure.error().oneLine().toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Faults, BrokenNumbers,
    testing::Values(Broken{"20,9000 employees", "groups are broken"}, Broken{"1,1 people", "groups are broken"},
                    Broken{"7,2022", "groups are broken"}, Broken{"12,34", "groups are broken"},
                    Broken{"1,5000", "groups are broken"}, Broken{"154.<> million", "inside the number"},
                    Broken{"<>,<>", "there are none"}, Broken{"1,,000", "empty"}, Broken{",000", "empty"},
                    Broken{"1.500 employees", "decimal point"}, Broken{"007", "begins with a zero"},
                    Broken{"2 million thousand", "two multipliers"}, Broken{"1.0000005k", "whole number"},
                    Broken{"101 %", "more than 100"}, Broken{"10,000-8,000", "not larger"}, Broken{"5-6k people 7", ""},
                    Broken{"8 to 5 %", "not larger"}, Broken{"1900-04-08", ""}, Broken{"", "no digits"},
                    Broken{"about", "no digits"}, Broken{"-5", ""}, Broken{"1e5", "inside the number"}));

TEST(FigureReader, KeepsTheWordsOfWhatIsNotKnown) {
    for (const QString& text :
         {u"unknown"_s, u"not disclosed"_s, u"hundreds"_s, u"several hundreds"_s, u"no number"_s}) {
        const auto figure = readFigure(text);
        ASSERT_TRUE(figure) << text.toStdString();
        EXPECT_EQ(figure->qualifier, Qualifier::Unknown);
        EXPECT_EQ(figure->best, std::nullopt);
        EXPECT_EQ(figure->printed, text);
    }
}

/// All three words in a row.
QStringList threes(const QString& sentence) {
    const QStringList words = sentence.toLower().remove(u',').remove(u':').split(u' ');
    QStringList found;
    for (qsizetype i = 0; i + 2 < words.size(); ++i) found << words.mid(i, 3).join(u' ');
    return found;
}

TEST(Doubts, DoNotSayTheRuleTwice) {
    int count = 0;
    for (const QString& table : {u"expressions.tsv"_s, u"held_out.tsv"_s}) {
        for (const test::TableLine& line : test::readTable(table)) {
            for (const FigureReading& reading :
                 line.isTyped ? std::vector{readFigureWords(line.text)} : findFigures(line.text)) {
                for (const Doubt& doubt : reading.doubts) {
                    ++count;
                    const QStringList rule = threes(ruleWords(doubt.rule));
                    for (const QString& words : threes(doubt.why)) {
                        EXPECT_FALSE(rule.contains(words)) << doubt.why.toStdString();
                    }
                }
            }
        }
    }
    EXPECT_GT(count, 300);
}

}  // namespace
}  // namespace cutline
