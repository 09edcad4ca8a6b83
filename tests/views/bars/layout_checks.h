// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_layout.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

#include <algorithm>

namespace cutline::test {

struct PlacedText {
    QString text;
    QRectF rect;
};

/// Every text of a bar chart but those within bars, which have a bar each.
inline std::vector<PlacedText> textsOf(const BarLayout& layout) {
    std::vector<PlacedText> texts;
    for (const BarPlace& place : layout.bars) {
        if (!place.name.lines.isEmpty()) texts.push_back({place.name.lines.join(u'/'), place.nameRect});
        if (!place.value.isEmpty()) texts.push_back({place.value, place.valueRect});
        if (!place.today.isEmpty()) texts.push_back({place.today, place.todayRect});
    }
    for (const LegendEntry& entry : layout.legend) texts.push_back({entry.text, entry.rect});
    for (const ValueLine& line : layout.lines) texts.push_back({line.label, line.rect});
    if (!layout.coarseNote.isEmpty()) texts.push_back({layout.coarseNote, layout.coarseNoteRect});
    return texts;
}

/// No text overlaps another or a bar, none leaves the picture, and only names that are longer than their column are
/// cut.
inline void expectReadable(const BarTable& table, QSizeF size, const Theme& theme) {
    const QSizeF page(size.width(), std::max(size.height(), neededHeight(table, size.width(), theme)));
    const BarLayout layout = layOutBars(table, page, theme);
    ASSERT_EQ(layout.bars.size(), table.bars.size());
    const QRectF picture(QPointF(), page);
    const std::vector<PlacedText> texts = textsOf(layout);
    const auto words = [&](const PlacedText& text) {
        return QString(text.text + QStringLiteral(" at %1 wide").arg(size.width())).toStdString();
    };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_TRUE(picture.contains(texts[i].rect)) << words(texts[i]) << " leaves the picture";
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            EXPECT_FALSE(texts[i].rect.intersects(texts[k].rect)) << words(texts[i]) << " and " << words(texts[k]);
        }
    }
    for (std::size_t i = 0; i < layout.bars.size(); ++i) {
        const BarPlace& place = layout.bars[i];
        EXPECT_FALSE(place.value.contains(QChar(0x2026)));
        for (const BarPlace& other : layout.bars) {
            if (other.rect.width() < 0.5 || other.rect.height() < 0.5) continue;
            EXPECT_FALSE(place.valueRect.intersects(other.rect)) << place.value.toStdString();
        }
        for (const PartLabel& label : place.partLabels) {
            EXPECT_LE(QFontMetricsF(theme.discText).horizontalAdvance(label.text), label.rect.width());
        }
        if (layout.isUpright || !place.name.isCut) continue;
        const double column = layout.plot.left() - 9 - 16;
        EXPECT_GT(QFontMetricsF(place.name.font).horizontalAdvance(table.bars[i].label), column);
    }
}

}  // namespace cutline::test
