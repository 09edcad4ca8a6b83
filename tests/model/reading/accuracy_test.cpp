// SPDX-License-Identifier: GPL-3.0-or-later
// How well figures are read, on tables of expressions that were written for it. The figures stand in docs/reading.md.
#include "tests/model/reading/expression_table.h"

#include <gtest/gtest.h>

#include <iostream>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::Accuracy;

void print(const char* table, const Accuracy& accuracy, bool complains) {
    std::cout << table << ": " << accuracy.read << " of " << accuracy.sound << " sound ones read, " << accuracy.flagged
              << " flagged; " << accuracy.caught << " of " << accuracy.broken << " broken ones caught ("
              << accuracy.caughtByRule << " by the rule named), " << accuracy.believed << " believed; "
              << accuracy.stray << " strays\n";
    for (const QString& complaint : complains ? accuracy.complaints : QStringList())
        std::cout << "  " << complaint.toStdString() << "\n";
}

TEST(ReadingAccuracy, OfTheTableTheReadersWereImprovedWith) {
    const Accuracy accuracy = test::accuracyOf(test::readTable(u"expressions.tsv"_s));
    print("expressions", accuracy, true);
}

TEST(ReadingAccuracy, OfTheTableThatWasHeldOut) {
    const Accuracy accuracy = test::accuracyOf(test::readTable(u"held_out.tsv"_s));
    print("held out", accuracy, false);
}

}  // namespace
}  // namespace cutline
