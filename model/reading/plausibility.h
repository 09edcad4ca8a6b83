// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"
#include "model/record/event.h"

#include <optional>
#include <vector>

namespace cutline {

/// What is known around a number of people, as far as it is known.
struct PlausibilityContext {
    EventKind kind = EventKind::Layoff;
    std::optional<double> workforce;  ///< how many people work in the organization, the latest reading
    std::optional<Figure> percent;    ///< the share of the staff that was said of the same cut
    bool isCompanyWide = false;       ///< said of a whole company, not of a division, a site or a state
    std::optional<Figure> original;   ///< the same number in the language it was first printed in
};

/// What makes a sound number of people implausible, in the order of the rules; nothing where nothing does. An unknown
/// number and a percentage are never doubted.
///
/// - MoreThanWorkforce: the least that was said is more than the workforce (not asked of workforce readings).
/// - PercentDoesNotFit: the number and percentage x workforce have nothing in common, when each stands for all that
///   rounds to it. A printed percentage stands for half a unit of its last digit on either side (13 % for 12.5
///   to 13.5); a number of people for half a unit of its last digit that is not 0, of its second digit at most (9,122
///   for itself, 10,000 for 9,500 to 10,500); the workforce for 10 % on either side, because it was read on another
///   day. "About" doubles the half unit, an open end is open.
/// - TinyCompanyCut: a layoff of a whole company of under ten people.
/// - JumpFromOriginal: 10, 100, 1,000 or 10,000 times the original, or that part of it, give or take 5 %.
[[nodiscard]] std::vector<Doubt> doubtsAbout(const Figure& people, const PlausibilityContext& context);

}  // namespace cutline
