// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/wording.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(Wording, SaysWhatATotalLeavesOut) {
    EXPECT_EQ(totalWords({.net = 27000, .gross = 37000, .events = 4, .withoutNumber = 1}),
              u"27,000 net of 37,000 announced · 1 without a number"_s);
    EXPECT_EQ(totalWords({.net = 5, .gross = 5, .events = 3, .withoutNumber = 2, .percentOnly = 1}),
              u"5 net of 5 announced · 2 without a number, 1 of them a percentage"_s);
    EXPECT_EQ(totalWords({.net = 5, .gross = 5, .events = 1}), u"5 net of 5 announced"_s);
}

TEST(Wording, SaysAQueryInPlainWords) {
    EXPECT_EQ(queryWords({}), QString());
    EXPECT_EQ(
        queryWords(
            {.organizations = {{u"Amazon"_s}, {u"Meta"_s}}, .since = QDate(2022, 11, 1), .until = QDate(2023, 3, 31)}),
        u"Amazon and Meta, November 2022 – March 2023"_s);
}

}  // namespace
}  // namespace cutline
