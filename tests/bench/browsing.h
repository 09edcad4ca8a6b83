// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/report.h"

#include <memory>

namespace cutline::bench {

/// How many events, and what that is called in the ids of rows.
struct Size {
    int events = 0;
    QString name;  ///< "100k"
};

/// The real window over a workbook, on a large screen.
class OpenWindow {
public:
    explicit OpenWindow(const QString& path);
    ~OpenWindow();

    /// A frame of the timeline while a hand is on the wheel: in, out and along.
    [[nodiscard]] std::vector<Row> frames(const Size& size) const;
    /// From a filter that changes to the window painted anew with both charts.
    [[nodiscard]] Row filter(const Size& size) const;
    /// From an edit to the window painted anew; the first is all of it, the second what the disk takes of it.
    [[nodiscard]] std::vector<Row> edits(const Size& size) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One pan of the plain Qt Charts way, 20,000 points in a QScatterSeries: milliseconds.
[[nodiscard]] double scatterPan();

}  // namespace cutline::bench
