// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/line_style.h"

#include <QList>

#include <array>

namespace cutline {

QPen penOf(const CumulativeTable& table, std::size_t line, const Theme& theme, double width) {
    // In widths of the pen, as QPen takes them.
    static const std::array<QList<qreal>, 4> dashes{QList<qreal>{}, {5, 2.5}, {1.2, 1.8}, {7, 2, 1.5, 2}};
    const bool isOther = table.lines[line].kind == CumulativeLineKind::Other;
    const std::size_t colors = theme.series.size();
    QPen pen(isOther ? theme.rest : theme.series[line % colors], width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    const auto& pattern = isOther ? dashes[2] : dashes[line / colors % dashes.size()];
    // A thicker pen must not stretch the pattern, or a line would change its face when the mouse comes near.
    QList<qreal> scaled;
    for (const qreal dash : pattern) scaled << dash * kLineWidth / width;
    if (!scaled.isEmpty()) pen.setDashPattern(scaled);
    return pen;
}

}  // namespace cutline
