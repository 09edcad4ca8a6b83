// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/preferred_figures.h"

namespace cutline {

const Figure* preferredFigure(const Event& event, Measure measure) {
    for (const Figure& figure : event.figures) {
        if (figure.preferred && figure.measure == measure && figure.organization == event.organization) return &figure;
    }
    return nullptr;
}

}  // namespace cutline
