// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace cutline {

namespace {

constexpr double kMargin = 16;
constexpr double kSwatch = 12;
constexpr double kSwatchGap = 5;
constexpr double kRow = 20;
constexpr double kBetween = 16;  // two entries

/// Whether any bar has a part of it: a colour that is nowhere needs no name.
bool isDrawn(const BarTable& table, std::size_t series) {
    return std::any_of(table.bars.begin(), table.bars.end(), [&](const Bar& bar) {
        return bar.kind == BarKind::Plain && series < bar.parts.size() && bar.parts[series] > 0;
    });
}

bool hasGhosts(const BarTable& table) {
    return std::any_of(table.bars.begin(), table.bars.end(),
                       [&](const Bar& bar) { return bar.today && table.amountOf(*bar.today) != bar.value; });
}

/// Fills rows from the left.
class LegendRows {
public:
    LegendRows(double width, const Theme& theme) : m_right(width - kMargin), m_font(theme.note) {}

    [[nodiscard]] LegendEntry place(const QString& name) {
        // A name as long as a sentence leaves room for the others.
        const double most = std::max(60.0, (m_right - kMargin) / 2 - kSwatch - kSwatchGap - kBetween);
        LegendEntry entry;
        entry.text = cutToWidth(printable(name.left(200)), m_font, most);
        const double advance = QFontMetricsF(m_font).horizontalAdvance(entry.text) + 1;
        if (m_x > kMargin && m_x + kSwatch + kSwatchGap + advance > m_right) {
            m_x = kMargin;
            m_y += kRow;
        }
        entry.swatch = QRectF(m_x, m_y + 3, kSwatch, kSwatch);
        entry.rect = QRectF(m_x + kSwatch + kSwatchGap, m_y, advance, kRow - 2);
        m_x = entry.rect.right() + kBetween;
        return entry;
    }

private:
    double m_right;
    QFont m_font;
    double m_x = kMargin;
    double m_y = 1;
};

}  // namespace

std::vector<LegendEntry> legendOf(const BarTable& table, double width, const Theme& theme) {
    std::vector<LegendEntry> legend;
    LegendRows rows(width, theme);
    for (qsizetype i = 0; i < table.series.size() && table.series.size() > 1; ++i) {
        if (!isDrawn(table, static_cast<std::size_t>(i))) continue;
        legend.push_back(rows.place(table.series[i]));
        legend.back().series = static_cast<std::size_t>(i);
    }
    if (hasGhosts(table)) {
        legend.push_back(rows.place(QCoreApplication::translate("Bars", "as known today")));
        legend.back().isGhost = true;
    }
    return legend;
}

double heightOf(const std::vector<LegendEntry>& legend) { return legend.empty() ? 4 : legend.back().rect.bottom() + 7; }

}  // namespace cutline
