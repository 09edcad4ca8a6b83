// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/style_sheet.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <optional>

namespace cutline {

namespace {

/// One rule of the sheet with the colours it sets.
struct Rule {
    QString selector;
    std::optional<QColor> text;
    std::optional<QColor> behind;  ///< none: what is behind the widget shows through
    std::optional<QColor> border;
};

std::optional<QColor> colourOf(const QString& property, const QString& body) {
    const QRegularExpression pattern(QStringLiteral("(?:^|[;\\s])") % property %
                                     QStringLiteral(":[^;]*?rgba\\((\\d+),(\\d+),(\\d+),255\\)"));
    const auto match = pattern.match(body);
    if (!match.hasMatch()) return std::nullopt;
    return QColor(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

std::vector<Rule> rulesOf(const Theme& theme) {
    std::vector<Rule> rules;
    static const QRegularExpression block(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    auto match = block.globalMatch(styleSheetOf(theme));
    while (match.hasNext()) {
        const auto found = match.next();
        const QString body = found.captured(2);
        rules.push_back({found.captured(1).trimmed(), colourOf(QStringLiteral("color"), body),
                         colourOf(QStringLiteral("background"), body), colourOf(QStringLiteral("border"), body)});
    }
    return rules;
}

class StyleSheetTest : public testing::TestWithParam<ThemeKind> {
protected:
    const Theme& theme() const { return themeOf(GetParam()); }
};

}  // namespace

TEST_P(StyleSheetTest, EveryWordOfAColourIsReplaced) {
    EXPECT_FALSE(styleSheetOf(theme()).contains(u'@'));
    EXPECT_GT(rulesOf(theme()).size(), 50u);
}

TEST_P(StyleSheetTest, TextIsReadableOnWhatItsRulePutsBehindIt) {
    for (const Rule& rule : rulesOf(theme())) {
        // What cannot be used may be pale (WCAG 2.1, 1.4.3).
        if (!rule.text || rule.selector.contains(QStringLiteral("disabled"))) continue;
        const auto behind = rule.behind ? std::vector{*rule.behind} : std::vector{theme().ground, theme().panel};
        for (const QColor& colour : behind) {
            EXPECT_GE(contrast(*rule.text, colour), 4.5) << rule.selector.toStdString();
        }
    }
}

TEST_P(StyleSheetTest, WhatIsPointedAtOrChosenKeepsItsTextReadable) {
    for (const Rule& rule : rulesOf(theme())) {
        const bool isState = rule.selector.contains(QStringLiteral(":hover")) ||
                             rule.selector.contains(QStringLiteral(":selected")) ||
                             rule.selector.contains(QStringLiteral("item:focus"));
        if (!isState || !rule.behind || rule.selector.contains(QStringLiteral("QScrollBar"))) continue;
        const bool isAccent = rule.selector.contains(QStringLiteral("\"accent\""));
        const bool isLink = rule.selector.contains(QStringLiteral("\"link\""));
        const bool isChip = rule.selector.contains(QStringLiteral("\"chip\""));
        std::vector<QColor> texts{theme().text, theme().mutedText};
        if (isChip) texts = {theme().text};
        if (isLink) texts = {theme().accent};
        if (isAccent) texts = {theme().accentText};
        for (const QColor& text : texts) {
            EXPECT_GE(contrast(text, *rule.behind), 4.5) << rule.selector.toStdString();
        }
    }
}

TEST_P(StyleSheetTest, FocusHasABorderThatStandsOut) {
    int seen = 0;
    for (const Rule& rule : rulesOf(theme())) {
        if (!rule.selector.contains(QStringLiteral(":focus")) || !rule.border) continue;
        ++seen;
        EXPECT_GE(contrast(*rule.border, theme().ground), 3.0) << rule.selector.toStdString();
        EXPECT_GE(contrast(*rule.border, theme().panel), 3.0) << rule.selector.toStdString();
    }
    EXPECT_GT(seen, 5);
}

// WCAG 2.1, 1.4.11: without its border nobody sees where a field is.
TEST_P(StyleSheetTest, WhereAFieldBeginsAndEndsIsSeen) {
    int seen = 0;
    for (const Rule& rule : rulesOf(theme())) {
        if (!rule.selector.startsWith(QStringLiteral("QLineEdit")) || !rule.border) continue;
        ++seen;
        EXPECT_GE(contrast(*rule.border, theme().ground), 3.0) << rule.selector.toStdString();
        EXPECT_GE(contrast(*rule.border, theme().panel), 3.0) << rule.selector.toStdString();
    }
    EXPECT_GE(seen, 2);
}

INSTANTIATE_TEST_SUITE_P(Both, StyleSheetTest, testing::Values(ThemeKind::Light, ThemeKind::Dark));

}  // namespace cutline
