// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace cutline::bench {

/// Milliseconds (or whatever was measured) of repeated work, in order of size.
class Times {
public:
    explicit Times(std::vector<double> values);
    template <class Work>
    [[nodiscard]] static Times of(int repetitions, Work&& work) {
        std::vector<double> milliseconds;
        for (int i = 0; i < repetitions; ++i) {
            QElapsedTimer timer;
            timer.start();
            work(i);
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        return Times(std::move(milliseconds));
    }

    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double percentile99() const { return at(0.99); }

private:
    [[nodiscard]] double at(double share) const;

    std::vector<double> m_values;
};

[[noreturn]] void stop(const QString& why);

template <class Value>
Value orStop(Result<Value> result) {
    if (!result) stop(result.error().oneLine());
    if constexpr (!std::is_void_v<Value>) return *std::move(result);
}

}  // namespace cutline::bench
