// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/end_labels.h"

#include <algorithm>

namespace cutline {

namespace {

/// Neighbours that touch and move as one.
struct Block {
    std::size_t count = 0;
    double wantedSum = 0;  ///< of the tops that its stretches want for the whole block
    double length = 0;
    double top = 0;
};

void settle(Block& block, double top, double bottom) {
    block.top = block.wantedSum / static_cast<double>(block.count);
    block.top = std::max(top, std::min(block.top, bottom - block.length));
}

}  // namespace

std::vector<double> spreadOut(const std::vector<WantedStretch>& wanted, double top, double bottom) {
    std::vector<Block> blocks;
    for (const WantedStretch& stretch : wanted) {
        Block block{1, stretch.center - stretch.length / 2, stretch.length, 0};
        settle(block, top, bottom);
        while (!blocks.empty() && blocks.back().top + blocks.back().length > block.top) {
            const Block& above = blocks.back();
            block = {above.count + block.count,
                     above.wantedSum + block.wantedSum - static_cast<double>(block.count) * above.length,
                     above.length + block.length, 0};
            settle(block, top, bottom);
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    std::vector<double> tops;
    for (const Block& block : blocks) {
        double at = block.top;
        for (std::size_t i = 0; i < block.count; ++i) {
            const double length = wanted[tops.size()].length;
            tops.push_back(at);
            at += length;
        }
    }
    return tops;
}

}  // namespace cutline
