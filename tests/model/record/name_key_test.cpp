// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/name_key.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

TEST(NameKey, IsTheSameForSpellingsThatDifferInCaseAndWhiteSpace) {
    EXPECT_EQ(nameKey(u" Amazon  Web\tServices"), nameKey(u"amazon web services"));
    EXPECT_EQ(nameKey(u"ÉCOLE 42"), nameKey(u"école 42"));
    EXPECT_EQ(nameKey(u"Zoé"), nameKey(u"Zoe\u0301"));
}

TEST(NameKey, KeepsApartWhatIsOnlyAlike) {
    EXPECT_NE(nameKey(u"Amazon"), nameKey(u"Amazon.com"));
    EXPECT_NE(nameKey(u"Meta"), nameKey(u"Metal"));
}

TEST(FoldedUtf8, IsTheNameKeyOfAnyText) {
    for (const QString& text : {QString(), QStringLiteral("  \t"), QStringLiteral(" Amazon  Web\n Services\r\n"),
                                QStringLiteral("ZOE\u0301 \u00A0 cuts"), QStringLiteral("[@Z`z{ 1,000")}) {
        EXPECT_EQ(foldedUtf8(text.toUtf8()), nameKey(text).toUtf8()) << text.toStdString();
    }
}

TEST(LegalForm, IsKnownHoweverItIsWritten) {
    for (const auto* word : {u"Inc.", u"LLC", u"L.L.C.", u"n.a", u"S.A.", u"GmbH", u"Group", u"LLP"}) {
        EXPECT_TRUE(isLegalForm(word)) << QStringView(word).toString().toStdString();
    }
    for (const auto* word : {u"", u".", u"Incident", u"Meta"}) EXPECT_FALSE(isLegalForm(word));
}

TEST(JoinedPath, SplitsBackIntoItsNames) {
    const QStringList path{QStringLiteral("Alphabet"), QStringLiteral("Google"), QStringLiteral("YouTube")};
    EXPECT_EQ(joinedPath(path), QStringLiteral("Alphabet > Google > YouTube"));
    EXPECT_EQ(splitPath(joinedPath(path)), path);
}

}  // namespace
}  // namespace cutline
