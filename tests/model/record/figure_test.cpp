// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/figure.h"

#include <gtest/gtest.h>

#include <limits>

namespace cutline {
namespace {

using Ends = std::vector<std::optional<double>>;

Ends endsOf(Qualifier qualifier, double number, double upper = 0) {
    const Figure figure = figureOf(Measure::People, qualifier, number, upper);
    return {figure.low, figure.best, figure.high};
}

TEST(Figure, TakesItsEndsFromItsQualifier) {
    EXPECT_EQ(endsOf(Qualifier::Exact, 878), (Ends{878, 878, 878}));
    EXPECT_EQ(endsOf(Qualifier::About, 9000), (Ends{9000, 9000, 9000}));
    EXPECT_EQ(endsOf(Qualifier::MoreThan, 400), (Ends{400, 400, std::nullopt}));
    EXPECT_EQ(endsOf(Qualifier::AtLeast, 400), (Ends{400, 400, std::nullopt}));
    EXPECT_EQ(endsOf(Qualifier::UpTo, 50), (Ends{std::nullopt, 50, 50}));
    EXPECT_EQ(endsOf(Qualifier::FewerThan, 50), (Ends{std::nullopt, 50, 50}));
    EXPECT_EQ(endsOf(Qualifier::Unknown, 50), (Ends{std::nullopt, std::nullopt, std::nullopt}));
}

TEST(Figure, PutsTheBestOfARangeInItsMiddleRoundedHalfUp) {
    EXPECT_EQ(endsOf(Qualifier::Range, 8000, 10000), (Ends{8000, 9000, 10000}));
    EXPECT_EQ(endsOf(Qualifier::Range, 40, 51), (Ends{40, 46, 51}));
    EXPECT_EQ(figureOf(Measure::Percent, Qualifier::Range, 5, 6).best, 5.5);
}

TEST(Figure, NamesWhatIsInconsistent) {
    EXPECT_TRUE(inconsistency(figureOf(Measure::People, Qualifier::Range, 40, 50)).isEmpty());
    EXPECT_FALSE(inconsistency(figureOf(Measure::People, Qualifier::Range, 50, 40)).isEmpty());
    EXPECT_FALSE(inconsistency(figureOf(Measure::People, Qualifier::Exact, 1.5)).isEmpty());
    EXPECT_FALSE(inconsistency(figureOf(Measure::People, Qualifier::Exact, -1)).isEmpty());
    EXPECT_FALSE(inconsistency(figureOf(Measure::Percent, Qualifier::Exact, 101)).isEmpty());
    EXPECT_FALSE(
        inconsistency(figureOf(Measure::People, Qualifier::Exact, std::numeric_limits<double>::infinity())).isEmpty());
    Figure numbered = figureOf(Measure::People, Qualifier::Exact, 5);
    numbered.qualifier = Qualifier::Unknown;
    EXPECT_FALSE(inconsistency(numbered).isEmpty());
    Figure missing;
    missing.qualifier = Qualifier::Exact;
    EXPECT_FALSE(inconsistency(missing).isEmpty());
}

TEST(Figure, KeepsZeroAndUnknownApart) {
    EXPECT_EQ(bestPeople(figureOf(Measure::People, Qualifier::Exact, 0)), 0);
    EXPECT_EQ(bestPeople(figureOf(Measure::People, Qualifier::Unknown)), std::nullopt);
    EXPECT_EQ(bestPeople(figureOf(Measure::Percent, Qualifier::Exact, 13)), std::nullopt);
}

TEST(Figure, ReadsBackItsCodes) {
    for (int i = 0; i < 8; ++i) {
        EXPECT_EQ(qualifierFromCode(QString(toCode(static_cast<Qualifier>(i)))), static_cast<Qualifier>(i));
    }
    EXPECT_EQ(qualifierFromCode(u"roughly"), std::nullopt);
}

}  // namespace
}  // namespace cutline
