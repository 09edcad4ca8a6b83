// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QStringList>

#include <array>

namespace cutline {

enum class ThemeKind { Light, Dark };

/// The colours and faces of everything Cutline draws. Type is in pixels of a 96 dpi picture: who draws at another
/// resolution scales the painter, never the fonts.
struct Theme {
    QColor ground;      ///< behind charts
    QColor panel;       ///< behind side panels, and the track of the overview
    QColor text;        ///< 4.5:1 on ground, panel and accentSoft
    QColor mutedText;   ///< likewise
    QColor line;        ///< between lanes, fine ticks
    QColor strongLine;  ///< years, frames
    QColor accent;      ///< the one accent, and the ring of focus; 4.5:1 as text on ground, panel, accentSoft
    QColor accentText;  ///< on accent
    QColor accentSoft;  ///< a wash of the accent behind a chosen part
    QColor rest;        ///< what has no colour of its own: "other", hatched parts; 3:1 likewise
    QColor selection;   ///< the ring around the selected event
    std::array<QColor, 5> series;  ///< after Okabe and Ito, each 3:1 on ground and panel

    QFont title;     ///< of a chart
    QFont name;      ///< of a lane
    QFont subName;   ///< of a division's lane, a bar
    QFont number;    ///< right-aligned totals
    QFont label;     ///< numbers beside discs and bars
    QFont discText;  ///< numbers inside discs
    QFont tick;      ///< months, days
    QFont yearTick;  ///< years
    QFont note;      ///< source lines, legends
};

[[nodiscard]] const Theme& themeOf(ThemeKind kind);
/// The palette that makes standard widgets match.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// Inter, else what is near it, with faces for Chinese, Japanese and Korean names behind.
[[nodiscard]] QStringList fontFamilies();
[[nodiscard]] QFont face(int pixels, QFont::Weight weight = QFont::Normal);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// Whichever of the theme's text and ground is easier to read on `fill`.
[[nodiscard]] QColor readableOn(const QColor& fill, const Theme& theme);

}  // namespace cutline
