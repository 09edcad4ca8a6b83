// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/theme.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

class ThemeContrast : public testing::TestWithParam<ThemeKind> {};

TEST(Contrast, FollowsTheFormulaOfWcag) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1, 1e-9);
}

TEST_P(ThemeContrast, TextIsReadableOnEverythingBehindIt) {
    const Theme& theme = themeOf(GetParam());
    for (const QColor& behind : {theme.ground, theme.panel, theme.accentSoft}) {
        EXPECT_GE(contrast(theme.text, behind), 4.5) << behind.name().toStdString();
        EXPECT_GE(contrast(theme.mutedText, behind), 4.5) << behind.name().toStdString();
        EXPECT_GE(contrast(theme.accent, behind), 4.5) << behind.name().toStdString();
    }
    EXPECT_GE(contrast(theme.accentText, theme.accent), 4.5);
}

TEST_P(ThemeContrast, EverySeriesStandsOutFromGroundAndPanel) {
    const Theme& theme = themeOf(GetParam());
    for (const QColor& behind : {theme.ground, theme.panel}) {
        for (const QColor& color : theme.series) EXPECT_GE(contrast(color, behind), 3.0) << color.name().toStdString();
        EXPECT_GE(contrast(theme.rest, behind), 3.0);
    }
}

TEST_P(ThemeContrast, MarksOfSelectionAndFocusStandOutFromWhatTheySurround) {
    const Theme& theme = themeOf(GetParam());
    for (const QColor& behind : {theme.ground, theme.panel, theme.accentSoft}) {
        EXPECT_GE(contrast(theme.selection, behind), 3.0);
        EXPECT_GE(contrast(theme.accent, behind), 3.0) << "the ring of focus";
    }
}

TEST_P(ThemeContrast, TheOverviewShowsItsBarsInAndOutOfTheBrush) {
    const Theme& theme = themeOf(GetParam());
    EXPECT_GE(contrast(theme.mutedText, theme.accentSoft), 3.0);
    EXPECT_GE(contrast(theme.mutedText, theme.panel), 3.0);
}

TEST_P(ThemeContrast, NumbersInsideDiscsAreReadable) {
    const Theme& theme = themeOf(GetParam());
    EXPECT_GE(contrast(readableOn(theme.series[0], theme), theme.series[0]), 4.5);
}

TEST_P(ThemeContrast, StandardWidgetsAreReadableThroughThePalette) {
    const QPalette palette = paletteOf(themeOf(GetParam()));
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> textOn[] = {
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Base},      {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto& [text, behind] : textOn) {
        EXPECT_GE(contrast(palette.color(text), palette.color(behind)), 4.5) << text << " on " << behind;
    }
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeContrast, testing::Values(ThemeKind::Light, ThemeKind::Dark));

TEST(Theme, FontsHaveFacesForChineseBehindTheFirstOne) {
    EXPECT_EQ(fontFamilies().first(), QStringLiteral("Inter"));
    EXPECT_FALSE(fontFamilies().filter(QStringLiteral("CJK")).isEmpty());
    EXPECT_EQ(themeOf(ThemeKind::Light).name.families(), fontFamilies());
}

}  // namespace
}  // namespace cutline
