// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/organization_mentions.h"

#include "model/reading/sentences.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

KnownOrganization known(const QString& path, const QString& ticker = {}, const QStringList& otherNames = {}) {
    return {path.split(u'/'), otherNames, ticker, std::nullopt};
}

const KnownNames& names() {
    static const KnownNames all(
        {known(QStringLiteral("Alphabet"), QStringLiteral("GOOGL")), known(QStringLiteral("Alphabet/X")),
         known(QStringLiteral("Alphabet/Google")),
         known(QStringLiteral("Amazon"), QStringLiteral("AMZN"), {QStringLiteral("亚马逊")}),
         known(QStringLiteral("Amazon/Advertising")), known(QStringLiteral("Amazon/Amazon Music")),
         known(QStringLiteral("Amazon/AWS"), {}, {QStringLiteral("Amazon Web Services")}),
         known(QStringLiteral("Block"), QStringLiteral("SQ")), known(QStringLiteral("Gap"), QStringLiteral("GPS")),
         known(QStringLiteral("Meta"), QStringLiteral("META"),
               {QStringLiteral("Facebook"), QStringLiteral("Meta Platforms")}),
         known(QStringLiteral("Meta/AI")), known(QStringLiteral("PayPal"), QStringLiteral("PYPL")),
         known(QStringLiteral("Target"), QStringLiteral("TGT")),
         known(QStringLiteral("Tencent"), QStringLiteral("0700.HK"))});
    return all;
}

/// "Amazon=Amazon" for each mention: its text, its path, "?" behind a new one.
QStringList found(const char* utf8) {
    const QString text = QString::fromUtf8(utf8);
    QStringList list;
    for (const OrganizationMention& one : organizationsIn(text, names(), sentencesOf(text))) {
        list << one.span.in(text) % u'=' % one.path.join(u'/') % (one.isKnown ? u"" : u"?");
    }
    return list;
}

QStringList expected(const char* words) {
    const QString text = QString::fromUtf8(words);
    return text.isEmpty() ? QStringList() : text.split(u'|');
}

}  // namespace

TEST(OrganizationMentions, ThePossessiveIsNotPartOfTheName) {
    EXPECT_EQ(found("Amazon's plan and Meta’s plan."), expected("Amazon=Amazon|Meta=Meta"));
}

TEST(OrganizationMentions, OtherNamesAreFound) {
    EXPECT_EQ(found("Staff at Facebook and Meta Platforms."), expected("Facebook=Meta|Meta Platforms=Meta"));
    EXPECT_EQ(found("昨天亚马逊宣布裁员。"), expected("亚马逊=Amazon"));
    EXPECT_EQ(found("英伟达公布了财报。"), expected(""));
}

TEST(OrganizationMentions, TheLongestNameIsTaken) {
    EXPECT_EQ(found("Cuts hit Amazon Web Services and Amazon Music."),
              expected("Amazon Web Services=Amazon/AWS|Amazon Music=Amazon/Amazon Music"));
    EXPECT_EQ(found("Amazon Web\nServices"), expected("Amazon Web\nServices=Amazon/AWS"));
}

TEST(OrganizationMentions, NothingIsFoundInsideAnotherWord) {
    EXPECT_EQ(found("Metadata of Amazonians, a meta-study, Meta-analysis, SuperMeta, Amazon2 and xAmazon."),
              expected(""));
    EXPECT_EQ(found("fires in the Amazon rainforest, along the Amazon River"), expected(""));
    EXPECT_EQ(found("amazon and meta in lower case"), expected(""));
    EXPECT_EQ(found("the Amazon-owned site"), expected("Amazon=Amazon"));
}

TEST(OrganizationMentions, CapitalsAreForgivenWhereTheNameIsClear) {
    EXPECT_EQ(found("Paypal and AMAZON said so."), expected("Paypal=PayPal|AMAZON=Amazon"));
}

TEST(OrganizationMentions, TickersAreFoundBehindTheirExchange) {
    EXPECT_EQ(found("Amazon (Nasdaq: AMZN), (NASDAQ:META), NYSE: TGT, NYSE：SQ and 0700.HK"),
              expected("Amazon=Amazon|Nasdaq: AMZN=Amazon|NASDAQ:META=Meta|NYSE: TGT=Target|NYSE：SQ=Block|"
                       "0700.HK=Tencent"));
}

