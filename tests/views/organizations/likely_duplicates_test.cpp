// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/likely_duplicates.h"

#include "tests/views/browse/filled_document.h"
#include "views/organizations/organization_list.h"

#include <gmock/gmock.h>

namespace cutline {

namespace {

using namespace Qt::StringLiterals;

QStringList proposed(const std::vector<QStringList>& paths) {
    test::FilledDocument document;
    int day = 1;
    for (const QStringList& path : paths)
        document.save(test::layoff(path, u"2023-01-%1"_s.arg(day++, 2, 10, QChar(u'0'))));
    const Dataset& dataset = document.dataset();
    QStringList pairs;
    for (const LikelyDuplicate& pair : likelyDuplicates(dataset, eventCountsOf(dataset))) {
        pairs << dataset.entry(pair.from).path % u" → " % dataset.entry(pair.into).path;
    }
    return pairs;
}

}  // namespace

TEST(LikelyDuplicates, NamesThatDifferInLegalFormSignsOrBlanksAreProposed) {
    EXPECT_THAT(proposed({{u"Facebook Inc."_s}, {u"Facebook"_s}, {u"Facebook"_s}}),
                testing::ElementsAre(u"Facebook Inc. → Facebook"_s));
    EXPECT_EQ(proposed({{u"Mr. Yum"_s}, {u"MrYum"_s}}).size(), 1);
    EXPECT_EQ(proposed({{u"Nestlé S.A."_s}, {u"Nestle"_s}}).size(), 1);
    EXPECT_EQ(proposed({{u"Procter & Gamble Co"_s}, {u"Procter and Gamble"_s}}).size(), 1);
    EXPECT_EQ(proposed({{u"The Guild"_s}, {u"Guild"_s}}).size(), 1);
}

TEST(LikelyDuplicates, OtherNamesAndOtherPlacesAreNot) {
    EXPECT_THAT(proposed({{u"Meta"_s}, {u"Metal"_s}, {u"Group"_s}, {u"The"_s}, {u"字节跳动"_s}, {u"腾讯"_s}}),
                testing::IsEmpty());
    EXPECT_THAT(proposed({{u"Amazon"_s, u"Cloud"_s}, {u"Google"_s, u"Cloud Inc"_s}}), testing::IsEmpty());
    EXPECT_EQ(proposed({{u"Google"_s, u"Cloud"_s}, {u"Google"_s, u"Cloud Inc"_s}}).size(), 1);
}

TEST(LikelyDuplicates, ACompanyThatIsAnotherNameOfAnotherIsProposedWithTheReason) {
    test::FilledDocument document({test::layoff({u"Facebook"_s}, u"2020"_s), test::layoff({u"Meta"_s}, u"2022"_s),
                                   test::layoff({u"Meta"_s}, u"2023"_s)});
    const auto renamed = document->edit(u"Edit"_s, [&](Transaction& transaction) -> Result<void> {
        auto meta = *document->workbook().organizations()->rbegin();
        meta.otherNames = {{u"facebook"_s, {}, {}}};
        return transaction.update(meta);
    });
    ASSERT_TRUE(renamed);
    const Dataset& dataset = document.dataset();
    const auto pairs = likelyDuplicates(dataset, eventCountsOf(dataset));
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(dataset.entry(pairs[0].from).name, u"Facebook"_s);
    EXPECT_TRUE(pairs[0].why.contains(u"also another name of Meta"_s));
}

TEST(LikelyDuplicates, ANameIsNeverTakenApartToNothing) {
    EXPECT_EQ(looseName(u"The"_s), u"the"_s);
    EXPECT_EQ(looseName(u"Group"_s), u"group"_s);
    EXPECT_EQ(looseName(u"Co. Ltd."_s), u"co"_s);
    EXPECT_FALSE(looseName(u"!!!"_s).isEmpty());
}

}  // namespace cutline
