// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event_date.h"
#include "model/record/id.h"

#include <QString>

#include <optional>

namespace cutline {

/// A publication. Empty text means not known.
struct Source {
    SourceId id;
    QString publisher;
    QString title;
    QString url;
    std::optional<EventDate> published;

    friend bool operator==(const Source&, const Source&) = default;
};

/// The sentence of a source that supports an event, or one figure of it.
struct Citation {
    SourceId source;
    std::optional<int> figure;  ///< position in Event::figures; none: the event as a whole
    QString quote;
    QString called;  ///< what the source called the organization; empty: as it is called here

    friend bool operator==(const Citation&, const Citation&) = default;
};

}  // namespace cutline
