// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace cutline {

/// How the number of an event stands to the one that is typed.
enum class FigureNearness {
    Unknown,      ///< one of them has no number to compare
    Equal,        ///< the same number, also where the other's breakdown says it of this division
    Near,         ///< within a tenth of the larger
    PartsOfThis,  ///< all near events together say what is typed, or the event says one part of its breakdown
    ThisIsAPart,  ///< the event's number is larger: what is typed may be a part of it
    ThisIsWhole   ///< the event's number is smaller: it may be a part of what is typed
};

/// What is known of an announcement while it is typed.
struct NearSubject {
    OrganizationIndex organization = kNoOrganization;  ///< its own, or the nearest above it that is known
    EventKind kind = EventKind::Layoff;
    qint32 firstDay = 0;  ///< Julian days of its span
    qint32 lastDay = 0;
    std::optional<double> people;
    std::optional<double> percent;
    std::vector<double> parts;    ///< what its breakdown says, people
    std::optional<EventId> self;  ///< of one that is stored: neither itself nor what it is linked with is near
};

struct NearEvent {
    EventIndex event = 0;
    FigureNearness figure = FigureNearness::Unknown;
    qint32 daysLater = 0;  ///< than the subject; negative: earlier; 0: their spans meet
    bool isSameOrganization = false;
};

/// No announcement this many days from another is the same news.
inline constexpr qint32 kNearDays = 14;

/// The events that may be the same news as the subject, the likeliest first: of the same kind, of its organization, one
/// above or one below it, at most kNearDays from span to span. Ranked by number, day and organization. Duplicates are
/// left out, because the event they duplicate is there. A look at the events of about a year: fast enough to run with
/// every key, however many events there are. An event whose own span is longer than a year is not looked for.
[[nodiscard]] std::vector<NearEvent> nearEvents(const Dataset& dataset, const NearSubject& subject, std::size_t most);

}  // namespace cutline