TEST(OrganizationMentions, BareTickersCountOnlyInBracketsAndWhereTheyAreKnown) {
    EXPECT_EQ(found("The maker (AMZN) and the agency (SEC); GPS data; $META rose."),
              expected("AMZN=Amazon|$META=Meta"));
}

TEST(OrganizationMentions, AnUnknownTickerBelongsToTheNameInFront) {
    EXPECT_EQ(found("Fizzbuzz Corp. (NYSE: FZB) fell."), expected("Fizzbuzz=Fizzbuzz?|NYSE: FZB=Fizzbuzz?"));
}

TEST(OrganizationMentions, AnUnknownNameBeforeAKnownTickerIsAnotherNameOfItsCompany) {
    EXPECT_EQ(found("亚马逊（Nasdaq: AMZN）宣布裁员9000人。亚马逊股价下跌。"),
              expected("亚马逊=Amazon|Nasdaq: AMZN=Amazon|亚马逊=Amazon"));
    EXPECT_EQ(found("Hooli said it will lay off 300 people. Shares of rivals (Nasdaq: AMZN) fell."),
              expected("Hooli=Hooli?|Nasdaq: AMZN=Amazon"));
}

TEST(OrganizationMentions, NamesThatAreWordsAreOnlyTakenWhereTheyAreNames) {
    EXPECT_EQ(found("The target is to close the gap and block X."), expected(""));
    EXPECT_EQ(found("Target markets shrink. Gap years are long. Block it."), expected(""));
    EXPECT_EQ(found("Target said it will cut 200 jobs. Workers at Gap and Block agree."),
              expected("Target=Target|Gap=Gap|Block=Block"));
    EXPECT_EQ(found("The new Price Target price is low."), expected(""));
}

TEST(OrganizationMentions, ADivisionThatIsAWordNeedsItsCompany) {
    EXPECT_EQ(found("Advertising is down, AI is up."), expected(""));
    EXPECT_EQ(found("Amazon invests in AI and its advertising business."),
              expected("Amazon=Amazon|advertising=Amazon/Advertising"));
    EXPECT_EQ(found("Meta's AI unit lost people."), expected("Meta=Meta|AI=Meta/AI"));
    EXPECT_EQ(found("Amazon spends more on advertising."), expected("Amazon=Amazon"));
}

TEST(OrganizationMentions, NamesThatLookLikeCompaniesAreProposedAsNew) {
    EXPECT_EQ(found("Hooli said it will lay off 300 people. At Hooli nobody spoke."),
              expected("Hooli=Hooli?|Hooli=Hooli?"));
    EXPECT_EQ(found("It is owned by Pied Piper Inc. of California."), expected("Pied Piper=Pied Piper?"));
    EXPECT_EQ(found("The Company said it will lay off staff."), expected(""));
    EXPECT_EQ(found("Yesterday was quiet. X Corp fired dozens."), expected("X Corp=X Corp?"));
    EXPECT_EQ(found("Johnson & Johnson will eliminate 500 positions."),
              expected("Johnson & Johnson=Johnson & Johnson?"));
    EXPECT_EQ(found("Hooli & Co. let 1,000 workers go."), expected("Hooli & Co=Hooli & Co?"));
    EXPECT_EQ(found("Money is short. eBay will cut 1,000 jobs, 3M cut 6,000."), expected("eBay=eBay?|3M=3M?"));
    EXPECT_EQ(found("Hooli, which has 161,000 employees, cut 600."), expected("Hooli=Hooli?"));
    EXPECT_EQ(found("Hooli axed 300. Initech fired 20. Globex had cut 40."),
              expected("Hooli=Hooli?|Initech=Initech?|Globex=Globex?"));
    EXPECT_EQ(found("Employer: Hooli Stores\nEmployees: 65"), expected("Hooli Stores=Hooli Stores?"));
    EXPECT_EQ(found("Amazon.com, Inc. said it will lay off 300 people."), expected("Amazon=Amazon"));
    EXPECT_EQ(found("It is quiet in Germany. Hooli to cut 5,500 jobs."), expected("Hooli=Hooli?"));
    EXPECT_EQ(found("In Germany Hooli will cut 12,000 jobs."), expected("Hooli=Hooli?"));
    EXPECT_EQ(found("Jack Dorsey laid off 931. President Biden fired 300."), expected(""));
    EXPECT_EQ(found("字节跳动宣布裁员300人。"), expected("字节跳动=字节跳动?"));
    EXPECT_EQ(found("该公司宣布裁员300人。"), expected(""));
}

}  // namespace cutline
