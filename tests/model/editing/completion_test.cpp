// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/completion.h"

#include <gmock/gmock.h>

using namespace cutline;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

std::vector<std::string> words(const std::vector<Completion>& found) {
    std::vector<std::string> all;
    for (const Completion& one : found) all.push_back(one.known->words.toStdString());
    return all;
}

const Completions& companies() {
    static const Completions all({{text("Amazon"), {text("AMZN")}, 3, 0},
                                  {text("Amazon > AWS"), {text("Amazon Web Services")}, 1, 1},
                                  {text("Meta"), {text("Facebook"), text("META"), text("FB")}, 2, 2},
                                  {text("Metallica Mining"), {}, 5, 3},
                                  {text("Grametal"), {}, 9, 4},
                                  {text("腾讯"), {text("Tencent")}, 1, 5}});
    return all;
}

}  // namespace

TEST(Completion, FindsWhereverTheTextStandsInAName) {
    EXPECT_THAT(words(companies().find(u"aws", 9)), ElementsAre("Amazon > AWS"));
    EXPECT_THAT(words(companies().find(u"web serv", 9)), ElementsAre("Amazon > AWS"));
    EXPECT_THAT(words(companies().find(u"讯", 9)), ElementsAre("腾讯"));
}

TEST(Completion, FindsByOtherNamesAndTickers) {
    EXPECT_THAT(words(companies().find(u"fb", 9)), ElementsAre("Meta"));
    EXPECT_THAT(words(companies().find(u"AMZN", 9)), ElementsAre("Amazon"));
    EXPECT_THAT(words(companies().find(u"facebo", 9)), ElementsAre("Meta"));
    EXPECT_THAT(words(companies().find(u"tencent", 9)), ElementsAre("腾讯"));
}

TEST(Completion, TheWholeNameComesFirstThenWordsThatBeginSoByTheirWeight) {
    EXPECT_THAT(words(companies().find(u"meta", 9)), ElementsAre("Meta", "Metallica Mining", "Grametal"));
    EXPECT_THAT(words(companies().find(u"met", 9)), ElementsAre("Metallica Mining", "Meta", "Grametal"));
    EXPECT_THAT(words(companies().find(u"met", 1)), ElementsAre("Metallica Mining"));
}

TEST(Completion, WhatIsTypedAlreadyIsNotOffered) {
    EXPECT_THAT(words(companies().find(u"Amazon", 9)), ElementsAre("Amazon > AWS"));
    EXPECT_THAT(words(companies().find(u"", 9)), IsEmpty());
    EXPECT_THAT(words(companies().find(u"  ", 9)), IsEmpty());
    EXPECT_THAT(words(companies().find(u"zzz", 9)), IsEmpty());
}

TEST(Completion, AUseNowCountsMoreThanAnOldOneAndAHundredOldOnesMoreThanOneNew) {
    EXPECT_EQ(useWeight(0), 1);
    EXPECT_EQ(useWeight(50), 0.5);
    EXPECT_GT(useWeight(10), useWeight(11));
    EXPECT_GT(100 * useWeight(500), useWeight(0));
}
