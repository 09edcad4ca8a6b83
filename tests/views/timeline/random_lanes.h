// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/lanes.h"

#include <QDate>

#include <algorithm>
#include <random>
#include <tuple>
#include <vector>

namespace cutline::test {

/// Lanes as lanesOf gives them, filled at random from a fixed seed: exact and coarse dates, unknown numbers, marks that
/// another event counts, flags.
inline std::vector<Lane> randomLanes(std::size_t lanes, std::size_t marks, unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned end) { return std::uniform_int_distribution<unsigned>(0, end - 1)(random); };
    const auto start = static_cast<qint32>(QDate(2020, 1, 1).toJulianDay());
    std::vector<Lane> result(lanes);
    EventIndex event = 0;
    for (std::size_t i = 0; i < lanes; ++i) {
        Lane& lane = result[i];
        lane.label = lane.key = QStringLiteral("Company %1").arg(i);
        for (std::size_t k = 0; k < marks; ++k) {
            Mark mark;
            mark.event = event++;
            mark.firstDay = start + static_cast<qint32>(below(1500));
            mark.lastDay = mark.firstDay + (below(8) == 0 ? static_cast<qint32>(below(365)) : 0);
            if (below(12) == 0) {
                mark.kind = EventKind::HiringFreeze;
            } else if (below(4) != 0) {
                mark.hasNumber = true;
                mark.gross = below(20) * below(20) * below(40);
                mark.net = below(6) == 0 ? 0 : mark.gross;
                lane.inexact.push_back({mark.event, {mark.gross / 2, mark.gross, mark.gross * 2}});
            }
            lane.total.net += mark.net;
            lane.total.gross += mark.gross;
            lane.marks.push_back(mark);
        }
        std::sort(lane.marks.begin(), lane.marks.end(), [](const Mark& one, const Mark& other) {
            return std::make_tuple(one.firstDay + one.lastDay, one.event) <
                   std::make_tuple(other.firstDay + other.lastDay, other.event);
        });
    }
    return result;
}

}  // namespace cutline::test
