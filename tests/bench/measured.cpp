// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured.h"

namespace cutline::bench {

Times::Times(std::vector<double> values) : m_values(std::move(values)) { std::sort(m_values.begin(), m_values.end()); }

double Times::at(double share) const {
    const auto last = static_cast<double>(m_values.size() - 1);
    return m_values[static_cast<std::size_t>(last * share + 0.5)];
}

void stop(const QString& why) {
    QTextStream(stderr) << "cutline_bench: " << why << Qt::endl;
    std::exit(1);
}

}  // namespace cutline::bench
