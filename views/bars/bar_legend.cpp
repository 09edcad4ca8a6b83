// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_legend.h"

#include <QFontMetricsF>

#include <algorithm>

namespace cutline {

namespace {

constexpr double kMargin = 16;
constexpr double kSwatch = 12;
constexpr double kRow = 20;
constexpr double kBetween = 16;  // two entries

/// Whether any bar has a part of it: a colour that is nowhere needs no name.
bool isDrawn(const BarTable& table, std::size_t series) {
    return std::any_of(table.bars.begin(), table.bars.end(), [&](const Bar& bar) {
        return bar.kind == BarKind::Plain && series < bar.parts.size() && bar.parts[series] > 0;
    });
}

}  // namespace

std::vector<LegendEntry> legendOf(const BarTable& table, double width, const Theme& theme) {
    std::vector<LegendEntry> legend;
    if (table.series.size() < 2) return legend;
    const QFontMetricsF metrics(theme.note);
    const double right = width - kMargin;
    // A name as long as a sentence leaves room for the others.
    const double most = std::max(60.0, (right - kMargin) / 2 - kSwatch - 5 - kBetween);
    double x = kMargin;
    double y = 1;
    for (qsizetype i = 0; i < table.series.size(); ++i) {
        if (!isDrawn(table, static_cast<std::size_t>(i))) continue;
        LegendEntry entry;
        entry.text = cutToWidth(printable(table.series[i].left(200)), theme.note, most);
        entry.series = static_cast<std::size_t>(i);
        const double advance = metrics.horizontalAdvance(entry.text) + 1;
        if (x > kMargin && x + kSwatch + 5 + advance > right) {
            x = kMargin;
            y += kRow;
        }
        entry.swatch = QRectF(x, y + 3, kSwatch, kSwatch);
        entry.rect = QRectF(x + kSwatch + 5, y, advance, kRow - 2);
        x = entry.rect.right() + kBetween;
        legend.push_back(std::move(entry));
    }
    return legend;
}

double heightOf(const std::vector<LegendEntry>& legend) { return legend.empty() ? 4 : legend.back().rect.bottom() + 7; }

}  // namespace cutline
