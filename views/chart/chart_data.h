// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// What a chart shows as text, for people who do not see it: a name, a sentence, and the numbers as a table.
struct ChartData {
    QString name;     ///< "Timeline"
    QString summary;  ///< what kind, what range, what stands out; plain text
    QStringList headers;
    std::vector<QStringList> rows;  ///< as long as `headers`; none above kMostRows marks: then the summary says it all

    /// A table longer than this helps nobody who hears it line by line.
    static constexpr std::size_t kMostRows = 200;

    friend bool operator==(const ChartData&, const ChartData&) = default;
};

/// A widget that draws a chart. Accessibility finds it by dynamic_cast and reads its data as a table.
class ChartWidget {
public:
    ChartWidget() = default;
    ChartWidget(const ChartWidget&) = delete;
    ChartWidget& operator=(const ChartWidget&) = delete;
    virtual ~ChartWidget() = default;

    [[nodiscard]] virtual ChartData chartData() const = 0;
};

}  // namespace cutline
