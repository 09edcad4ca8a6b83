// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/arithmetic.h"

#include <gtest/gtest.h>

#include <utility>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(Arithmetic, WorksOutWhatIsTyped) {
    const std::pair<QString, double> cases[] = {{u"=18,000-10,000"_s, 8000},
                                                {u"=27000*1/3"_s, 9000},
                                                {u"= 9,000 + 18,000"_s, 27000},
                                                {u"=2*(300+200)"_s, 1000},
                                                {u"=27,000*13%"_s, 3510},
                                                {u"=10k-400"_s, 9600},
                                                {u"=1.8万+9000"_s, 27000},
                                                {u"=100-20-30"_s, 50},
                                                {u"=100/4/5"_s, 5},
                                                {u"=1+2*3"_s, 7},
                                                {u"=-(3-5)"_s, 2},
                                                {u"＝９，０００＋１"_s, 9001},
                                                {u"=18,000−10,000"_s, 8000},
                                                {u"=6×7"_s, 42},
                                                {u"=84÷2"_s, 42},
                                                {u"=9000"_s, 9000},
                                                {u"=(50+50)%*200"_s, 200},
                                                {u"=1.54 million-154.0万"_s, 0}};
    for (const auto& [text, expected] : cases) {
        const auto result = calculate(text);
        ASSERT_TRUE(result) << text.toStdString() << ": " << result.error().oneLine().toStdString();
        EXPECT_NEAR(*result, expected, 1e-9) << text.toStdString();
    }
}

TEST(Arithmetic, SaysWhatCannotBeWorkedOut) {
    const std::pair<QString, QString> cases[] = {{u"="_s, u"at the end"_s},
                                                 {u"=5+"_s, u"at the end"_s},
                                                 {u"=*5"_s, u"before “*”"_s},
                                                 {u"=(5"_s, u"closing bracket"_s},
                                                 {u"=5)"_s, u"not expected"_s},
                                                 {u"=5/0"_s, u"divided by zero"_s},
                                                 {u"=20,9000-1"_s, u"digit groups"_s},
                                                 {u"=about 5"_s, u"plain number"_s},
                                                 {u"=5 apples"_s, u"not a number"_s},
                                                 {u"=5=5"_s, u"not expected"_s},
                                                 {u"=unknown"_s, u"plain number"_s}};
    for (const auto& [text, why] : cases) {
        const auto result = calculate(text);
        ASSERT_FALSE(result) << text.toStdString();
        EXPECT_TRUE(result.error().why.contains(why))
            << text.toStdString() << ": " << result.error().oneLine().toStdString();
    }
}

TEST(Arithmetic, BeginsWithAnEqualsSignSoThatARangeStaysARange) {
    EXPECT_TRUE(isCalculation(u" =8,000-10,000"));
    EXPECT_FALSE(isCalculation(u"8,000-10,000"));
}

TEST(Arithmetic, StopsAtBracketsThatNobodyTypes) {
    EXPECT_FALSE(calculate(QString(1000000, u'(')));
    EXPECT_FALSE(calculate(QString(1000000, u'-')));
    EXPECT_FALSE(calculate(QString(u"=1"_s + u"*99999999999"_s.repeated(100))));
}

}  // namespace
}  // namespace cutline
