// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/likely_duplicates.h"

#include "tests/model/counting/made_dataset.h"

#include <gmock/gmock.h>

namespace cutline {

namespace {

using namespace Qt::StringLiterals;

QStringList proposed(const QStringList& paths) {
    test::MadeDataset made;
    int day = 1;
    for (const QString& path : paths) {
        const QString date = u"2023-01-%1"_s.arg(day++, 2, 10, QChar(u'0'));
        made.layoff(date, path, date, 10);
    }
    const auto dataset = made.dataset();
    QStringList pairs;
    for (const LikelyDuplicate& pair : likelyDuplicates(*dataset, eventCountsOf(*dataset))) {
        pairs << dataset->entry(pair.from).path % u" → " % dataset->entry(pair.into).path;
    }
    return pairs;
}

}  // namespace

TEST(LikelyDuplicates, NamesThatDifferInLegalFormSignsOrBlanksAreProposed) {
    EXPECT_THAT(proposed({u"Facebook Inc."_s, u"Facebook"_s, u"Facebook"_s}),
                testing::ElementsAre(u"Facebook Inc. → Facebook"_s));
    EXPECT_EQ(proposed({u"Mr. Yum"_s, u"MrYum"_s}).size(), 1);
    EXPECT_EQ(proposed({u"Nestlé S.A."_s, u"Nestle"_s}).size(), 1);
    EXPECT_EQ(proposed({u"Procter & Gamble Co"_s, u"Procter and Gamble"_s}).size(), 1);
    EXPECT_EQ(proposed({u"The Guild"_s, u"Guild"_s}).size(), 1);
}

TEST(LikelyDuplicates, OtherNamesAndOtherPlacesAreNot) {
    EXPECT_THAT(proposed({u"Meta"_s, u"Metal"_s, u"Group"_s, u"The"_s, u"字节跳动"_s, u"腾讯"_s}), testing::IsEmpty());
    EXPECT_THAT(proposed({u"Amazon > Cloud"_s, u"Google > Cloud Inc"_s}), testing::IsEmpty());
    EXPECT_EQ(proposed({u"Google > Cloud"_s, u"Google > Cloud Inc"_s}).size(), 1);
}

TEST(LikelyDuplicates, ACompanyThatIsAnotherNameOfAnotherIsProposedWithTheReason) {
    test::MadeDataset made;
    made.layoff(u"a"_s, u"Facebook"_s, u"2020"_s, 10);
    made.layoff(u"b"_s, u"Meta"_s, u"2022"_s, 10).layoff(u"c"_s, u"Meta"_s, u"2023"_s, 10);
    made.record(u"Meta"_s).otherNames = {{u"facebook"_s, {}, {}}};
    const auto dataset = made.dataset();
    const auto pairs = likelyDuplicates(*dataset, eventCountsOf(*dataset));
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(dataset->entry(pairs[0].from).name, u"Facebook"_s);
    EXPECT_TRUE(pairs[0].why.contains(u"also another name of Meta"_s));
}

TEST(LikelyDuplicates, ANameIsNeverTakenApartToNothing) {
    EXPECT_EQ(looseName(u"The"_s), u"the"_s);
    EXPECT_EQ(looseName(u"Group"_s), u"group"_s);
    EXPECT_EQ(looseName(u"Co. Ltd."_s), u"co"_s);
    EXPECT_FALSE(looseName(u"!!!"_s).isEmpty());
}

}  // namespace cutline
