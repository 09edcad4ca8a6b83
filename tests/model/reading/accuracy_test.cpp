// SPDX-License-Identifier: GPL-3.0-or-later
// How well figures are read, on tables of expressions that were written for it. The figures stand in docs/reading.md.
#include "tests/model/reading/expression_table.h"

#include <gtest/gtest.h>

#include <string>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::Accuracy;

std::string words(const Accuracy& accuracy) { return accuracy.complaints.join(u'\n').toStdString(); }

/// What the readers reached; worse is a step back.
void expectAllRight(const Accuracy& accuracy) {
    EXPECT_EQ(accuracy.read, accuracy.sound) << words(accuracy);
    EXPECT_EQ(accuracy.flagged, 0) << words(accuracy);
    EXPECT_EQ(accuracy.caughtByRule, accuracy.broken) << words(accuracy);
    EXPECT_EQ(accuracy.believed, 0) << words(accuracy);
    EXPECT_EQ(accuracy.stray, 0) << words(accuracy);
}

TEST(ReadingAccuracy, LosesNothingOfTheTableTheReadersWereImprovedWith) {
    const Accuracy accuracy = test::accuracyOf(test::readTable(u"expressions.tsv"_s));
    EXPECT_GE(accuracy.sound, 380);
    EXPECT_GE(accuracy.broken, 220);
    expectAllRight(accuracy);
}

TEST(ReadingAccuracy, LosesNothingOfTheTableThatWasHeldOut) {
    const Accuracy accuracy = test::accuracyOf(test::readTable(u"held_out.tsv"_s));
    EXPECT_GE(accuracy.sound, 130);
    EXPECT_GE(accuracy.broken, 90);
    expectAllRight(accuracy);
}

}  // namespace
}  // namespace cutline
