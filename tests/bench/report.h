// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace cutline::bench {

/// One line of the report.
struct Row {
    QString id;
    QString what;
    double value = 0;
    std::optional<double> goal;  ///< at most this, in the row's unit
    QString unit = QStringLiteral("ms");
    QString peer;                     ///< what it is held against in the same run, or why it is not; empty: nothing
    std::optional<double> peerValue;  ///< in the row's unit
    std::optional<double> goalRatio;  ///< at most this many times the peer
};

void print(const Row& row);
[[nodiscard]] bool writeJson(const std::vector<Row>& rows, const QString& path);

}  // namespace cutline::bench
