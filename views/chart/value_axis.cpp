// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/value_axis.h"

#include "model/wording/wording.h"

#include <QFontMetricsF>

namespace cutline {

double niceStep(double largest, int most, double smallest) {
    double power = smallest;
    while (true) {
        for (const double step : {1.0, 2.0, 5.0}) {
            if (largest / (power * step) <= most) return power * step;
        }
        power *= 10;
    }
}

QString peopleLabel(double value, double domain) {
    const auto number = static_cast<qint64>(value);
    const bool isThousands = domain >= 10'000 && domain < 1'000'000 && number > 0 && number % 1'000 == 0;
    return isThousands ? QString(numberWords(number / 1'000) + u'k') : shortNumber(number);
}

std::vector<ValueLine> valueLines(const QRectF& plot, double domain, double step, const QFont& font,
                                  const std::function<QString(double value)>& label) {
    constexpr double kGap = 8;
    const QFontMetricsF metrics(font);
    std::vector<ValueLine> lines;
    // Counted, not added up: fractions of a percent would drift.
    for (int i = 0; i * step <= domain * (1 + 1e-9); ++i) {
        ValueLine line;
        line.y = plot.bottom() - i * step / domain * plot.height();
        line.label = label(i * step);
        const double width = metrics.horizontalAdvance(line.label) + 1;
        line.rect = QRectF(plot.left() - kGap - width, line.y - metrics.height() / 2, width, metrics.height());
        lines.push_back(line);
    }
    return lines;
}

}  // namespace cutline
