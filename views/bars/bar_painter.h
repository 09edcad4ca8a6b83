// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_layout.h"

#include <optional>

class QPainter;

namespace cutline {

/// What stands out among the bars at the moment.
struct BarHighlights {
    std::optional<std::size_t> pointed;   ///< by the mouse, here or in another view
    std::optional<std::size_t> current;   ///< where the keys are
    std::optional<std::size_t> selected;  ///< that of the selected event: its name is bold
    std::vector<std::size_t> marked;
    bool hasFocus = false;
};

/// Draws what Qt Charts does not: lines, texts, patterns and marks of a layout. Lives as long as one paint.
class BarPainter {
public:
    BarPainter(QPainter& painter, const BarTable& table, const BarLayout& layout, const Theme& theme,
               const BarHighlights& highlights);

    /// What stands behind the bars.
    void paintGround();
    /// What stands before them.
    void paintMarks();

    [[nodiscard]] static QColor colorOf(const BarTable& table, const Theme& theme, std::size_t series);

private:
    [[nodiscard]] bool isRest(std::size_t series) const;
    void paintBar(std::size_t index);
    void paintPatterns(const Bar& bar, const BarPlace& place);
    void paintPartLabels(const BarPlace& place);
    void paintBreak(const BarPlace& place);
    void paintGhost(const BarPlace& place);
    void paintWhisker(const BarPlace& place);
    void paintOutlines(std::size_t index);
    void paintName(std::size_t index);
    void paintValue(const Bar& bar, const BarPlace& place);
    void paintAxis();
    void paintSwatch(const LegendEntry& entry);
    void paintLegend();

    QPainter& m_painter;
    const BarTable& m_table;
    const BarLayout& m_layout;
    const Theme& m_theme;
    const BarHighlights& m_highlights;
};

}  // namespace cutline
