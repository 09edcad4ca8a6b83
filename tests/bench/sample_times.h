// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace cutline::bench {

/// Milliseconds of repeated work, in order of size once sorted.
class Times {
public:
    template <class Work>
    [[nodiscard]] static Times of(int repetitions, Work&& work) {
        Times times;
        for (int i = 0; i < repetitions; ++i) {
            QElapsedTimer timer;
            timer.start();
            work(i);
            times.m_milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.m_milliseconds.begin(), times.m_milliseconds.end());
        return times;
    }

    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double percentile99() const { return at(0.99); }

private:
    [[nodiscard]] double at(double share) const {
        const auto last = static_cast<double>(m_milliseconds.size() - 1);
        return m_milliseconds[static_cast<std::size_t>(last * share + 0.5)];
    }

    std::vector<double> m_milliseconds;
};

/// One line of the report.
struct Row {
    QString id;
    QString what;
    double value = 0;  ///< milliseconds
    std::optional<double> goal;
    QString peer;  ///< what it is held against; empty: nothing
    std::optional<double> peerValue;
};

}  // namespace cutline::bench
