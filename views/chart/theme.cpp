// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/theme.h"

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

void setFaces(Theme& theme) {
    theme.title = face(15, QFont::DemiBold);
    theme.name = face(13, QFont::DemiBold);
    theme.subName = face(13);
    theme.number = face(13);
    theme.label = face(11, QFont::DemiBold);
    theme.discText = face(11, QFont::DemiBold);
    theme.tick = face(12);
    theme.yearTick = face(12, QFont::DemiBold);
    theme.note = face(12);
}

Theme lightTheme() {
    Theme theme;
    theme.ground = QColor(0xFB, 0xFA, 0xF8);
    theme.panel = QColor(0xF3, 0xF1, 0xED);
    theme.text = QColor(0x1D, 0x1C, 0x1A);
    theme.mutedText = QColor(0x62, 0x5E, 0x57);
    theme.line = QColor(0xE8, 0xE4, 0xDC);
    theme.strongLine = QColor(0xC9, 0xC4, 0xBB);
    theme.accent = QColor(0xB3, 0x26, 0x1E);
    theme.accentText = QColor(0xFF, 0xFF, 0xFF);
    theme.accentSoft = QColor(0xEB, 0xD8, 0xD4);
    theme.rest = QColor(0x8E, 0x8A, 0x82);
    theme.selection = QColor(0x1D, 0x1C, 0x1A);
    theme.series = {QColor(0x29, 0x77, 0xAB), QColor(0xD8, 0x6B, 0x1F), QColor(0x2A, 0x8F, 0x70),
                    QColor(0xB5, 0x64, 0x95), QColor(0x4E, 0x4B, 0x46)};
    setFaces(theme);
    return theme;
}

Theme darkTheme() {
    Theme theme;
    theme.ground = QColor(0x19, 0x1B, 0x1E);
    theme.panel = QColor(0x21, 0x24, 0x28);
    theme.text = QColor(0xEC, 0xEA, 0xE6);
    theme.mutedText = QColor(0x9F, 0x9B, 0x93);
    theme.line = QColor(0x2E, 0x32, 0x38);
    theme.strongLine = QColor(0x4C, 0x51, 0x59);
    theme.accent = QColor(0xFF, 0x7A, 0x6B);
    theme.accentText = QColor(0x1B, 0x12, 0x10);
    theme.accentSoft = QColor(0x3C, 0x2E, 0x30);
    theme.rest = QColor(0x7D, 0x79, 0x72);
    theme.selection = QColor(0xEC, 0xEA, 0xE6);
    theme.series = {QColor(0x4A, 0x93, 0xBE), QColor(0xC9, 0x8A, 0x0E), QColor(0x2F, 0xA1, 0x7D),
                    QColor(0xC7, 0x7B, 0xA8), QColor(0xB8, 0xB4, 0xAC)};
    setFaces(theme);
    return theme;
}

// Relative luminance, WCAG 2.1.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

const Theme& themeOf(ThemeKind kind) {
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return kind == ThemeKind::Light ? light : dark;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette(theme.text, theme.panel, theme.panel.lighter(104), theme.strongLine, theme.mutedText, theme.text,
                     theme.accentText, theme.ground, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::ToolTipBase, theme.ground);
    palette.setColor(QPalette::ToolTipText, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    }
    return palette;
}

QStringList fontFamilies() {
    return {QStringLiteral("Inter"),
            QStringLiteral("Noto Sans"),
            QStringLiteral("DejaVu Sans"),
            QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Noto Sans CJK JP"),
            QStringLiteral("WenQuanYi Micro Hei"),
            QStringLiteral("Droid Sans Fallback"),
            QStringLiteral("sans-serif")};
}

QFont face(int pixels, QFont::Weight weight) {
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    // Widths that do not depend on the resolution: a picture at 300 dpi breaks its labels like the screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readableOn(const QColor& fill, const Theme& theme) {
    return contrast(theme.text, fill) >= contrast(theme.ground, fill) ? theme.text : theme.ground;
}

}  // namespace cutline
